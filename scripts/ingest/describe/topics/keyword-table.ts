/** Keywords by what finds them: whole words, words open at their end, phrases. */
import type { Topic } from '../../../../src/lib/config.ts';
import { ranksOf } from '../../text/word-ranks.ts';
import { type WordSigns, wordSigns } from '../../text/word-signs.ts';

/** Turkish İ is one letter in small letters, too. */
export const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').replaceAll('’', "'");

/** A keyword as it is looked up; `name`: as it is written, where its capitals count; `weak`: it says little by itself (`beat?`). */
export type Keyword = { readonly keyword: string; readonly topic: string; readonly name: string | null; readonly weak: boolean };
/** A keyword that is open at its end. */
type Stem = Keyword & { readonly beginning: string };
export type Matcher = {
	readonly exact: ReadonlyMap<string, readonly Keyword[]>;
	readonly stems: ReadonlyMap<string, readonly Stem[]>;
	readonly phrases: readonly Keyword[];
	/** First word of a phrase (first character, in a language without spaces) → the numbers of the phrases; '': those that have none. */
	readonly openings: ReadonlyMap<string, readonly number[]>;
	/** Whether a word may be or begin with a keyword, or open a phrase: most do not, and are not cut out. */
	readonly signs: WordSigns;
	readonly ranks: ReadonlyMap<string, number>;
	readonly language: string;
};

/** Letters by which keywords open at their end are found. */
export const STEM_KEY = 3;
/** Bits of `signs`. */
export const [EXACT, OPENING, STEM] = [1, 2, 16];
/** Languages without spaces: keywords are looked for inside the text. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

const matchers = new WeakMap<readonly Topic[], Map<string, Matcher>>();

/** `isName`: of every language, so that its capitals count. */
function keywordOf(written: string, topic: string, isName: boolean): Keyword {
	const weak = written.endsWith('?');
	const plain = weak ? written.slice(0, -1) : written;
	return { keyword: fold(plain), topic, name: isName && /\p{Lu}/u.test(plain) ? plain : null, weak };
}

/** Tables of a language's keywords: whole words, stems by their first letters, phrases. */
export function matcherOf(topics: readonly Topic[], language: string): Matcher {
	const made = matchers.get(topics) ?? new Map<string, Matcher>();
	matchers.set(topics, made);
	const known = made.get(language);
	if (known !== undefined) return known;
	const exact = new Map<string, Keyword[]>();
	const stems = new Map<string, Stem[]>();
	const phrases: Keyword[] = [];
	const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => map.set(key, [...(map.get(key) ?? []), value]);
	for (const { id, keywords } of topics) {
		const words = (keywords[language] ?? []).map((written) => keywordOf(written, id, false));
		const names = (keywords['*'] ?? []).map((written) => keywordOf(written, id, true));
		for (const one of [...words, ...names]) {
			const { keyword } = one;
			if (keyword === '') continue;
			if (UNSPACED.has(language) || /[\s'-]/u.test(keyword.replace(/\*$/u, ''))) phrases.push(one);
			else if (keyword.endsWith('*')) push(stems, keyword.slice(0, STEM_KEY), { ...one, beginning: keyword.slice(0, -1) });
			else push(exact, keyword, one);
		}
	}
	const openings = new Map<string, number[]>();
	for (const [n, { keyword }] of phrases.entries()) push(openings, openingOf(keyword, UNSPACED.has(language)), n);
	const beginnings = [...stems.values()].flat().map(({ beginning }) => beginning);
	const signs = wordSigns([
		[EXACT, exact.keys()],
		[OPENING, openings.keys()],
		[STEM, beginnings],
	]);
	const matcher = { exact, stems, phrases, openings, signs, ranks: ranksOf(language), language };
	made.set(language, matcher);
	return matcher;
}

/** What parts the runs of letters by which phrases are looked up: marks, and letters that take two code units. */
export const PARTING = /[\p{M}\u{10000}-\u{10ffff}]+/u;
const NO_RUN = /[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]+/u;

/** The first run of letters of a phrase; '' where it is open at its end, so that a text may hold a longer one. */
function openingOf(keyword: string, unspaced: boolean): string {
	if (unspaced) return [...keyword.replace(/\*$/, '')][0] ?? '';
	const run = keyword.split(NO_RUN).find((part) => part !== '') ?? '';
	return keyword.endsWith(`${run}*`) ? '' : run;
}
