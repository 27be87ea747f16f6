/**
 * The keywords of topics in a text, each weighed by how rare the word is in its language: the logarithm of its rank, which stands for the log
 * odds that a text without the topic would hold it.
 */
import type { Topic } from '../../../../src/lib/config.ts';
import type { Span } from '../../document/types.ts';
import { wordSpans } from '../../text/char-classes.ts';
import { fold as foldWord } from '../../text/tokens.ts';
import { ranksOf, UNLISTED } from '../../text/word-ranks.ts';
import { signsOf, type WordSigns, wordSigns } from '../../text/word-signs.ts';

export type Hit = { readonly keyword: string; readonly quote: string; readonly span: Span | null; readonly weight: number };
const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** A keyword as it is looked up; `name`: as it is written, where its capitals count. */
type Keyword = { readonly keyword: string; readonly topic: string; readonly name: string | null };
/** A keyword that is open at its end. */
type Stem = Keyword & { readonly beginning: string };
/** A keyword that a word is or begins with. */
type WordHit = Keyword & { readonly weight: number };

type Matcher = {
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

const STEM_KEY = 3;
/** Bits of `signs`. */
const [EXACT, OPENING, STEM] = [1, 2, 16];
/** Weight of the most common words, and of a keyword of several words. */
const LEAST_WEIGHT = 0.12;
const PHRASE_WEIGHT = 1.2;
/** The rank from which a word says something. */
const COMMON = 60;
/** Languages without spaces: keywords are looked for inside the text. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);
/** The Arabic article and one-letter words are written together with what follows. */
const ARABIC_PREFIX =
	/^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644|[\u0648\u0641\u0628\u0644\u0643])(?=\p{L}{2})/u;

/** 0.12 … 1: the rarer a word is in its language, the more it says. */
function weightOf(word: string, ranks: ReadonlyMap<string, number>): number {
	if (ranks.size === 0) return 1;
	const rank = ranks.get(foldWord(word)) ?? UNLISTED;
	return Math.max(LEAST_WEIGHT, Math.min(1, Math.log((rank + COMMON / 2) / COMMON) / Math.log((UNLISTED + COMMON / 2) / COMMON)));
}

const matchers = new WeakMap<readonly Topic[], Map<string, Matcher>>();

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
		const words = (keywords[language] ?? []).map((written) => ({ keyword: fold(written), topic: id, name: null }));
		const names = (keywords['*'] ?? []).map((name) => ({ keyword: fold(name), topic: id, name: /\p{Lu}/u.test(name) ? name : null }));
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
const PARTING = /[\p{M}\u{10000}-\u{10ffff}]+/u;
const NO_RUN = /[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]+/u;

/** The first run of letters of a phrase; '' where it is open at its end, so that a text may hold a longer one. */
function openingOf(keyword: string, unspaced: boolean): string {
	if (unspaced) return [...keyword.replace(/\*$/, '')][0] ?? '';
	const run = keyword.split(NO_RUN).find((part) => part !== '') ?? '';
	return keyword.endsWith(`${run}*`) ? '' : run;
}

/** A text with the places of its words; `may`: numbers of the words that may be in a list, each with the bits of the lists behind it. */
type Words = { readonly folded: string; readonly spans: readonly number[]; readonly may: readonly number[] };
const wordAt = ({ folded, spans }: Words, i: number): string => folded.slice(spans[2 * i], spans[2 * i + 1]);

function wordsOf(folded: string, { signs, language }: Matcher): Words {
	const spans = wordSpans(folded);
	const may: number[] = [];
	for (let i = 0; 2 * i < spans.length; i++) {
		// An Arabic keyword may stand inside a word.
		const bits = language === 'ar' ? EXACT | OPENING | STEM : signsOf(signs, folded, spans[2 * i] as number, spans[2 * i + 1] as number);
		if (bits !== 0) may.push(i, bits);
	}
	return { folded, spans, may };
}

