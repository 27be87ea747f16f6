/**
 * The keywords of topics in a text, each weighed by how rare the word is in its language: the logarithm of its rank, which stands for the log
 * odds that a text without the topic would hold it.
 */
import type { Span } from '../../document/types.ts';
import { wordSpans } from '../../text/char-classes.ts';
import { fold as foldWord } from '../../text/tokens.ts';
import { UNLISTED } from '../../text/word-ranks.ts';
import { signsOf } from '../../text/word-signs.ts';
import { EXACT, fold, type Keyword, type Matcher, OPENING, PARTING, STEM, STEM_KEY, UNSPACED } from './keyword-table.ts';

/** `isName`: a name that is the same in every language; `weak`: it says little by itself. */
export type Hit = {
	readonly keyword: string;
	readonly isName: boolean;
	readonly weak: boolean;
	readonly quote: string;
	readonly span: Span | null;
	readonly weight: number;
};

/** A keyword that a word is or begins with. */
type WordHit = Keyword & { readonly weight: number };

/** Weight of the most common words, and of a keyword of several words. */
const LEAST_WEIGHT = 0.12;
const PHRASE_WEIGHT = 1.2;
/** The rank from which a word says something. */
const COMMON = 60;
/** The Arabic article and one-letter words are written together with what follows. */
const ARABIC_PREFIX =
	/^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644|[\u0648\u0641\u0628\u0644\u0643])(?=\p{L}{2})/u;

/** 0.12 … 1: the rarer a word is in its language, the more it says. */
function weightOf(word: string, ranks: ReadonlyMap<string, number>): number {
	if (ranks.size === 0) return 1;
	const rank = ranks.get(foldWord(word)) ?? UNLISTED;
	return Math.max(LEAST_WEIGHT, Math.min(1, Math.log((rank + COMMON / 2) / COMMON) / Math.log((UNLISTED + COMMON / 2) / COMMON)));
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

/** The keywords that a word is or begins with. One that is the whole word speaks for its topics alone: `Sportwagen` is no sport. */
function hitsOfWord(written: string, { exact, stems, ranks, language }: Matcher): readonly WordHit[] {
	const bare = language === 'ar' ? written.replace(ARABIC_PREFIX, '') : written;
	const found: WordHit[] = [];
	for (const word of bare === written ? [written] : [written, bare]) {
		const hit = (one: Keyword) => found.push({ ...one, weight: weightOf(word, ranks) });
		for (const one of exact.get(word) ?? []) hit(one);
		for (const one of stems.get(word.slice(0, STEM_KEY)) ?? []) if (word.startsWith(one.beginning)) hit(one);
	}
	const whole = new Set(found.flatMap(({ keyword, topic }) => (keyword.endsWith('*') ? [] : [topic])));
	return whole.size === 0 ? found : found.filter(({ topic }) => whole.has(topic));
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

/** In their order; without what stands inside a longer phrase of other topics: `太空` in `太空人`. */
function outermost(phrases: readonly Found[]): Found[] {
	const kept: Found[] = [];
	let outer: { readonly start: number; readonly end: number; readonly topics: Set<string> } = { start: 0, end: 0, topics: new Set() };
	for (const one of phrases.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const { start, end, topic } = one;
		if (start === outer.start && end === outer.end) outer.topics.add(topic);
		else if (end > outer.end) outer = { start, end, topics: new Set([topic]) };
		else if (!outer.topics.has(topic)) continue;
		kept.push(one);
	}
	return kept;
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
	const phrases = outermost(foundPhrases(words, matcher).filter(isWritten));
	const add = ({ topic, keyword, name, weak, start, end }: Found, weight: number) => {
		const quote = same ? text.slice(start, end) : folded.slice(start, end);
		hits.push([topic, { keyword, isName: name !== null, weak, quote, span, weight }]);
	};
	let [next, around]: [number, Found[]] = [0, []];
	for (let k = 0; k < words.may.length; k += 2) {
		if (((words.may[k + 1] as number) & (EXACT | STEM)) === 0) continue;
		const i = words.may[k] as number;
		const found = hitsOfWord(wordAt(words, i), matcher);
		if (found.length === 0) continue;
		const [start, end] = [words.spans[2 * i] as number, words.spans[2 * i + 1] as number];
		for (; next < phrases.length && (phrases[next] as Found).start <= start; next++) around.push(phrases[next] as Found);
		if (around.length > 0) around = around.filter((phrase) => start < phrase.end);
		for (const one of found) {
			const hit = { ...one, start, end };
			if ((around.length === 0 || around.some(({ topic }) => topic === one.topic)) && isWritten(hit)) add(hit, one.weight);
		}
	}
	for (const phrase of phrases) add(phrase, phraseWeight);
	return hits;
}
