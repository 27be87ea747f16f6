/** What of a sentence is compared with another sentence, in whatever language: words with their weights and senses, numbers, names, polarity. */
import { primary } from '../../../../src/lib/language.ts';
import { type Senses, sensesOf } from '../../models/word-translations/senses.ts';
import { rankOf, UNLISTED, weightOf } from '../../text/background.ts';
import { countriesIn } from '../../text/countries.ts';
import { datesIn } from '../../text/date-mentions.ts';
import { notionsOf } from '../../text/lexicon.ts';
import { NEGATIONS } from '../../text/negations.ts';
import { numbersOf } from '../../text/numbers.ts';
import { endsOf } from '../../text/opposites.ts';
import { stemOf } from '../../text/stems.ts';
import { stopWords } from '../../text/stop-words.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { tellsWithdrawal } from './withdrawing.ts';

/** A set of strings hashed into 64 bits. */
type Bits = readonly [number, number];

export type Term = {
	readonly fold: string;
	readonly stem: string;
	/** Inverse document frequency by rank, 0.2 … 1. */
	readonly weight: number;
	/** Written like a name: a capital inside the sentence, or digits, and (in German) no common word. */
	readonly name: boolean;
	/** Of an English sentence: the stem itself is a sense. */
	readonly english: boolean;
	readonly senses: Senses;
	/** Rows of the lexicon of notions. */
	readonly notions: readonly number[];
	/** What two words must share to be alike, as bits: bigrams of the form; senses and notions. */
	readonly form: Bits;
	readonly meaning: Bits;
	/** Number of the word, for what is known of pairs. */
	readonly id: number;
};

export type Reading = {
	readonly language: string;
	readonly terms: readonly Term[];
	/** Index of the term with a stem. */
	readonly byStem: ReadonlyMap<string, number>;
	/** Sum of the weights. */
	readonly whole: number;
	/** Weighted counts of character 4-grams, norm 1. */
	readonly grams: ReadonlyMap<string, number>;
	/** Values of the numbers that are no dates. */
	readonly numbers: readonly number[];
	readonly dates: readonly string[];
	readonly negated: boolean;
	/** It says that a report was taken back. */
	readonly withdraws: boolean;
	/** ISO 3166 codes of countries, by name or adjective. */
	readonly countries: readonly string[];
	/** Which end of each scale of `opposites.ts` is named. */
	readonly ends: readonly number[];
	/** Stems of what it quotes at length. */
	readonly quoted: ReadonlySet<string>;
	readonly length: number;
};

const GRAM = 4;
/** Numbers of this size and more are seldom there by chance; `one` and `two` often are. */
const SMALL = 3;

/** Reads a sentence. `language`: BCP 47. */
export function readSentence(text: string, tag: string): Reading {
	const language = primary(tag);
	const tokens = tokensOf(text);
	const stops = stopWords(language);
	const numbers = numbersOf(tokens, language);
	const numeric = new Set(numbers.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
	const terms = new Map<string, Term>();
	const grams = new Map<string, number>();
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== 'word' || numeric.has(index) || !isContent(token, stops)) continue;
		const stem = stemOf(language, token.fold);
		const weight = weightOf(language, stem);
		const padded = `_${token.fold}_`;
		for (let i = 0; i + GRAM <= padded.length; i++) {
			const gram = padded.slice(i, i + GRAM);
			grams.set(gram, (grams.get(gram) ?? 0) + weight);
		}
		if (terms.has(stem)) continue;
		const name = isNameLike(token, index, language, stem);
		terms.set(stem, termOf(token.fold, stem, weight, name, language));
	}
	const norm = Math.sqrt([...grams.values()].reduce((sum, n) => sum + n * n, 0)) || 1;
	const dates = datesIn(text, language, null);
	const isDate = (at: number) => dates.some(({ start, end }) => start <= at && at < end);
	return {
		language,
		terms: [...terms.values()],
		byStem: new Map([...terms.keys()].map((stem, i) => [stem, i])),
		whole: [...terms.values()].reduce((sum, { weight }) => sum + weight, 0),
		grams: new Map([...grams].map(([gram, n]) => [gram, n / norm])),
		numbers: [
			...new Set(
				numbers
					.filter(({ first, value, digits }) => !isDate(tokens[first]?.start ?? -1) && (digits || value >= SMALL))
					.map(({ value }) => value),
			),
		],
		dates: [...new Set(dates.map(({ edtf }) => edtf))],
		negated: tokens.some(({ fold }, i) => NEGATIONS[language]?.has(fold) || (fold === 't' && /n$/.test(tokens[i - 1]?.fold ?? ''))),
		withdraws: tellsWithdrawal(text, language),
		countries: countriesIn(tokens, language),
		ends: endsOf(
			tokens.filter(({ kind }) => kind === 'word').map(({ fold }) => fold),
			language,
		),
		quoted: new Set(spokenIn(tokens, text).flatMap((token) => (isContent(token, stops) ? [stemOf(language, token.fold)] : []))),
		length: text.length,
	};
}

const QUOTATION = /["“„«][^"“”„«»]*["“”»]/gu;
/** Words of a quotation; fewer are a title, a name, a turn of phrase. */
const SPOKEN = 8;

/** Words of the quotations of a sentence that are long enough to be what somebody said. */
function spokenIn(tokens: readonly Token[], text: string): Token[] {
	return Array.from(text.matchAll(QUOTATION), ({ 0: { length }, index }) =>
		tokens.filter(({ kind, start, end }) => kind === 'word' && start >= index && end <= index + length),
	).flatMap((words) => (words.length < SPOKEN ? [] : words));
}

function bitsOf(list: readonly string[]): Bits {
	const bits: [number, number] = [0, 0];
	for (const text of list) {
		let hash = 17;
		for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		bits[(hash >>> 5) & 1] = (bits[(hash >>> 5) & 1] as number) | (1 << (hash & 31));
	}
	return bits;
}

let next = 0;
const interned = new Map<string, Term>();
const MOST_INTERNED = 100_000;

/** One object a word, so that what was compared once is known. */
function termOf(folded: string, stem: string, weight: number, name: boolean, language: string): Term {
	const key = `${language} ${folded} ${name}`;
	const found = interned.get(key);
	if (found !== undefined) return found;
	if (interned.size >= MOST_INTERNED) interned.clear();
	const senses = sensesOf(language, stem);
	const notions = notionsOf(folded, language);
	const english = language === 'en';
	const bigrams = Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2));
	const meaning = bitsOf([...senses.keys(), ...(english ? [stem] : []), ...notions.map(String)]);
	const term = { fold: folded, stem, weight, name, english, senses, notions, form: bitsOf(bigrams), meaning, id: next++ };
	interned.set(key, term);
	return term;
}

function isContent({ fold, text }: Token, stops: ReadonlySet<string>): boolean {
	return fold.length > 1 && !(stops.has(fold) && !/^\p{Lu}{2}/u.test(text));
}

function isNameLike({ text }: Token, index: number, language: string, stem: string): boolean {
	if (!/^\p{Lu}/u.test(text)) return false;
	const rank = rankOf(language, stem);
	return language === 'de' || index === 0 ? rank >= UNLISTED : true;
}
