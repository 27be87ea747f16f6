/** How a candidate for the title stands to the rest of the dump: its words in the body, its repetitions, the site's own name. */

import { phraseKinds } from '../languages/language-tables.ts';
import { type DumpWords, flagsOf } from './dump-words.ts';
import { FEATURE_COUNT, OWN } from './line-feature-names.ts';
import type { Features } from './line-features.ts';
import { patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';

const NAME_LINES = 4;

/** In how many of the lines each stem stands, by its number. */
function tally(stems: Stems, count: number, counted: (i: number) => boolean): Int32Array {
	const counts = new Int32Array(count);
	for (const [i, line] of stems.entries()) if (counted(i)) for (const stem of line) counts[stem] = (counts[stem] as number) + 1;
	return counts;
}

/** Of each line: the numbers of its stems, each once. */
type Stems = readonly (readonly number[])[];

/** How much a line is about the body rather than about the page around it. `count`: how many stems there are; `opening`: the first lines of the body. */
export function aboutBody(
	stems: Stems,
	count: number,
	isBody: (i: number) => boolean,
	opening: readonly number[],
): (i: number) => number[] {
	const inside = tally(stems, count, isBody);
	const outside = tally(stems, count, (i) => !isBody(i));
	const lead = flagsOf(count, ...opening.map((i) => stems[i] as readonly number[]));
	const all = stems.length;
	return (i) => {
		const sums = { rarity: 0, known: 0, knownRarity: 0, leadRarity: 0, odds: 0, times: 0 };
		for (const stem of stems[i] ?? []) {
			const [within, without] = [inside[stem] as number, outside[stem] as number];
			const rarity = Math.log((all + 1) / (within + without + 1));
			sums.rarity += rarity;
			if (within > 0) sums.known++;
			if (within > 0) sums.knownRarity += rarity;
			if (lead[stem] === 1) sums.leadRarity += rarity;
			sums.odds += Math.log((within + 0.5) / (without + 0.5));
			sums.times += Math.log1p(within);
		}
		const n = stems[i]?.length || 1;
		const total = sums.rarity || 1;
		return [sums.known / n, sums.knownRarity / total, sums.leadRarity / total, Math.log1p(sums.leadRarity), sums.odds / n, sums.times / n];
	};
}

export const ABOUT_NAMES = [
	'words in body',
	'rare words in body',
	'rare words in lead',
	'log rare words in lead',
	'body odds',
	'body times',
] as const;

const isRights = (text: string) => text.length < 200 && patterns.copyright.test(text);
const DOMAIN = /(?:www\.|@|https?:\/\/)([\p{L}\d][\p{L}\d-]{2,40})\./giu;

/** How much a line is the name of the site: words of its addresses, of its copyright lines, of what stands at the very top. */
export function siteName(lines: readonly Line[], { ofLine, stem }: DumpWords): (line: Line, i: number) => number[] {
	const hosts = new Set<string>();
	for (const { text } of lines) {
		if (text.length > 400 || !patterns.address.test(text)) continue;
		for (const [, host = ''] of text.matchAll(DOMAIN)) hosts.add(host.toLowerCase().replaceAll('-', ''));
	}
	const named = [...hosts].filter((host) => host.length >= 4).slice(0, 40);
	const rights = flagsOf(stem.length, ...ofLine.filter((_, i) => isRights((lines[i] as Line).text)));
	const top = flagsOf(stem.length, ...ofLine.slice(0, NAME_LINES));
	const suffixes = new Map<string, number>();
	for (const { text } of lines) {
		const end =
			text.length < 300
				? text
						.split(/ [|–—-] /u)
						.slice(1)
						.at(-1)
						?.toLowerCase()
				: undefined;
		if (end !== undefined) suffixes.set(end, (suffixes.get(end) ?? 0) + 1);
	}
	return (line, i) => {
		const words = (ofLine[i] ?? []).filter((word) => (stem[word] as number) >= 0);
		const n = words.length || 1;
		const joined = line.words.join('');
		return [
			named.some((host) => joined.includes(host) || (joined.length >= 5 && host.includes(joined))) ? 1 : 0,
			words.filter((word) => rights[word] === 1).length / n,
			i < NAME_LINES ? -1 : words.filter((word) => top[word] === 1).length / n,
			Math.log1p(suffixes.get(line.text.toLowerCase()) ?? 0),
		];
	};
}

export const NAME_NAMES = ['host', 'rights holder', 'words of the top', 'suffix of lines'] as const;

const STEPS = [-2, -1, 1, 2, 3];
const FLAGGED = ['byline', 'date', 'tags', 'share', 'comments', 'navigation', 'photo-credit', 'read-also'] as const;
const FLAGS = FLAGGED.map((kind) => OWN.length + phraseKinds.indexOf(kind));

/** Which stock phrases the lines next to a candidate hold. */
export function phrasesNear({ rows, values }: Features, i: number): number[] {
	const near: number[] = [];
	for (const step of STEPS) {
		const inside = i + step >= 0 && i + step < rows;
		for (const flag of FLAGS) near.push(inside ? (values[(i + step) * FEATURE_COUNT + flag] as number) : -1);
	}
	return near;
}
export const PHRASE_NAMES: readonly string[] = STEPS.flatMap((step) => FLAGGED.map((kind) => `phrase ${kind} at ${step}`));
