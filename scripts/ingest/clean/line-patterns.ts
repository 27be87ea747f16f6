/** Patterns of a line's shape. Every one is linear (tests/growth/patterns.test.ts runs each on adversarial input). */
import { anyPhrase } from '../languages/languages.ts';
import { tableOf } from '../text/char-classes.ts';

const beside = (of: 'hour' | 'ago') => anyPhrase(({ besideDates }) => besideDates[of]);

export const patterns = {
	sentenceEnd: /[.!?…。！？؟।]["”“»«’'‘)\]]{0,2}$/,
	innerEnd: /[.!?…]["”“»’']?\s+(?=[\p{Lu}\p{N}"„“«‚‘'(])|[。！？]/gu,
	opensLow: /^[^\p{L}\p{N}]{0,2}\p{Ll}/u,
	opensQuote: /^["„“”«»‚‘'’–—-]/,
	address: /https?:|www\.|@[\p{L}\d_]|\.(?:com|org|net|de|nl|fr|es|it|pl|dk|se|uk)\b/iu,
	copyright: /[©®]|\(c\)/i,
	year: /(?<!\d)(?:19|20)\d\d(?!\d)/,
	numericDate: /(?<!\d)(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])/,
	time: new RegExp(`(?<!\\d)\\d{1,2}[:.]\\d\\d(?!\\d)|\\d\\s?(?:${beside('hour')}|h\\b|am\\b|pm\\b|a\\.m|p\\.m)`, 'i'),
	ago: new RegExp(`\\b(?:${beside('ago')})\\b`, 'i'),
	bracketed: /^[([{].*[)\]}]$/,
	hash: /#\p{L}/u,
	money: /\p{Sc}/u,
	wide: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
	noWord: /^[^\p{L}]*$/u,
	ellipsis: /(?:…|\.\.\.)["”»]?$/,
} as const satisfies Record<string, RegExp>;

/** How often a pattern (of the flag `g`, never empty) stands in a text. */
export function count(pattern: RegExp, text: string): number {
	let found = 0;
	pattern.lastIndex = 0;
	while (pattern.test(text)) found++;
	return found;
}

/** The classes of each UTF-16 code unit as bits. */
const classes = tableOf([
	[1, /\p{L}+/gu],
	[2, /\p{Lu}+/gu],
	[4, /\d+/g],
	[8, /[|›»·•→/\\<>]+/g],
	[16, /[,;،、，]+/g],
	[32, /["„“”«»]+/g],
	[64, /[\p{L}\p{N}]+/gu],
]);

/** Signs that patterns of a line need, a bit for several of them. A half of a character beyond the plane may be any. */
export const [ADDRESS, RIGHT, HASH, MONEY, DOTS] = [1, 2, 4, 8, 16];
const signs = tableOf([
	[ADDRESS, /[@:]+/g],
	[RIGHT, /[©®(]+/g],
	[HASH, /#+/g],
	[MONEY, /\p{Sc}+/gu],
	[DOTS, /[.…]+/g],
]).fill(MONEY, 0xd800, 0xe000);

const [POINT, SMALL_W] = [0x2e, 0x77];

export type Counts = {
	/** Bits of its signs; `ADDRESS` also for a point with a letter behind it (`.org`) or a w before it (`www.`). */
	signs: number;
	letters: number;
	upper: number;
	digits: number;
	separators: number;
	commas: number;
	quotes: number;
	capitalWords: number;
};

/** Counts characters by class, in one pass; `capitalWords`: capitals with no letter or digit before them. */
export function countClasses(text: string): Counts {
	const counts: Counts = { signs: 0, letters: 0, upper: 0, digits: 0, separators: 0, commas: 0, quotes: 0, capitalWords: 0 };
	let inWord = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const bits = classes[code] as number;
		counts.signs |= signs[code] as number;
		if (code === POINT && (((classes[text.charCodeAt(i + 1)] as number) & 1) !== 0 || (text.charCodeAt(i - 1) | 32) === SMALL_W))
			counts.signs |= ADDRESS;
		if (bits & 1) counts.letters++;
		if (bits & 2) {
			counts.upper++;
			if (!inWord) counts.capitalWords++;
		}
		if (bits & 60) {
			if (bits & 4) counts.digits++;
			else if (bits & 8) counts.separators++;
			else if (bits & 16) counts.commas++;
			if (bits & 32) counts.quotes++;
		}
		inWord = (bits & 64) !== 0;
	}
	return counts;
}

const MONTH_LANGUAGES = 'en de nl fr es it pt pl da sv fi cs ru tr ar he el uk bg hu ro'.split(' ');

const MONTHS = new Set(MONTH_LANGUAGES.flatMap((language) => (['long', 'short'] as const).flatMap((style) => monthsOf(language, style))));

function monthsOf(language: string, month: 'long' | 'short'): string[] {
	const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, i) => format.formatToParts(Date.UTC(2020, i, 15))).flatMap((parts) => {
		const name =
			parts
				.find(({ type }) => type === 'month')
				?.value.toLowerCase()
				.replace(/\.$/, '') ?? '';
		// Hebrew writes its `in` onto the name.
		return /^\p{L}{3,}$/u.test(name) ? (language === 'he' ? [name, `ב${name}`] : [name]) : [];
	});
}

/** 1: a date with its year; 0.5: a month with a day, or "two hours ago"; 0: neither. */
export function dateLikeness(text: string, words: readonly string[]): number {
	if (text.length > 200) return 0;
	if (!/\d/.test(text)) return patterns.ago.test(text) ? 0.5 : 0;
	if (patterns.numericDate.test(text)) return 1;
	const month = words.some((word) => MONTHS.has(word));
	if (patterns.year.test(text) && month) return 1;
	return month || patterns.ago.test(text) ? 0.5 : 0;
}
