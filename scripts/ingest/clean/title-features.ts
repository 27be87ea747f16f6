/** What speaks for a line being the article's title, as numbers; the order is the contract with the weights. */
import { firstAfter } from '../text/binary-search.ts';
import { isCaption } from './block-kinds.ts';
import { bestRun } from './context-features.ts';
import { type DumpWords, flagsOf, stemsOf } from './dump-words.ts';
import { put } from './feature-row.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from './line-feature-names.ts';
import { type Features, width } from './line-features.ts';
import type { Line } from './marked-lines.ts';
import { CONTAINER_NAMES, containers, ECHO_NAMES, echoes, occurrences, prefixes } from './title-echoes.ts';
import { BETWEEN_NAMES, datesNear, STANDING_NAMES, standing, standsBetween } from './title-neighbours.ts';
import { ABOUT_NAMES, aboutBody, NAME_NAMES, PHRASE_NAMES, phrasesNear, siteName } from './title-relations.ts';

const NEAR = 4;
/** One name a column, in the order in which `titleFeatures` fills them. */
export const TITLE_NAMES: readonly string[] = [
	...FEATURE_NAMES,
	...Array.from({ length: 2 * NEAR + 1 }, (_, i) => i - NEAR).flatMap((step) => (step === 0 ? [] : [`keep at ${step}`, `first feature at ${step}`])),
	'keep', 'lines after body', 'lines after run', 'log lines above', 'place', 'words of body', 'words of body to most', 'log words of body', 'words of lead', 'log words of lead',
	'better than above', 'log repeats', 'last of repeats', 'first of repeats', 'begins a longer line', 'dates below', 'dates above', 'log lines of dump', 'log lines above body', 'lines of last repeat after body',
	...CONTAINER_NAMES,
	...BETWEEN_NAMES.map((name) => `${name}, body`),
	'words of body close above',
	...ABOUT_NAMES,
	...NAME_NAMES,
	...ECHO_NAMES,
	...PHRASE_NAMES,
	...BETWEEN_NAMES.map((name) => `${name}, run`),
	...STANDING_NAMES,
]; // biome-ignore format: one place a name
export const TITLE_COUNT = TITLE_NAMES.length;
const LONG = 90;
/** A title is looked for in the first lines, and so many lines above and below the place where the body begins. */
const TOP = 12;
const ABOVE = 60;
const BELOW = 10;
/** From so many lines on a dump is a whole page. */
export const PAGE_LINES = 60;
/** A title may end with a full stop: so many words and characters it has at most then, on a page and in a short dump, whose first sentence is its lead. */
const SENTENCE = { page: { words: 14, chars: 110 }, short: { words: 9, chars: 70 } } as const;
const signed = (n: number) => Math.sign(n) * Math.log1p(Math.abs(n));

/** What a script says of itself, the banner of a web archive, and the links to the posts before and after. */
const MACHINE =
	/^(?:Deprecated|Strict Standards|Warning|Notice|Fatal error): |^(?:\d{1,6} captures?|About this capture|Collected by|Timestamps)$|^(?:Organization|Collection): |^[←→]|[←→]$/iu;
const isAddress = (text: string) => text.includes('://') && !text.includes(' ');

