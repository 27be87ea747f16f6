/**
 * A corpus of any size for `npm run bench`, the same bytes for the same seed. The first texts are those of the base as they are. Where more are
 * wanted, one keeps the menus, notices and dates of a page where they stand, and gets its passages from other pages of the language, with other
 * names, days and years and a headline of its own, so that no two are folded as copies of each other.
 */

import { seededRandom } from '../../ingest/text/seeded-random.ts';
import type { BaseText } from './base-texts.ts';

export type Text = { readonly name: string; readonly language: string; readonly title: string; readonly text: string };

/** Characters from which on a line is a passage of the article and not a menu, a label or a date. */
const PASSAGE = 80;
/** A language takes part in recombining where it has so many sentences: fewer would give the same texts again and again. */
const ENOUGH = 60;
/** A page is a pattern for others where so much of it, in characters and as a share, is passages: else two of one pattern are mostly the same menu. */
const [LEAST, SHARE] = [600, 0.5];
/** Words of a headline. */
const HEADLINE = 9;

type Pool = { readonly sentences: readonly string[]; readonly names: readonly string[] };

/** `count` texts, of which the first `base.length` are the base. Throws where the base is too small to make more. */
export function corpusOf(count: number, base: readonly BaseText[], seed = 1): Text[] {
	const pools = poolsOf(base);
	const large = base.filter((text) => (pools.get(text.language)?.sentences.length ?? 0) >= ENOUGH && isPattern(text.text));
	if (count > base.length && large.length === 0)
		throw new Error(
			`of ${base.length} texts no ${count} can be made: none of them has passages enough in a language of ${ENOUGH} sentences`,
		);
	return Array.from({ length: count }, (_, number) => {
		const asItIs = base[number];
		if (asItIs !== undefined) return named(number, asItIs.language, asItIs.title ?? firstLine(asItIs.text), asItIs.text);
		// A text depends on its own number and not on those before it: a larger corpus begins with the smaller one.
		const random = seededRandom(seed * 1_000_003 + number);
		const template = pick(large, random);
		return recombined(number, template, pools.get(template.language) as Pool, random);
	});
}

/** The longest line, which is a passage of the article where any is. */
export const longestLine = (text: string) =>
	text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');

/** The text with `word` in another sentence at the end of its longest line, as a desk corrects it. */
export const corrected = (text: Text, word: string): Text => {
	const line = longestLine(text.text);
	return { ...text, text: text.text.replace(line, () => `${line} ${word}.`) };
};

const named = (number: number, language: string, title: string, text: string): Text => ({
	name: `${String(number).padStart(6, '0')}.txt`,
	language,
	title,
	text,
});
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
const firstLine = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.find((line) => line.length >= 20)
		?.slice(0, 120) ?? 'Untitled';

function isPattern(text: string): boolean {
	const inPassages = text.split('\n').reduce((sum, line) => sum + (line.length >= PASSAGE ? line.length : 0), 0);
	return inPassages >= LEAST && inPassages >= SHARE * text.length;
}

function poolsOf(base: readonly BaseText[]): Map<string, Pool> {
	const pools = new Map<string, Pool>();
	for (const [language, bases] of Map.groupBy(base, (text) => text.language)) {
		const passages = bases.flatMap(({ text }) => text.split('\n')).filter((line) => line.length >= PASSAGE);
		const sentences = [...new Set(passages.flatMap((passage) => sentencesOf(passage, language)))].filter(
			(sentence) => sentence.length >= 30,
		);
		pools.set(language, { sentences, names: [...new Set(sentences.flatMap(capitalised))] });
	}
	return pools;
}

const sentencesOf = (passage: string, language: string) =>
	[...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(passage)].map(({ segment }) => segment.trim());
/** Words with a capital that do not begin the sentence. */
const capitalised = (sentence: string) => [...sentence.matchAll(/(?<=\s)\p{Lu}\p{Ll}{3,}/gu)].map(([word]) => word);

function recombined(number: number, template: BaseText, pool: Pool, random: () => number): Text {
	const others = new Map<string, string>();
	const shift = 1 + Math.floor(random() * 12);
	const other = (line: string) =>
		line
			.replace(
				/(?<=\s)\p{Lu}\p{Ll}{3,}/gu,
				(word) => others.get(word) ?? kept(others, word, pool.names.length > 0 ? pick(pool.names, random) : word),
			)
			.replace(/\b20[012]\d\b/g, (year) => String(2000 + ((Number(year) - 2000 + shift) % 25)))
			.replace(/\b(?:[1-9]|1\d|2[0-8])(?=[.\s])/g, (day) => String(((Number(day) + shift) % 28) + 1));
	const headline = other(pick(pool.sentences, random))
		.split(' ')
		.slice(0, HEADLINE)
		.join(' ')
		.replace(/[\p{P}\s]+$/u, '');
	const word = () => (pool.names.length > 0 ? pick(pool.names, random) : '');
	const title = `${headline} ${word()} ${word()} ${10 + Math.floor(random() * 990)}`;
	const lines = template.text.split('\n').map((line) => {
		if (template.title !== null && line.includes(template.title)) return line.replace(template.title, () => title);
		if (line.length < PASSAGE) return dated(line, other);
		return sentencesOf(line, template.language)
			.map(() => other(pick(pool.sentences, random)))
			.join(' ');
	});
	return named(number, template.language, title, [...(template.title === null ? [title, ''] : []), ...lines].join('\n'));
}

/** Of the lines around an article those with a number change: dates, hours, counts. */
const dated = (line: string, other: (line: string) => string) => (/\d/.test(line) ? other(line) : line);

function kept(map: Map<string, string>, key: string, value: string): string {
	map.set(key, value);
	return value;
}
