/**
 * The states that a sentence tells of things, and whether a later sentence tells the opposite of the same thing: the airport was closed, the airport
 * has opened again. Whose state it is: the object right behind the verb, else the first noun phrase of the clause.
 */
import { anyPhrase, wordsOfAll } from '../languages/languages.ts';
import { NEGATIONS } from '../text/negations.ts';
import { statesOf } from '../text/opposites.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { DEFINITE, INDEFINITE } from '../text/standing-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';
import { meansSame } from './statement/likeness.ts';
import { readSentence, type Term } from './statement/reading.ts';

type State = {
	/** Number of the scale of states, and its end. */
	readonly scale: number;
	readonly end: 1 | -1;
	/** The words for the thing, without names; the names of the clause. */
	readonly thing: readonly Term[];
	readonly names: readonly Term[];
	/** Denied, or told of what may come. */
	readonly doubtful: boolean;
};

const CLAUSE = new RegExp(`[,;:()“”"„«»–—]|(?<!\\p{L})(?:${anyPhrase(({ story }) => story.coordinating)})(?!\\p{L})`, 'giu');
/** Verbs of what has not happened yet. */
const TO_COME = wordsOfAll(({ sentences }) => sentences.toCome);
/** Words of the thing that have to be the same, 0 … 1. */
const ALIKE = 0.5;

/** Whether a sentence tells the state of anything. */
export const tellsState = (sentence: StorySentence): boolean => statesIn(sentence).some(({ doubtful }) => !doubtful);

/** True where `later` tells the opposite state of something of which `earlier` tells one. The dates are the caller's affair. */
export function isChanged(earlier: StorySentence, later: StorySentence): boolean {
	return statesIn(earlier).some((old) =>
		statesIn(later).some(
			(now) => !now.doubtful && !old.doubtful && now.scale === old.scale && now.end !== old.end && isOneThing(old, now, earlier, later),
		),
	);
}

function isOneThing(a: State, b: State, { tongue }: StorySentence, { tongue: other }: StorySentence): boolean {
	const alike = (list: readonly Term[], others: readonly Term[]) =>
		list.filter((term) => others.some((one) => meansSame(term, one, tongue === other) >= ALIKE));
	if (a.names.length > 0 && b.names.length > 0 && alike(a.names, b.names).length === 0) return false;
	const [few, many] = a.thing.length <= b.thing.length ? [a.thing, b.thing] : [b.thing, a.thing];
	// In English the last word of a compound is the thing itself.
	const ends = [a, b].map(({ thing }) => thing.slice(-1));
	if (tongue === 'en' && other === 'en' && alike(ends[0] as Term[], ends[1] as Term[]).length === 0) return false;
	return few.length > 0 && alike(few, many).length >= ALIKE * few.length;
}

const known = new WeakMap<StorySentence, readonly State[]>();

function statesIn(sentence: StorySentence): readonly State[] {
	const found = known.get(sentence) ?? sentence.text.split(CLAUSE).flatMap((clause) => statesOfClause(clause, sentence));
	known.set(sentence, found);
	return found;
}

function statesOfClause(clause: string, { tongue, language }: StorySentence): State[] {
	const tokens = tokensOf(clause);
	const doubtful = tokens.some(({ fold }) => TO_COME.has(fold) || NEGATIONS[tongue]?.has(fold));
	const termsOf = (list: readonly Token[]) => readSentence(list.map(({ text }) => text).join(' '), language).terms;
	return tokens.flatMap((token, at) =>
		statesOf(token.fold, tongue).map(({ scale, end }) => {
			const object = nounPhrase(tokens.slice(at + 1), tongue, true);
			const thing = object.length > 0 ? object : nounPhrase(tokens.slice(0, at), tongue, false);
			const isName = (word: Token) => tongue !== 'de' && word !== tokens[0] && /^\p{Lu}/u.test(word.text);
			const names = readSentence(clause, language).terms.filter(({ name, fold }) => name && !isOfCalendar(fold, tongue));
			return { scale, end, thing: termsOf(thing.filter((word) => !isName(word))), names, doubtful };
		}),
	);
}

/** The first run of content words; `atOnce`: only where an article and nothing else stands before it. */
function nounPhrase(tokens: readonly Token[], tongue: string, atOnce: boolean): Token[] {
	const isArticle = ({ fold }: Token) => DEFINITE[tongue]?.has(fold) || INDEFINITE.has(fold);
	const isContent = ({ kind, fold }: Token) => kind === 'word' && !stopWords(tongue).has(fold) && !isOfCalendar(fold, tongue);
	const from = tokens.findIndex(isContent);
	if (from < 0 || (atOnce && (from === 0 || !tokens.slice(0, from).every(isArticle)))) return [];
	const length = tokens.slice(from).findIndex((token) => !isContent(token));
	return tokens.slice(from, length < 0 ? undefined : from + length);
}
