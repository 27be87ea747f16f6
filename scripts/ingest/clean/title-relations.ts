/** How a candidate for the title stands to the rest of the dump: its words in the body, its repetitions, the site's own name. */
import type { Features } from './features.ts';
import { FEATURE_COUNT, OWN } from './layout.ts';
import type { Line } from './lines.ts';
import { kinds } from './phrases.ts';
import { patterns } from './shape.ts';

/** Inflected and compounded words are compared by their beginnings. */
const STEM = 5;
const NAME_LINES = 4;

export const long = (word: string) => word.length > 3;
export const stem = (word: string) => word.slice(0, STEM);

type Weights = ReadonlyMap<string, number>;

function stems(lines: readonly Line[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines) for (const word of new Set(line.words.filter(long).map(stem))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

const sumOver = (words: readonly string[], value: (word: string) => number) => words.reduce((sum, word) => sum + value(word), 0);

/** How much a line is about the body rather than about the page around it. `opening`: the first lines of the body. */
export function aboutBody(lines: readonly Line[], isBody: (i: number) => boolean, opening: readonly Line[]): (line: Line) => number[] {
	const inside = stems(lines.filter((_, i) => isBody(i)));
	const outside = stems(lines.filter((_, i) => !isBody(i)));
	const lead: Weights = stems(opening);
	const all = lines.length;
	const rarity = (word: string) => Math.log((all + 1) / ((inside.get(word) ?? 0) + (outside.get(word) ?? 0) + 1));
	return (line) => {
		const words = [...new Set(line.words.filter(long).map(stem))];
		const n = words.length || 1;
		const total = sumOver(words, rarity) || 1;
		return [
			sumOver(words, (word) => (inside.has(word) ? 1 : 0)) / n,
			sumOver(words, (word) => (inside.has(word) ? rarity(word) : 0)) / total,
			sumOver(words, (word) => (lead.has(word) ? rarity(word) : 0)) / total,
			Math.log1p(sumOver(words, (word) => (lead.has(word) ? rarity(word) : 0))),
			sumOver(words, (word) => Math.log(((inside.get(word) ?? 0) + 0.5) / ((outside.get(word) ?? 0) + 0.5))) / n,
			sumOver(words, (word) => Math.log1p(inside.get(word) ?? 0)) / n,
		];
	};
}

export const ABOUT_COUNT = 6;

const DOMAIN = /(?:www\.|@|https?:\/\/)([\p{L}\d][\p{L}\d-]{2,40})\./giu;

/** How much a line is the name of the site: words of its addresses, of its copyright lines, of what stands at the very top. */
export function siteName(lines: readonly Line[]): (line: Line, i: number) => number[] {
	const hosts = new Set<string>();
	for (const { text } of lines) {
		if (text.length > 400 || !patterns.address.test(text)) continue;
		for (const [, host = ''] of text.matchAll(DOMAIN)) hosts.add(host.toLowerCase().replaceAll('-', ''));
	}
	const named = [...hosts].filter((host) => host.length >= 4).slice(0, 40);
	const rights = new Set(
		lines.filter(({ text }) => text.length < 200 && patterns.copyright.test(text)).flatMap(({ words }) => words.filter(long)),
	);
	const top = new Set(lines.slice(0, NAME_LINES).flatMap(({ words }) => words.filter(long)));
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
		const words = line.words.filter(long);
		const n = words.length || 1;
		const joined = line.words.join('');
		return [
			named.some((host) => joined.includes(host) || (joined.length >= 5 && host.includes(joined))) ? 1 : 0,
			words.filter((word) => rights.has(word)).length / n,
			i < NAME_LINES ? -1 : words.filter((word) => top.has(word)).length / n,
			Math.log1p(suffixes.get(line.text.toLowerCase()) ?? 0),
		];
	};
}

export const NAME_COUNT = 4;

const STEPS = [-2, -1, 1, 2, 3];
const FLAGS = (['byline', 'date', 'tags', 'share', 'comments', 'navigation', 'photo-credit', 'read-also'] as const).map(
	(kind) => OWN.length + kinds.indexOf(kind),
);

/** Which stock phrases the lines next to a candidate hold. */
export const phrasesNear = ({ rows, values }: Features, i: number): number[] =>
	STEPS.flatMap((step) => FLAGS.map((flag) => (i + step < 0 || i + step >= rows ? -1 : (values[(i + step) * FEATURE_COUNT + flag] ?? 0))));
export const PHRASE_COUNT = STEPS.length * FLAGS.length;
