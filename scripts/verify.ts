/** `npm run verify`: do the links of a report still lead to what was cited? Reads files only, no network. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEvents, replay } from '../src/lib/permalinks.ts';
import config from '../storyfold.config.ts';
import { judge, type Passages, type Verdict } from './verify/judge.ts';
import { linksIn, pathOf, targetOf } from './verify/links.ts';

const HELP = `npm run verify -- <link or file> …     checks links to this site

  A file may be anything that holds links as text: a report in Markdown or HTML, a .bib, .ris or .csl.json, a list.
  For each link: does it resolve, do the quoted words still stand there, and what changed.

  --content DIR   the content folder (default: content, or STORYFOLD_CONTENT)
  --dist DIR      a built site, for links to other pages than articles and stories (default: dist)
  --site URL      where the site is, with its base path (default: site and base of storyfold.config.ts)
  --json          one JSON object a link
  --help          this text

Exit codes: 0 all links hold · 1 some changed, were withdrawn or lead nowhere · 2 the call is wrong`;

const options = {
	content: { type: 'string', default: process.env['STORYFOLD_CONTENT'] ?? 'content' },
	dist: { type: 'string', default: 'dist' },
	site: { type: 'string' },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

type Options = { readonly content: string; readonly dist: string; readonly site?: string | undefined };

function main(): number {
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (positionals.length === 0) throw new Error('name a link or a file of links; --help says more');
	const place = placeOf(values);
	const site = siteOf(values, place);
	const links = positionals.flatMap((argument) =>
		/^(?:https?:)?\//i.test(argument) && !existsSync(argument) ? [argument] : linksIn(read(argument)),
	);
	const targets = links.flatMap((link) => targetOf(link, place) ?? []);
	const verdicts = targets.map((target) => ({ link: target.link, ...judge(target, site) }));
	for (const verdict of verdicts) console.log(values.json ? JSON.stringify(verdict) : lineOf(verdict));
	if (!values.json) console.log(countOf(verdicts, links.length - targets.length));
	if (targets.length === 0) throw new Error(`no link to ${new URL(place.base, place.site).href} is in there`);
	return verdicts.every(({ status }) => status === 'ok') ? 0 : 1;
}

function placeOf({ site }: Options) {
	if (site === undefined) return config;
	if (!URL.canParse(site)) throw new Error(`--site: ${site} is not an address`);
	const { origin, pathname } = new URL(site);
	return { ...config, site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

function siteOf({ content, dist }: Options, place: Pick<typeof config, 'site' | 'base'>) {
	const ledger = join(content, 'permalinks.jsonl');
	if (!existsSync(ledger)) throw new Error(`no ${ledger}: run npm run ingest, or say --content`);
	return {
		permalinks: replay(parseEvents(readFileSync(ledger, 'utf8'))),
		passages: (id: string) => (JSON.parse(readFileSync(join(content, 'audit', `${id}.json`), 'utf8')) as { passages: Passages }).passages,
		hasPage: (link: string) => {
			if (!existsSync(dist)) return null;
			const path = pathOf(link, place);
			return path !== null && existsSync(join(dist, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
		},
	};
}

function read(file: string): string {
	if (!existsSync(file)) throw new Error(`${file} is neither a link nor a file that is there`);
	return readFileSync(file, 'utf8');
}

function lineOf({ link, status, notes }: Verdict & { readonly link: string }): string {
	return [`${status.padEnd(9)} ${link}`, ...notes.map((note) => `          ${note}`)].join('\n');
}

function countOf(verdicts: readonly Verdict[], others: number): string {
	const count = (status: Verdict['status']) => verdicts.filter((verdict) => verdict.status === status).length;
	const parts = (['ok', 'changed', 'withdrawn', 'missing'] as const).map((status) => `${count(status)} ${status}`);
	return `${verdicts.length} links: ${parts.join(', ')}${others > 0 ? ` · ${others} to other sites, not checked` : ''}`;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
