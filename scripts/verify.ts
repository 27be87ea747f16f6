/** `npm run verify`: do the links of a report still lead to what was cited, and does what it quotes stand there? Reads files only, or one deployed site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import config from '../storyfold.config.ts';
import { parseCall } from './command/call.ts';
import { judge } from './verify/judge.ts';
import { targetOf } from './verify/links.ts';
import type { Reference } from './verify/report/quotations.ts';
import { referencesOf } from './verify/report/read.ts';
import { deployedSite, localSite } from './verify/site.ts';
import type { Verdict } from './verify/verdict.ts';

const HELP = `npm run verify -- <link or file> …     checks links to this site and what is quoted beside them

  A file may be a report in Markdown, HTML, Word (.docx) or plain text, a .bib, .ris or .csl.json, a list of links.
  For each link: does it resolve, does each sentence quoted beside it stand there, and what changed.

  --content DIR   the content folder (default: content, or STORYFOLD_CONTENT)
  --dist DIR      a built site, for links to other pages than articles and stories (default: dist)
  --site URL      check against the site that is deployed there (its address with the base path); no other host is asked
  --json          one JSON object a link
  --help          this text

Exit codes: 0 all links and quotations hold · 1 some changed, are misquoted, were withdrawn or lead nowhere · 2 the call is wrong`;

const options = {
	content: { type: 'string', default: process.env['STORYFOLD_CONTENT'] ?? 'content' },
	dist: { type: 'string', default: 'dist' },
	site: { type: 'string' },
	json: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
	const { values, positionals } = parseCall(HELP, { options, allowPositionals: true });
	if (positionals.length === 0) throw new Error('name a link or a file of links; --help says more');
	const place = placeOf(values);
	const references = positionals.flatMap((argument) => referencesIn(argument));
	const found = references.flatMap((reference) => {
		const target = targetOf(reference.link, place);
		return target === null ? [] : [{ ...reference, target }];
	});
	const targets = found.map(({ target }) => target);
	const site = values.site === undefined ? localSite(values, place) : await deployedSite(place, targets);
	const verdicts = found.map(({ file, link, line, quotations, target }) => ({
		file,
		line,
		link,
		quotations,
		...judge(target, site, quotations),
	}));
	for (const verdict of verdicts) console.log(values.json ? JSON.stringify(verdict) : lineOf(verdict));
	if (!values.json) console.log(countOf(verdicts, references.length - verdicts.length));
	if (verdicts.length === 0) throw new Error(`no link to ${new URL(place.base, place.site).href} is in there`);
	return verdicts.every(({ status }) => status === 'ok') ? 0 : 1;
}

function placeOf({ site }: { readonly site?: string | undefined }) {
	if (site === undefined) return config;
	if (!URL.canParse(site)) throw new Error(`--site: ${site} is not an address`);
	const { origin, pathname } = new URL(site);
	return { ...config, site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

type Found = Reference & { readonly file: string | null };

/** The links of an argument: itself, or those of the file that it names. */
function referencesIn(argument: string): Found[] {
	if (existsSync(argument) && statSync(argument).isDirectory()) throw new Error(`${argument} is a folder: name the reports in it`);
	if (existsSync(argument)) return referencesOf(readFileSync(argument), argument).map((reference) => ({ ...reference, file: argument }));
	const isLink = /^https?:/i.test(argument) || (argument.startsWith('/') && !/\.[a-z]{2,5}$/i.test(argument));
	if (isLink) return [{ link: argument, line: null, quotations: [], file: null }];
	throw new Error(`there is no file ${argument}: name the report as it lies here, or a link that begins with https://`);
}

type Row = Verdict & Pick<Found, 'file' | 'line' | 'link'>;

function lineOf({ file, line, link, status, notes }: Row): string {
	const place = file === null ? '' : `${file}${line === null ? '' : `:${line}`}  `;
	return [`${status.padEnd(9)} ${place}${link}`, ...notes.map((note) => `          ${note}`)].join('\n');
}

function countOf(verdicts: readonly Verdict[], others: number): string {
	const count = (status: Verdict['status']) => verdicts.filter((verdict) => verdict.status === status).length;
	const parts = (['ok', 'changed', 'misquoted', 'withdrawn', 'missing'] as const).map((status) => `${count(status)} ${status}`);
	return `${verdicts.length} links: ${parts.join(', ')}${others > 0 ? ` · ${others} to other sites, not checked` : ''}`;
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