/** Lines that could be a title at all: no caption, no bread crumbs, nothing that goes on in the next line. */
const mayBeTitle = (line: Line, sentence: { readonly words: number; readonly chars: number }): boolean => {
	const { text, words } = line;
	if (words.length === 0 || text.length < 4 || text.length > 260 || !/\p{L}/u.test(text)) return false;
	if (/[^.]\.["”“»)]?$|[。;]$/.test(text) && (words.length > sentence.words || text.length > sentence.chars)) return false;
	return !/[,:]$/.test(text) && text.split(/[»›→]/).length <= 2 && !isCaption(line) && !MACHINE.test(text) && !isAddress(text);
};

export type TitleRows = { readonly at: readonly number[]; readonly values: Float32Array };

/** Rows of TITLE_COUNT for the candidates; `at` says which line each row is. `keep`: how likely each line is body. */
export function titleFeatures(lines: readonly Line[], features: Features, keep: Float32Array): TitleRows {
	const widths = lines.map(width);
	const p = (i: number) => keep[i] ?? 0;
	const run = bestRun(Float32Array.from(lines, (_, i) => (p(i) - 0.45) * Math.sqrt(widths[i] ?? 0)));
	const body = lines.map((_, i) => p(i) > 0.5 && (widths[i] ?? 0) >= LONG);
	const firstBody = Math.max(0, body.indexOf(true));
	const near = (i: number) => i < TOP || [firstBody, run.from].some((start) => i >= start - ABOVE && i <= start + BELOW);
	const sentence = lines.length > PAGE_LINES ? SENTENCE.page : SENTENCE.short;
	const at = [...lines.keys()].filter((i) => near(i) && mayBeTitle(lines[i] as Line, sentence));
	const values = new Float32Array(at.length * TITLE_COUNT);
	const { words } = features;
	const bodyWords = flagsOf(words.stem.length, ...words.ofLine.filter((_, i) => body[i]));
	const lede = flagsOf(words.stem.length, ...words.ofLine.filter((_, i) => i >= firstBody && p(i) > 0.4).slice(0, 3));
	const folded = lines.map((line) => line.words.join(' '));
	const sameAs = occurrences(folded);
	const prefixOf = prefixes(folded);
	const overlaps = at.map((i) => overlap(words, i, bodyWords));
	const mostOverlap = Math.max(1, ...overlaps);
	const between = standsBetween(lines, widths, features, firstBody);
	const betweenRun = standsBetween(lines, widths, features, run.from);
	const stems = stemsOf(words);
	const opening = [...lines.keys()].filter((i) => i >= run.from && p(i) > 0.4).slice(0, 3);
	const about = aboutBody(stems, words.stems, (i) => p(i) > 0.5, opening);
	const named = siteName(lines, words);
	const stands = standing(lines, widths, stems, words.stems, features);
	const echo = echoes(lines, folded, sameAs, run);
	const contained = containers(lines, folded, at, firstBody);
	let bestBefore = 0;
	for (let row = 0; row < at.length; row++) {
		const i = at[row] as number;
		const line = lines[i] as Line;
		let j = row * TITLE_COUNT;
		values.set(features.values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT), j);
		j = putNear(values, j + FEATURE_COUNT, features, keep, i);
		const own = (words.ofLine[i] as readonly number[]).filter((word) => (words.stem[word] as number) >= 0);
		const hits = overlaps[row] as number;
		const inLede = own.filter((word) => lede[word] === 1).length;
		const spots = sameAs.get(folded[i] ?? '') ?? [i];
		const last = spots.at(-1) ?? i;
		j = put(values, j, [p(i), signed(i - firstBody), signed(i - run.from), Math.log1p(i), i / lines.length]);
		j = put(values, j, [hits / (own.length || 1), hits / mostOverlap, Math.log1p(hits), inLede / (own.length || 1), Math.log1p(inLede)]);
		j = put(values, j, [hits > bestBefore ? 1 : 0, Math.log1p(spots.length - 1), last === i ? 1 : 0, spots[0] === i ? 1 : 0]);
		j = put(values, j, [prefixOf.has(folded[i] ?? '') ? 1 : 0, datesNear(features, i, 1, 3), datesNear(features, i, -2, -1)]);
		j = put(values, j, [
			Math.log1p(lines.length),
			Math.log1p(firstBody),
			signed((spots[firstAfter(spots, firstBody) - 1] ?? i) - firstBody),
		]);
		j = put(values, j, contained(i));
		j = put(values, j, between(i));
		values[j++] = i < firstBody && firstBody - i <= 15 ? hits / mostOverlap : -1;
		for (const part of [about(i), named(line, i), echo(i), phrasesNear(features, i), betweenRun(i), stands(i)]) j = put(values, j, part);
		bestBefore = Math.max(bestBefore, hits);
	}
	return { at, values };
}

/** How likely the lines near this one are body, and their first features; -1 beyond the first and the last. Gives the place behind. */
function putNear(row: Float32Array, from: number, features: Features, keep: Float32Array, i: number): number {
	let j = from;
	for (let step = -NEAR; step <= NEAR; step++) {
		if (step === 0) continue;
		const inside = i + step >= 0 && i + step < features.rows;
		row[j++] = inside ? (keep[i + step] as number) : -1;
		row[j++] = inside ? (features.values[(i + step) * FEATURE_COUNT] as number) : -1;
	}
	return j;
}

/** How many longer words of a line stand in the body. */
function overlap({ ofLine, stem }: DumpWords, i: number, body: Uint8Array): number {
	const shared = (ofLine[i] as readonly number[]).filter((word) => (stem[word] as number) >= 0 && body[word] === 1);
	return new Set(shared).size;
}
