/** Checks a built site: every internal link and fragment leads somewhere, ids are unique, nothing is requested from elsewhere. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import config from '../storyfold.config.ts';
import { parseCall, requireSite } from './command/call.ts';
import { listFiles } from './ingest/list-files.ts';

type Page = {
	readonly file: string;
	readonly ids: ReadonlySet<string>;
	readonly links: readonly string[];
	readonly faults: readonly string[];
};

/** Attributes whose address the browser fetches by itself. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
	img: ['src', 'srcset'],
	script: ['src'],
	iframe: ['src'],
	source: ['src', 'srcset'],
	video: ['src', 'poster'],
	audio: ['src'],
};
const FETCHED_RELATIONS = /\b(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)\b/;

function readPage(file: string, html: string): Page {
	const ids = new Set<string>();
	const links: string[] = [];
	const faults: string[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, href, rel } = attributes;
			if (id !== undefined && ids.has(id)) faults.push(`id ${id} stands twice`);
			if (id !== undefined) ids.add(id);
			const fetched = (FETCHED[name] ?? []).flatMap((key) => attributes[key] ?? []);
			if (name === 'link' && FETCHED_RELATIONS.test(rel ?? '') && href !== undefined) fetched.push(href);
			for (const address of fetched) if (/^(?:[a-z]+:)?\/\//i.test(address)) faults.push(`requests ${address}`);
			if (name !== 'base' && href !== undefined) links.push(href);
			links.push(...fetched.filter((address) => !address.startsWith('data:')));
			const refresh = /url=(.*)$/i.exec(attributes.content ?? '');
			if (attributes['http-equiv']?.toLowerCase() === 'refresh' && refresh?.[1] !== undefined) links.push(refresh[1]);
		},
	});
	parser.end(html);
	return { file, ids, links, faults };
}

/** The file and fragment that a link of a page leads to; null for one that leaves the site. */
function target(page: Page, link: string, base: string, site: string): { file: string; fragment: string } | null {
	const local = link.startsWith(site) ? link.slice(site.length) || '/' : link;
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(local)) return null;
	const [address = '', fragment = ''] = local.split('#', 2);
	const path = decodeURIComponent(address.split('?', 1)[0] ?? '');
	const absolute = path === '' ? `${base}${page.file}` : path.startsWith('/') ? path : posix.join(base, posix.dirname(page.file), path);
	if (!absolute.startsWith(base)) return { file: `${absolute} (outside ${base})`, fragment };
	const below = absolute.slice(base.length);
	return {
		file: below === '' || below.endsWith('/') ? `${below}index.html` : below,
		fragment: decodeURIComponent(fragment.split(':~:', 1)[0] ?? ''),
	};
}

const { values } = parseCall(
	'node scripts/check-dist.ts [--dist DIR] [--base PATH]   exit 1 and name each broken link, fragment, doubled id or outside request',
	{
		options: {
			dist: { type: 'string', default: 'dist' },
			base: { type: 'string', default: config.base },
		},
	},
);
requireSite(values.dist);
const files = new Set(await listFiles(values.dist));
const pages = new Map<string, Page>();
for (const file of files) {
	if (file.endsWith('.html')) pages.set(file, readPage(file, await readFile(join(values.dist, file), 'utf8')));
}
const faults = [...pages.values()].flatMap((page) => [
	...page.faults.map((fault) => `${page.file}: ${fault}`),
	...page.links.flatMap((link) => {
		const to = target(page, link, values.base, config.site);
		if (to === null) return [];
		if (!files.has(to.file)) return [`${page.file}: ${link} leads nowhere`];
		const ids = pages.get(to.file)?.ids;
		return to.fragment === '' || ids === undefined || ids.has(to.fragment) ? [] : [`${page.file}: ${link} has no such fragment`];
	}),
]);
for (const fault of faults.slice(0, 50)) console.error(fault);
console.log(`${pages.size} pages, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
