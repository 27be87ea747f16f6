/**
 * Topics of an article: the owner's keywords, each weighed by how rare the word is in its language (the logarithm of its rank, which stands
 * for the log odds that a text without the topic would hold it) and by where it stands.
 */
import type { Topic } from '../../../src/lib/config.ts';
import { type Language, primary } from '../../../src/lib/language.ts';
import { detected, evidence } from '../document/detected.ts';
import type { Block, CleanText, Detected, Span } from '../document/types.ts';
import { wordSpans } from '../text/char-classes.ts';
import { fold as foldWord } from '../text/tokens.ts';
import { ranksOf, UNLISTED } from '../text/word-ranks.ts';
import { reliability } from './calibration.ts';

type Hit = { readonly keyword: string; readonly quote: string; readonly span: Span | null; readonly weight: number };
type Score = { readonly topic: string; readonly score: number; readonly hits: readonly Hit[] };
type Part = { readonly text: string; readonly span: Span | null; readonly weight: number };

/** A keyword in the title or first paragraph counts more than one further down. */
const TITLE_WEIGHT = 3;
const LEDE_WEIGHT = 2;
/** The second and later hits of one keyword count less: 1 + log2(n). A topic needs this much. */
const LEAST = 1.8;
/** A brief of at most so many words has room for fewer keywords, and needs this much. */
const BRIEF = 70;
const LEAST_OF_BRIEF = 1;
/** Further topics reach this share of the main one's score; at most this many. */
const FURTHER_SHARE = 0.45;
const MOST = 3;
const EVIDENCE = 6;

const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** A keyword that a word is or begins with. */
type WordHit = { readonly topic: string; readonly keyword: string; readonly weight: number };

