/**
 * The keywords of topics in a text, each weighed by how rare the word is in its language: the logarithm of its rank, which stands for the log
 * odds that a text without the topic would hold it.
 */
import type { Topic } from '../../../../src/lib/config.ts';
import type { Span } from '../../document/types.ts';
import { wordSpans } from '../../text/char-classes.ts';
import { fold as foldWord } from '../../text/tokens.ts';
import { ranksOf, UNLISTED } from '../../text/word-ranks.ts';

export type Hit = { readonly keyword: string; readonly quote: string; readonly span: Span | null; readonly weight: number };
const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** A keyword as it is looked up; `name`: as it is written, where its capitals count. */
type Keyword = { readonly keyword: string; readonly topic: string; readonly name: string | null };
/** A keyword that a word is or begins with. */
type WordHit = Keyword & { readonly weight: number };

type Matcher = {
	readonly exact: ReadonlyMap<string, readonly Keyword[]>;
	readonly stems: ReadonlyMap<string, readonly Keyword[]>;
	readonly phrases: readonly Keyword[];
	/** First word of a phrase (first character, in a language without spaces) → the numbers of the phrases; '': those that have none. */
	readonly openings: ReadonlyMap<string, readonly number[]>;
	/** What the words of texts so far say; of most of them nothing. */
	readonly known: Map<string, readonly WordHit[]>;
	readonly ranks: ReadonlyMap<string, number>;
	readonly language: string;
};

const STEM_KEY = 3;
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
	const stems = new Map<string, Keyword[]>();
	const phrases: Keyword[] = [];
	const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => map.set(key, [...(map.get(key) ?? []), value]);
	for (const { id, keywords } of topics) {
		const words = (keywords[language] ?? []).map((written) => ({ keyword: fold(written), topic: id, name: null }));
		const names = (keywords['*'] ?? []).map((name) => ({ keyword: fold(name), topic: id, name: /\p{Lu}/u.test(name) ? name : null }));
		for (const one of [...words, ...names]) {
			const { keyword } = one;
			if (keyword === '') continue;
			if (UNSPACED.has(language) || /[\s'-]/u.test(keyword.replace(/\*$/u, ''))) phrases.push(one);
			else if (keyword.endsWith('*')) push(stems, keyword.slice(0, STEM_KEY), one);
			else push(exact, keyword, one);
		}
	}
	const openings = new Map<string, number[]>();
	for (const [n, { keyword }] of phrases.entries()) push(openings, openingOf(keyword, UNSPACED.has(language)), n);
	const matcher = { exact, stems, phrases, openings, known: new Map<string, readonly WordHit[]>(), ranks: ranksOf(language), language };
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

const NO_PHRASE: readonly number[] = [];

/** Numbers of the phrases of which a text holds the beginning, ascending. `folded`: the text, `words` its words. */
function phrasesIn(folded: string, words: readonly string[], { openings, language }: Matcher): number[] {
	const found = new Set(openings.get(''));
	const look = (run: string) => {
		for (const n of openings.get(run) ?? []) found.add(n);
	};
	if (UNSPACED.has(language)) for (const character of new Set(folded)) look(character);
	else if (PARTING.test(folded)) for (const word of words) for (const run of word.split(PARTING)) look(run);
	else for (const word of words) for (const n of openings.get(word) ?? NO_PHRASE) found.add(n);
	return [...found].sort((a, b) => a - b);
}

/** Words that are remembered, and their letters at most: a longer one would keep the text alive that it was cut out of. */
const MOST_KNOWN = 50_000;
const MOST_LETTERS = 12;
const NOTHING: readonly WordHit[] = [];

function hitsOfWord(written: string, matcher: Matcher): readonly WordHit[] {
	const before = matcher.known.get(written);
	if (before !== undefined) return before;
	const { exact, stems, ranks, language } = matcher;
	const bare = language === 'ar' ? written.replace(ARABIC_PREFIX, '') : written;
	const found: WordHit[] = [];
	for (const word of bare === written ? [written] : [written, bare]) {
		const hit = (one: Keyword) => found.push({ ...one, weight: weightOf(word, ranks) });
		for (const one of exact.get(word) ?? []) hit(one);
		for (const one of stems.get(word.slice(0, STEM_KEY)) ?? []) if (word.startsWith(one.keyword.slice(0, -1))) hit(one);
	}
	const hits = found.length === 0 ? NOTHING : found;
	if (matcher.known.size >= MOST_KNOWN) matcher.known.clear();
	if (written.length <= MOST_LETTERS) matcher.known.set(written, hits);
	return hits;
}

type Found = Keyword & { readonly start: number; readonly end: number };

/** Where phrases stand in a text. */
function foundPhrases(folded: string, words: readonly string[], matcher: Matcher): Found[] {
	const unspaced = UNSPACED.has(matcher.language);
	const found: Found[] = [];
	for (const n of phrasesIn(folded, words, matcher)) {
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
	const spans = wordSpans(folded);
	const words: string[] = [];
	for (let i = 0; i < spans.length; i += 2) words.push(folded.slice(spans[i], spans[i + 1]));
	const phraseWeight = UNSPACED.has(matcher.language) ? 1 : PHRASE_WEIGHT;
	const hits: [string, Hit][] = [];
	const isWritten = ({ name, start, end }: Found) => name === null || !same || hasCapitals(text.slice(start, end), name);
	const phrases = foundPhrases(folded, words, matcher).filter(isWritten);
	const add = ({ topic, keyword, start, end }: Found, weight: number) =>
		hits.push([topic, { keyword, quote: same ? text.slice(start, end) : folded.slice(start, end), span, weight }]);
	const inOrder = phrases.toSorted((a, b) => a.start - b.start);
	let [next, around]: [number, Found[]] = [0, []];
	for (const [i, written] of words.entries()) {
		const found = hitsOfWord(written, matcher);
		if (found.length === 0) continue;
		const [start, end] = [spans[2 * i] as number, spans[2 * i + 1] as number];
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