/** Numbers of the phrases of which a text holds the beginning, ascending. */
function phrasesIn(words: Words, matcher: Matcher): number[] {
	const { openings, language } = matcher;
	const found = new Set(openings.get(''));
	const look = (run: string) => {
		for (const n of openings.get(run) ?? []) found.add(n);
	};
	if (UNSPACED.has(language)) for (const character of new Set(words.folded)) look(character);
	else if (PARTING.test(words.folded))
		for (let i = 0; 2 * i < words.spans.length; i++) for (const run of wordAt(words, i).split(PARTING)) look(run);
	else {
		const { may } = words;
		for (let k = 0; k < may.length; k += 2) if (((may[k + 1] as number) & OPENING) !== 0) look(wordAt(words, may[k] as number));
	}
	return [...found].sort((a, b) => a - b);
}

/** The keywords that a word is or begins with. */
function hitsOfWord(written: string, { exact, stems, ranks, language }: Matcher): readonly WordHit[] {
	const bare = language === 'ar' ? written.replace(ARABIC_PREFIX, '') : written;
	const found: WordHit[] = [];
	for (const word of bare === written ? [written] : [written, bare]) {
		const hit = ({ keyword, topic, name }: Keyword) => found.push({ keyword, topic, name, weight: weightOf(word, ranks) });
		for (const one of exact.get(word) ?? []) hit(one);
		for (const one of stems.get(word.slice(0, STEM_KEY)) ?? []) if (word.startsWith(one.beginning)) hit(one);
	}
	return found;
}

type Found = Keyword & { readonly start: number; readonly end: number };

/** Where phrases stand in a text. */
function foundPhrases(words: Words, matcher: Matcher): Found[] {
	const { folded } = words;
	const unspaced = UNSPACED.has(matcher.language);
	const found: Found[] = [];
	for (const n of phrasesIn(words, matcher)) {
		const one = matcher.phrases[n] as Keyword;
		const { keyword } = one;
		const open = unspaced || keyword.endsWith('*');
		const phrase = keyword.endsWith('*') ? keyword.slice(0, -1) : keyword;
		for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
			const end = at + phrase.length;
			const clear = unspaced || (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && (open || !/[\p{L}\p{N}]/u.test(folded[end] ?? ' ')));
			if (clear) found.push({ ...one, start: at, end });
		}
	}
	return found;
}

/** Whether a text has a capital wherever a name has one. */
const hasCapitals = (quote: string, name: string) =>
	[...name].every((letter, i) => letter === letter.toLowerCase() || quote[i] !== quote[i]?.toLowerCase());

/** The keywords that a part of a text holds, by topic. A word in a phrase speaks for the phrase's topics alone: a social security fund is no society. */
export function hitsIn({ text, span }: { readonly text: string; readonly span: Span | null }, matcher: Matcher): [string, Hit][] {
	const folded = fold(text);
	const same = folded.length === text.length;
	const words = wordsOf(folded, matcher);
	const phraseWeight = UNSPACED.has(matcher.language) ? 1 : PHRASE_WEIGHT;
	const hits: [string, Hit][] = [];
	const isWritten = ({ name, start, end }: Found) => name === null || !same || hasCapitals(text.slice(start, end), name);
	const phrases = foundPhrases(words, matcher).filter(isWritten);
	const add = ({ topic, keyword, start, end }: Found, weight: number) =>
		hits.push([topic, { keyword, quote: same ? text.slice(start, end) : folded.slice(start, end), span, weight }]);
	const inOrder = phrases.toSorted((a, b) => a.start - b.start);
	let [next, around]: [number, Found[]] = [0, []];
	for (let k = 0; k < words.may.length; k += 2) {
		if (((words.may[k + 1] as number) & (EXACT | STEM)) === 0) continue;
		const i = words.may[k] as number;
		const found = hitsOfWord(wordAt(words, i), matcher);
		if (found.length === 0) continue;
		const [start, end] = [words.spans[2 * i] as number, words.spans[2 * i + 1] as number];
		for (; next < inOrder.length && (inOrder[next] as Found).start <= start; next++) around.push(inOrder[next] as Found);
		if (around.length > 0) around = around.filter((phrase) => start < phrase.end);
		for (const one of found) {
			const hit = { ...one, start, end };
			if ((around.length === 0 || around.some(({ topic }) => topic === one.topic)) && isWritten(hit)) add(hit, one.weight);
		}
	}
	for (const phrase of phrases) add(phrase, phraseWeight);
	return hits;
}
