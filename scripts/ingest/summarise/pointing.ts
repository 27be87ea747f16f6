/** Sentences that point at something which they do not name: `… said that this patch is free`, where nothing before it in the sentence is a patch. */
import { patternByTag } from '../languages/languages.ts';
import { monthsOfLanguage } from '../text/date-words.ts';
import { CARDINALS } from '../text/number-words.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import {
	APART,
	CUT_ALONE,
	DEFINITE,
	DEMONSTRATIVE,
	DEMONSTRATIVE_BEHIND,
	INDEFINITE,
	PREPOSITIONS,
	SPANS,
	SPEECH,
	WHICH,
} from '../text/standing-words.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { QUOTES } from './speaks-itself.ts';

/** `the newspaper`, whose name another sentence has. */
const OUTLET = patternByTag(({ names }) => (names.outletNouns === '' ? '' : `(?<![\\p{L}’'])(?:${names.outletNouns})(?![\\p{L}])`));
/** Words between an article and such a noun, and from the noun to its name: `the British daily The Ledger`. */
const ARTICLE = 3;
const NAME = 2;
/** Letters of an article that is one word with its preposition. */
const CONTRACTED = 3;
const THERE = patternByTag(({ sentences }) => (sentences.there === '' ? '' : `(?<![\\p{L}’'])(?:${sentences.there})(?![\\p{L}])`));

/** Up to so many are counted where they were named. */
const FEW = 4;
/** Words behind a demonstrative of which one is its noun: `this rather old rule`. */
const NOUN = 3;

/** Outside quotation marks: what somebody says, points at what was said. `tokens`: of the text; `tongue`: primary subtag. */
export function pointsAtUnnamed(text: string, tokens: readonly Token[], tongue: string): boolean {
	if (pointsAtPlace(text, tongue) || pointsAtOutlet(text, tokens, tongue) || pointsAtOther(text, tokens, tongue)) return true;
	if (pointsAtSeveral(text, tokens, tongue)) return true;
	return tokens.some(({ kind, fold, text: written, start, end }, i) => {
		// Spanish `esta` is a determiner, `está` a verb.
		if (kind !== 'word' || written.toLowerCase() !== fold || !isDemonstrative(tokens, i, tongue)) return false;
		// Alone behind its preposition: `Following this, …`.
		if (/^,/.test(text.slice(end))) return (text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 0;
		const behind = tokens.slice(i + 1, i + 1 + NOUN).filter((token) => token.kind === 'word');
		const [next] = behind;
		if (isPronoun(text, tokens, i, tongue)) return true;
		// `Both Tornby and Carrow` names them.
		if (
			next === undefined ||
			stopWords(tongue).has(next.fold) ||
			(tongue !== 'de' && /^\p{Lu}/u.test(next.text)) ||
			behind.some((token) => SPANS[tongue]?.has(token.fold))
		)
			return false;
		if ((text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 1) return false;
		const named = new Set(tokens.slice(0, i).map((token) => stemOf(tongue, token.fold)));
		return !behind.some((token) => !stopWords(tongue).has(token.fold) && named.has(stemOf(tongue, token.fold)));
	});
}

/** `The other customer`, where nothing before it in the sentence is one or a name, and nothing is set against it (`… and the other …`). */
function pointsAtOther(text: string, tokens: readonly Token[], tongue: string): boolean {
	return tokens.some(({ fold, start, end }, i) => {
		const [before, article, noun, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]];
		if (article === undefined || noun === undefined || !APART[tongue]?.has(fold) || !DEFINITE[tongue]?.has(article.fold)) return false;
		if (noun.kind !== 'word' || stopWords(tongue).has(noun.fold) || !/^\s+$/u.test(text.slice(end, noun.start))) return false;
		if ([noun, next].some((token) => SPANS[tongue]?.has(token?.fold ?? ''))) return false;
		if ((text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 1) return false;
		if (/,\s*$/u.test(text.slice(0, article.start)) || CUT_ALONE[tongue]?.has(before?.fold ?? '')) return false;
		const isName = (token: Token, at: number) =>
			at > 0 && tongue !== 'de' && /^\p{Lu}/u.test(token.text) && !isOfCalendar(token.fold, tongue);
		return !tokens.slice(0, i).some((token, at) => isName(token, at) || stemOf(tongue, token.fold) === stemOf(tongue, noun.fold));
	});
}

/** `The two incidents`, where so many are not named before it in the sentence, and nothing behind says which. */
function pointsAtSeveral(text: string, tokens: readonly Token[], tongue: string): boolean {
	if (tongue === 'de') return false;
	return tokens.some(({ fold, start }, i) => {
		const [article, noun, next] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
		const several = CARDINALS[tongue]?.[fold];
		if (several === undefined || several > FEW || article === undefined || noun === undefined) return false;
		if (!DEFINITE[tongue]?.has(article.fold) || noun.kind !== 'word' || /^\p{Lu}/u.test(noun.text)) return false;
		// `The three largest yards`, `the two men who …`, `the two weeks`.
		const isMore = next !== undefined && /^\s+$/u.test(text.slice(noun.end, next.start)) && !stopWords(tongue).has(next.fold);
		const stem = stemOf(tongue, noun.fold);
		const isSpan = [...(SPANS[tongue] ?? [])].some((span) => stemOf(tongue, span) === stem);
		if (isMore || isSpan || stopWords(tongue).has(noun.fold) || WHICH.has(next?.fold ?? '')) return false;
		if ((text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 1) return false;
		const before = tokens.slice(0, i - 1);
		if (before.some((token) => stemOf(tongue, token.fold) === stem)) return false;
		const isName = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text) && !isOfCalendar(token.fold, tongue);
		return before.filter((token, at) => isName(token) && !isName(before[at - 1])).length < several;
	});
}

/** `On that idea`: behind a preposition, before a word with content, it is no conjunction. */
function isDemonstrative(tokens: readonly Token[], at: number, tongue: string): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || DEMONSTRATIVE[tongue]?.has(token.fold)) return token !== undefined;
	const isBehind = PREPOSITIONS[tongue]?.has(before?.fold ?? '') === true && next !== undefined && !stopWords(tongue).has(next.fold);
	return isBehind && DEMONSTRATIVE_BEHIND[tongue]?.has(token.fold) === true;
}

