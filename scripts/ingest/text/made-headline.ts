/**
 * A headline that is made of a sentence: the whole of it where that is short enough, else as far as a clause that has told something, else as far as a
 * word that can stand last. What ends before the verb (`During a ceremony in Tornby …`, `The shipping firm Delmar …`) heads nothing.
 */

import { beginningOf } from '../../../src/lib/shorten.ts';
import { SUBORDINATING } from './openings.ts';
import { DEFINITE, INDEFINITE, PREPOSITIONS, WHICH } from './standing-words.ts';
import { stopWords } from './stop-words.ts';
import { tokensOf } from './tokens.ts';
import { writtenLength } from './written-length.ts';

/** Written lengths of a headline that is a sentence as a whole, of one that is cut, and characters of one cut at a comma: shorter ones lack the verb too often. */
const WHOLE = 160;
const LONGEST = 140;
const TELLS = 75;
const CLAUSE = /, |; | [–—] /gu;
const LOOSE_END = /(?<![\s.;:,。।–—-])[\s.;:,。।–—-]+$/u;

/** `tongue`: primary subtag. */
export function madeHeadline(sentence: string, tongue: string): string {
	const text = sentence.charAt(0).toUpperCase() + sentence.slice(1);
	const whole = text.replace(LOOSE_END, '');
	if (writtenLength(whole) <= WHOLE) return whole;
	// Where a character says as much as two letters, half as many are as long.
	const most = Math.round((LONGEST * whole.length) / writtenLength(whole)) - 1;
	const head = whole.slice(0, most);
	const end = clauseEnd(head, tongue) ?? wordEnd(head, tongue);
	return `${(end === null ? beginningOf(whole, most) : head.slice(0, end)).replace(LOOSE_END, '')} …`;
}

/** The last clause that ends within it, has told something, and is neither the phrase that opens the sentence nor says who its subject is. */
function clauseEnd(head: string, tongue: string): number | null {
	const ends = [...head.matchAll(CLAUSE)].map(({ index }) => index);
	const opens = firstWord(head);
	const isPhrase =
		PREPOSITIONS[tongue]?.has(opens) === true ||
		SUBORDINATING[tongue]?.includes(opens) === true ||
		(stopWords(tongue).has(opens) && !isArticle(opens, tongue));
	const good = ends.filter((end, i) => {
		if (end < TELLS || !isClosed(head.slice(0, end))) return false;
		if (i === 0) return !isPhrase;
		const word = firstWord(head.slice(ends[i - 1]));
		return i > 1 || isPhrase || !(isArticle(word, tongue) || WHICH.has(word));
	});
	return good.at(-1) ?? null;
}

/** Behind the last word before a function word that is no article, else behind the last that can stand last; within no bracket or quotation. Null where it has no two words. */
function wordEnd(head: string, tongue: string): number | null {
	const tokens = tokensOf(head);
	const good = tokens.slice(0, -1).flatMap(({ fold, kind, end }, i) => {
		if (kind === 'number' || stopWords(tongue).has(fold) || !isClosed(head.slice(0, end))) return [];
		const next = tokens[i + 1];
		return [{ end, ends: next !== undefined && stopWords(tongue).has(next.fold) && !isArticle(next.fold, tongue) }];
	});
	const last = good.findLast(({ ends, end }) => ends && end >= TELLS) ?? good.at(-1);
	return last?.end ?? tokens.at(-2)?.end ?? null;
}

const isArticle = (word: string, tongue: string): boolean => DEFINITE[tongue]?.has(word) === true || INDEFINITE.has(word);

const firstWord = (text: string): string => tokensOf(text)[0]?.fold ?? '';

/** Brackets and quotation marks in it have their other half. */
function isClosed(text: string): boolean {
	return text.split('(').length === text.split(')').length && (text.match(/["“”„«»]/gu)?.length ?? 0) % 2 === 0;
}
