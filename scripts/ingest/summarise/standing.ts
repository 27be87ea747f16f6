import { datesIn, SOME_MONTH } from '../text/date-mentions.ts';
import { headlineRunIn } from '../text/run-in-headline.ts';
import { DATELINE, leadingDate } from '../text/sentence-head.ts';
import {
	ALSO,
	CONNECTIVES_INSIDE,
	CUT_ALONE,
	CUT_PHRASES,
	CUT_WITH_COMMA,
	DEFINITE,
	FOLLOWING,
	GENERIC,
	WHICH,
} from '../text/standing-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { writtenLength } from '../text/written-length.ts';
import { isHeadlineFirst } from './headline-first.ts';
import { leans } from './leaning.ts';
import { isNotice } from './notices.ts';
import { pointsAtUnnamed } from './pointing.ts';
import type { StorySentence } from './sentences.ts';
import { QUOTES, speaksItself } from './speaks-itself.ts';
import { isVerbless } from './verbless.ts';
import { isPiece, isWhole } from './whole-sentence.ts';

export type Standing = {
	/** 0 (not to be quoted) … 1 (well). */
	readonly worth: number;
	/** UTF-16 code units of the beginning that are left out. */
	readonly cut: number;
	/** Code units of them that are no part of the sentence: a headline that ran into it, its stamp, the dateline. */
	readonly head: number;
};