/** It stands for something by itself: `For Delmar, this was …`, `… said that these are …`. */
function isPronoun(text: string, tokens: readonly Token[], at: number, tongue: string): boolean {
	const [first, next] = [tokens[0], tokens[at + 1]];
	if (first === undefined || next === undefined || !stopWords(tongue).has(next.fold)) return false;
	const before = text.slice(0, tokens[at]?.start);
	if ((before.match(QUOTES)?.length ?? 0) % 2 === 1) return false;
	const isBehindPhrase = PREPOSITIONS[tongue]?.has(first.fold) === true && /^[^,.;:“"„«]{3,90}, $/u.test(before);
	if (isBehindPhrase) return true;
	// `… said those who paid may leave`, `… said such a winter is rare`.
	if ((WHICH.has(next.fold) && !DEFINITE[tongue]?.has(next.fold)) || INDEFINITE.has(next.fold)) return false;
	return tokens.slice(Math.max(0, at - 2), at).some(({ fold }) => SPEECH.has(fold));
}

/** A noun for an outlet behind a definite article, without a name beside it. */
function pointsAtOutlet(text: string, tokens: readonly Token[], tongue: string): boolean {
	const found = OUTLET[tongue]?.exec(text);
	if (found == null) return false;
	const end = found.index + found[0].length;
	const before = tokens.filter((token) => token.end <= found.index);
	const names = [...tokens.filter((token) => token.start >= end).slice(0, NAME), ...(tongue === 'de' ? [] : before.slice(1).slice(-NAME))];
	if (names.some((token) => /^\p{Lu}/u.test(token.text) && !monthsOfLanguage(tongue).has(token.fold))) return false;
	const articles = DEFINITE[tongue] ?? new Set();
	const near = [...before.slice(-ARTICLE), ...tokensOf(found[0])];
	// Where the article has several forms, some are one with a preposition and in no list: `al diario`.
	const isContracted = articles.size > 1 && (before.at(-1)?.fold.length ?? Number.POSITIVE_INFINITY) <= CONTRACTED;
	return !near.some(({ fold }) => INDEFINITE.has(fold)) && (isContracted || near.some(({ fold }) => articles.has(fold)));
}

/** An adverb of place behind neither a name nor a phrase that could be its place: `Some 300 people work there`. */
function pointsAtPlace(text: string, tongue: string): boolean {
	const at = THERE[tongue]?.exec(fold(text))?.index ?? -1;
	const before = text.slice(0, Math.max(0, at));
	if (at < 0 || (before.match(QUOTES)?.length ?? 0) % 2 === 1) return false;
	const isName = (token: Token, i: number) => i > 0 && tongue !== 'de' && /^\p{Lu}/u.test(token.text) && !isOfCalendar(token.fold, tongue);
	return !tokensOf(before).some((token, i) => isName(token, i) || PREPOSITIONS[tongue]?.has(token.fold) === true);
}