type Matcher = {
	readonly exact: ReadonlyMap<string, readonly string[]>;
	readonly stems: ReadonlyMap<string, readonly [string, string][]>;
	readonly phrases: readonly (readonly [string, string])[];
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
function matcherOf(topics: readonly Topic[], language: string): Matcher {
	const made = matchers.get(topics) ?? new Map<string, Matcher>();
	matchers.set(topics, made);
	const known = made.get(language);
	if (known !== undefined) return known;
	const exact = new Map<string, string[]>();
	const stems = new Map<string, [string, string][]>();
	const phrases: [string, string][] = [];
	const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => map.set(key, [...(map.get(key) ?? []), value]);
	for (const { id, keywords } of topics) {
		for (const keyword of [...(keywords[language] ?? []), ...(keywords['*'] ?? [])].map(fold)) {
			if (keyword === '') continue;
			if (UNSPACED.has(language) || /[\s'-]/u.test(keyword.replace(/\*$/u, ''))) phrases.push([keyword, id]);
			else if (keyword.endsWith('*')) push(stems, keyword.slice(0, STEM_KEY), [keyword, id]);
			else push(exact, keyword, id);
		}
	}
	const openings = new Map<string, number[]>();
	for (const [n, [keyword]] of phrases.entries()) push(openings, openingOf(keyword, UNSPACED.has(language)), n);
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

/** Numbers of the phrases of which a text holds the beginning, ascending. `folded`: the text, `words` its words. */
function phrasesIn(folded: string, words: readonly string[], { openings, language }: Matcher): number[] {
	const found = new Set(openings.get(''));
	const look = (run: string) => {
		for (const n of openings.get(run) ?? []) found.add(n);
	};
	if (UNSPACED.has(language)) for (const character of new Set(folded)) look(character);
	else if (PARTING.test(folded)) for (const word of words) for (const run of word.split(PARTING)) look(run);
	else for (const word of words) look(word);
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
		const hit = (topic: string, keyword: string) => found.push({ topic, keyword, weight: weightOf(word, ranks) });
		for (const topic of exact.get(word) ?? []) hit(topic, word);
		for (const [keyword, topic] of stems.get(word.slice(0, STEM_KEY)) ?? []) if (word.startsWith(keyword.slice(0, -1))) hit(topic, keyword);
	}
	const hits = found.length === 0 ? NOTHING : found;
	if (matcher.known.size >= MOST_KNOWN) matcher.known.clear();
	if (written.length <= MOST_LETTERS) matcher.known.set(written, hits);
	return hits;
}

function hitsIn({ text, span }: Part, matcher: Matcher): [string, Hit][] {
	const { phrases, language } = matcher;
	const folded = fold(text);
	const same = folded.length === text.length;
	const hits: [string, Hit][] = [];
	const add = (topic: string, keyword: string, start: number, end: number, weight: number) =>
		hits.push([topic, { keyword, quote: same ? text.slice(start, end) : folded.slice(start, end), span, weight }]);
	const words: string[] = [];
	const spans = wordSpans(folded);
	for (let i = 0; i < spans.length; i += 2) {
		const [start, end] = [spans[i] as number, spans[i + 1] as number];
		const written = folded.slice(start, end);
		words.push(written);
		for (const { topic, keyword, weight } of hitsOfWord(written, matcher)) add(topic, keyword, start, end, weight);
	}
	const unspaced = UNSPACED.has(language);
	for (const n of phrasesIn(folded, words, matcher)) {
		const [keyword, id] = phrases[n] as readonly [string, string];
		const open = unspaced || keyword.endsWith('*');
		const phrase = keyword.endsWith('*') ? keyword.slice(0, -1) : keyword;
		for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
			const end = at + phrase.length;
			const clear = unspaced || (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && (open || !/[\p{L}\p{N}]/u.test(folded[end] ?? ' ')));
			if (clear) add(id, keyword, at, end, unspaced ? 1 : PHRASE_WEIGHT);
		}
	}
	return hits;
}

function partsOf(clean: CleanText): Part[] {
	const title: Part[] =
		clean.title.value === null ? [] : [{ text: clean.title.value, span: clean.title.evidence[0]?.span ?? null, weight: TITLE_WEIGHT }];
	return [...title, ...clean.blocks.map(({ text, span }: Block, index) => ({ text, span, weight: index === 0 ? LEDE_WEIGHT : 1 }))];
}

function scoresOf(parts: readonly Part[], topics: readonly Topic[], language: string): Score[] {
	const matcher = matcherOf(topics, language);
	const counts = new Map<string, Map<string, { count: number; hit: Hit }>>();
	for (const part of parts) {
		for (const [topic, hit] of hitsIn(part, matcher)) {
			const byKeyword = counts.get(topic) ?? new Map<string, { count: number; hit: Hit }>();
			const known = byKeyword.get(hit.keyword);
			byKeyword.set(hit.keyword, { count: (known?.count ?? 0) + part.weight, hit: known?.hit ?? hit });
			counts.set(topic, byKeyword);
		}
	}
	return topics
		.flatMap(({ id }, order) => {
			const byKeyword = counts.get(id);
			if (byKeyword === undefined) return [];
			const entries = [...byKeyword.values()].toSorted(
				(a, b) => b.hit.weight * (1 + Math.log2(b.count)) - a.hit.weight * (1 + Math.log2(a.count)),
			);
			const score = entries.reduce((sum, { count, hit }) => sum + hit.weight * (1 + Math.log2(count)), 0);
			return [{ topic: id, score, hits: entries.map(({ hit }) => hit), order }];
		})
		.toSorted((a, b) => b.score - a.score || a.order - b.order);
}

/** The main topic first, then at most two further ones; empty where none fits. */
export function describeTopics(clean: CleanText, language: Language, topics: readonly Topic[]): Detected<string>[] {
	const parts = partsOf(clean);
	const words = parts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
	const least = words <= BRIEF ? LEAST_OF_BRIEF : LEAST;
	const scores = scoresOf(parts, topics, primary(language));
	const [main, next] = scores;
	if (main === undefined || main.score < least) return [];
	return scores
		.filter(({ score }, index) => index === 0 || (index < MOST && score >= least && score >= FURTHER_SHARE * main.score))
		.map(({ topic, hits, score }, index) => {
			const lead = index === 0 ? score / (score + (next?.score ?? 0)) : score / (score + main.score);
			const rule = index > 0 ? 'topic-further' : lead >= 0.6 ? 'topic-clear' : 'topic-close';
			return detected(
				topic,
				reliability(rule),
				hits.slice(0, EVIDENCE).map(({ quote, span }) => evidence('topic-keyword', quote, span)),
			);
		});
}
