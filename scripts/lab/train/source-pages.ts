/** The pages that the source is learned from, each with its candidates and which of them are right by the page's address. */
import { join } from 'node:path';
import { fnv1a } from '../../../src/lib/fnv.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describeLanguage } from '../../ingest/describe/language.ts';
import type { Candidate } from '../../ingest/describe/source/candidates.ts';
import { candidatesOf } from '../../ingest/describe/source/candidates.ts';
import type { Mention } from '../../ingest/describe/source/mention.ts';
import { hostName, lettersOf } from '../../ingest/describe/source/outlet-names.ts';
import { type Beside, wordsBeside } from '../../ingest/describe/source/words-beside.ts';
import type { CleanText, Dump } from '../../ingest/document/types.ts';
import { readDumps } from '../../ingest/read/read.ts';
import { pageRow, readRows, savedPageRow } from '../rows.ts';
import { flatText } from './flat-pages.ts';
import { FOLDS } from './folds.ts';

/** `flat`: a saved page as text, without its metadata; `bare`: a page's title and body alone. */
export type PageKind = 'text' | 'saved' | 'flat' | 'bare';

export type SourcePage = {
	readonly kind: PageKind;
	readonly id: string;
	/** The brand in the address, as the scorer beside the data reads it; null where it is none or too short. */
	readonly brand: string | null;
	/** Whether the brand stands in a line of the text. */
	readonly visible: boolean;
	readonly site: string;
	readonly fold: number;
	readonly language: string;
	readonly lines: number;
	readonly candidates: readonly Candidate[];
	/** Of each candidate, see `wordsBeside`. */
	readonly beside: readonly Beside[];
	/** 1 right, 0 wrong, -1 neither, a candidate; empty where the address says nothing. */
	readonly right: readonly number[];
};

const letters = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/ß/gu, 'ss')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'gv', 'or', 'ne']);

function brandOf(url: string): string | null {
	const labels = new URL(url).hostname.split('.').slice(0, -1);
	if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
	const brand = letters(labels.at(-1) ?? '');
	return brand.length >= 5 ? brand : null;
}

/** Whether a name and a brand mean the same to the scorer: one holds the other. */
export function sameBrand(name: string, brand: string): boolean {
	const said = letters(name);
	return said.length >= 4 && (said.includes(brand) || (brand.includes(said) && said.length >= brand.length / 2));
}

const brandVisible = (text: string, brand: string) =>
	text.split('\n').some((line) => line.length < 160 && !/https?:|@/.test(line) && letters(line).includes(brand));

/** The name of the site: of an archived copy that of the original, of a hosted one the user's. */
function siteName(url: string): string | null {
	const original = /web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/u.exec(url)?.[1] ?? url;
	return URL.canParse(original) ? hostName(new URL(original).hostname) : null;
}

/** `LA Times` for latimes: the first letters of some words, then the others whole. */
function isShortened(name: string, site: string): boolean {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.some((_, k) => k > 0 && words.slice(0, k).map((word) => word[0]).join('') + words.slice(k).join('') === site); // biome-ignore format: one line
}

function rightness({ key, name }: Candidate, site: string): number {
	const long = site.length >= 4;
	const within = (inner: string) => site.includes(inner) && inner.length >= site.length / 2 && inner.length >= 4;
	if (key === site || within(key)) return 1;
	if (long && key.includes(site)) return key.length <= site.length * 1.8 + 2 ? 1 : -1;
	const german = lettersOf(name.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue'));
	if (long && (german.includes(site) || within(german))) return 1;
	const initials = (name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();
	if ((initials.length >= 3 && initials === site) || isShortened(name, site)) return 1;
	return !long && site.length === 3 && key.startsWith(site) ? -1 : 0;
}

const NOWHERE: Mention = { key: '', text: '', start: -1, line: null, places: [] };

export function pageOf(
	kind: PageKind,
	{ id, url }: { readonly id: string; readonly url: string },
	clean: CleanText,
	language = describeLanguage(clean).value,
): SourcePage {
	const candidates = candidatesOf(clean);
	const name = siteName(url);
	const brand = brandOf(url);
	const site = new URL(url).hostname.split('.').slice(-2).join('.');
	const { text, aside = '' } = clean.dump;
	return {
		kind,
		id,
		brand,
		visible: brand !== null && (kind === 'saved' || brandVisible(text, brand)),
		site,
		fold: fnv1a(site) % FOLDS,
		language: language.split('-', 1)[0] ?? '',
		lines: text.split('\n').length + aside.split('\n').length - 1,
		beside: wordsBeside(candidates),
		// Of the mentions only their number is asked: the lines of all pages would not fit into memory.
		candidates: candidates.map((candidate) => ({ ...candidate, mentions: candidate.mentions.map(() => NOWHERE) })),
		right: name === null ? [] : candidates.map((candidate) => rightness(candidate, name)),
	};
}

const dumpOf = (id: string, text: string): Dump => ({ seed: id, part: null, encoding: 'utf-8', text, hints: [], correction: null });

async function firstOf(name: string, text: string): Promise<Dump | undefined> {
	const { dumps } = await readDumps({ name, bytes: new TextEncoder().encode(text), correction: null });
	return dumps[0];
}

/** Every page of `body.jsonl.gz` and `saved-pages.jsonl.gz` in `folder`; of every third text its title and body alone. */
export async function sourcePages(folder: string): Promise<SourcePage[]> {
	const pages: SourcePage[] = [];
	for (const [i, row] of readRows(join(folder, 'body.jsonl.gz'), pageRow).entries()) {
		const dump = await firstOf(`${row.id}.txt`, row.dump_text);
		if (dump === undefined) continue;
		const clean = cleanDump(dump);
		pages.push(pageOf('text', row, clean));
		if (i % 3 > 0) continue;
		const bare = [clean.title.value ?? '', ...clean.blocks.map(({ text }) => text)].filter(Boolean).join('\n\n');
		if (bare.length > 200) pages.push(pageOf('bare', row, cleanDump(dumpOf(row.id, bare))));
	}
	for (const row of readRows(join(folder, 'saved-pages.jsonl.gz'), savedPageRow)) {
		const dump = await firstOf(`${row.id}.html`, row.html).catch(() => undefined);
		if (dump === undefined) continue;
		pages.push(pageOf('saved', row, cleanDump(dump)));
		const flat = flatText(row.html);
		if (flat.length > 300) pages.push(pageOf('flat', row, cleanDump(dumpOf(row.id, flat))));
	}
	return pages;
}