/** Characters. Shorter is a fragment, longer is more than one fact. */
const SHORTEST = 30;
const GOOD = { from: 60, to: 260 };
/** Words and numbers. */
const FEWEST_WORDS = 5;
/** Adverbs this near the beginning say that something was told before. */
const OPENING_WORDS = 7;
/** What a sentence is worth that a connective ties to the one before it, or that points at what it does not name. */
const TIED = 0.35;
const LISTED_FIRM = /\((?:nasdaq|nyse|amex|lse|tsx|asx|etr|fra|epa|otc)\s?:/iu;
/** Words of a sentence of which so many are names in capitals are a list or a caption. */
const MOST_CAPITALS = 0.75;

const known = new WeakMap<StorySentence, Standing>();

export function standingOf(sentence: StorySentence): Standing {
	const found = known.get(sentence) ?? judge(sentence);
	known.set(sentence, found);
	return found;
}

/** How well a sentence can be quoted, 0 … 1. */
export const quotability = (sentence: StorySentence): number => standingOf(sentence).worth;

const NEVER: Standing = { worth: 0, cut: 0, head: 0 };

function judge({ text, tongue, order, before, ranIn }: StorySentence): Standing {
	if (isPiece(text, before)) return NEVER;
	const found = order < 2 ? headlineRunIn(text, tongue) : 0;
	if (found === null) return NEVER;
	const title = Math.max(found, ranIn);
	const place = title + (order < 2 ? (DATELINE.exec(text.slice(title))?.[0].length ?? 0) : 0);
	const dateline = place + leadingDate(text.slice(place), tongue);
	const cut = dateline + connective(text.slice(dateline), tongue);
	const shown = text.slice(cut);
	// A stamp that is cut with the headline before it is none of the sentence.
	if (writtenLength(shown) < SHORTEST || isNotice(shown) || !isWhole(shown, cut > 0)) return NEVER;
	const tokens = tokensOf(shown);
	const words = tokens.filter(({ kind }) => kind === 'word');
	if (tokens.length < FEWEST_WORDS || words.length < FEWEST_WORDS - 2 || speaksItself(shown, tongue)) return NEVER;
	if (leans(shown, tokens, tongue)) return NEVER;
	if (isOfCapitals(words, tongue) || isHeadlineFirst(tokens, tongue) || isVerbless(shown, tongue)) return NEVER;
	const relative = datesIn(shown, tongue, null).some(({ edtf }) => edtf === SOME_MONTH) ? 0.85 : 1;
	const quoted = /["“„«»]/u.test(shown) ? 0.85 : 1;
	const definite = isDefinite(tokens, tongue) ? 0.5 : 1;
	const goesOn = tokens.slice(1, OPENING_WORDS).reduce((worth, { fold }) => worth * (FOLLOWING.get(fold) ?? 1), 1);
	const tied = isTied(tokens, tongue) || isAdded(shown, tokens, tongue) || pointsAtUnnamed(shown, tokens, tongue) ? TIED : 1;
	// What is left of a page's links beside the name of a firm: `(nyse: SMP - news - people)`.
	const listedFirm = LISTED_FIRM.test(shown) ? 0.6 : 1;
	// `WHEN PLANNING TO widen …`: an opening set in capitals.
	const capitals = /^(?:\p{Lu}{2,}\s){3}/u.test(shown) ? 0.6 : 1;
	return {
		worth:
			capitals *
			tied *
			listedFirm *
			lengthFactor(writtenLength(shown)) *
			relative *
			quoted *
			definite *
			goesOn *
			(cut > dateline ? 0.8 : 1),
		cut,
		head: place,
	};
}

/** Most of its words are names in capitals. German writes every noun large. */
export function isOfCapitals(tokens: readonly Token[], tongue: string): boolean {
	const words = tokens.filter(({ kind }) => kind === 'word');
	return tongue !== 'de' && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > MOST_CAPITALS * words.length;
}

/** Near its beginning it says that something was told before: `The firm may also buy …`. */
export function goesOn(sentence: StorySentence): boolean {
	return tokensOf(sentence.text.slice(standingOf(sentence).cut))
		.slice(0, OPENING_WORDS)
		.some(({ fold }) => FOLLOWING.has(fold));
}

/** A connective stands near the beginning, though not at it: `The mayor, however, …`. */
export function isTied(tokens: readonly Token[], tongue: string): boolean {
	const within = (words: number) =>
		` ${tokens
			.slice(1, words)
			.map(({ fold }) => fold)
			.join(' ')} `;
	const [near, far] = [within(OPENING_WORDS + 2), within(2 * OPENING_WORDS)];
	// A phrase is nothing else, a single word may join two halves of a sentence further on.
	return (CONNECTIVES_INSIDE[tongue] ?? []).some((phrase) => (phrase.includes(' ') ? far : near).includes(` ${phrase} `));
}

/** `The line could outbid it, too, …`: it adds to what was told before. Behind a conjunction it adds to the clause before that. */
function isAdded(text: string, tokens: readonly Token[], tongue: string): boolean {
	return tokens.some(
		({ fold, start, end }, i) =>
			ALSO.has(fold) &&
			!stopWords(tongue).has(tokens[i - 1]?.fold ?? '') &&
			/, ?$/u.test(text.slice(0, start)) &&
			/^[,.]/u.test(text.slice(end)) &&
			(text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 0,
	);
}

/** Characters of a leading connective that can go without a change of what follows. */
export function connective(text: string, tongue: string): number {
	const word = /^(\p{L}+)(,?)\s+/u.exec(text);
	if (word === null) return 0;
	const folded = fold(word[1] ?? '');
	// `È` is no `e`: a verb, not a connective.
	if (folded !== word[1]?.toLowerCase()) return 0;
	if (word[2] === '' && CUT_ALONE[tongue]?.has(folded)) return word[0].length;
	if (word[2] === ',' && (CUT_WITH_COMMA[tongue]?.has(folded) || CUT_ALONE[tongue]?.has(folded))) return word[0].length;
	for (const phrase of CUT_PHRASES[tongue] ?? []) {
		const open = text.slice(0, phrase.length + 8);
		const comma = open.indexOf(',');
		if (comma > 0 && fold(open.slice(0, comma)) === phrase) return comma + 1 + (/^\s*/u.exec(text.slice(comma + 1))?.[0].length ?? 0);
	}
	return 0;
}

/** `The man …` without a word that says which. */
function isDefinite(tokens: readonly Token[], tongue: string): boolean {
	const [first, second, third] = tokens;
	if (first === undefined || second === undefined) return false;
	return (DEFINITE[tongue]?.has(first.fold) ?? false) && (GENERIC[tongue]?.has(second.fold) ?? false) && !WHICH.has(third?.fold ?? '');
}

export function lengthFactor(length: number): number {
	if (length < GOOD.from) return 0.75;
	return length <= GOOD.to ? 1 : Math.max(0.5, 1 - (length - GOOD.to) / 400);
}
