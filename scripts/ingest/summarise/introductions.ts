/**
 * Who and what a sentence speaks of as known: a surname whose full name the story gives elsewhere, a noun with the definite article that nothing
 * named. Such a sentence follows the one that introduces them, and does not open a summary.
 */
import { primary } from '../../../src/lib/language.ts';
import type { Story } from '../document/story.ts';
import { DEFINITE, WHICH } from '../text/standing-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { fullNames, surnameOf } from './full-names.ts';
import { isMade } from './headline-text.ts';
import type { StorySentence } from './sentences.ts';
import { standingOf } from './standing.ts';
import { meansSame } from './statement/likeness.ts';
import { type Reading, readSentence, type Term } from './statement/reading.ts';

export type Introduction = {
	/** Folded surnames of people whom the sentence gives with their full name; with the surname alone, where no title has it. */
	readonly introduces: ReadonlySet<string>;
	readonly needs: ReadonlySet<string>;
	/** Opens with a definite noun without a word that says which; `unknown`: neither a title nor the opening of a report names it;
	 * `anaphoric`: nor does anything but the sentence before it. */
	readonly opens: 'definite' | 'unknown' | 'anaphoric' | null;
};

/** Somebody by their age, in any language: `Gerta van der Lind, 49,`, `Ada Brandt (49)`. */
const AGED = /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30})(?: [JS]r\.?)?(?:, \d\d,| \(\d\d\))/gu;
/** Behind it: `59-year-old Gerta van der Lind`, `der 23-jährige Ada Brandt`. */
const BEHIND_AGE = /(?<!\d)\d\d ?[-‐–] ?(?:\p{L}+ ?[-‐–] ?)?\p{Ll}+ ((?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30})/gu;
/** Words from a surname back to the given name: `Gerta van der Lind`. */
const GIVEN = 4;
/** Words that mean the same this far name the same. */
const ALIKE = 0.6;

/** For each sentence. `readings`: of the sentences. */
export function introductionsOf(story: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Introduction[] {
	const people = fullNames(story, sentences);
	for (const { text } of sentences) for (const [, name = ''] of text.matchAll(AGED)) people.add(fold(name));
	for (const { text } of sentences) for (const [, name = ''] of text.matchAll(BEHIND_AGE)) people.add(fold(name));
	// Surname → given names.
	const surnames = Map.groupBy([...people], surnameOf);
	const titles = story.articles.map((article) => ({
		tongue: primary(article.language.value),
		text: fold(article.title.value),
		made: isMade(article),
		...readSentence(article.title.value, article.language.value),
	}));
	const openings = sentences.flatMap(({ order, index }) => (order === 0 && readings[index] !== undefined ? [readings[index]] : []));
	const known = (noun: Term, language: string) =>
		[...titles, ...openings].some((reading) => reading.terms.some((term) => meansSame(term, noun, reading.language === language) >= ALIKE));
	// As they are written: a singular behind a plural (`three indexes`, `the index`) is one of several.
	const named = new Set([...titles, ...openings].flatMap(({ terms }) => terms.map(({ fold }) => fold)));
	return sentences.map((sentence) => {
		const tokens = tokensOf(sentence.text);
		const introduces = new Set<string>();
		const needs = new Set<string>();
		for (const [i, { fold: word, text }] of tokens.entries()) {
			const full = /^\p{Lu}/u.test(text) ? surnames.get(word) : undefined;
			if (full === undefined) continue;
			const before = tokens.slice(Math.max(0, i - GIVEN), i);
			const inFull = full.some((name) => before.some(({ fold }) => name.startsWith(`${fold} `)));
			// Whom a report opens with by the surname alone, its readers know.
			const isKnown =
				sentence.order === 0 || titles.some((title) => !title.made && title.tongue === sentence.tongue && title.text.includes(word));
			if (inFull || isKnown) introduces.add(word);
			else needs.add(word);
		}
		// What is cut from its beginning names nothing: `However, the index …`.
		const { cut } = standingOf(sentence);
		const shown = cut === 0 ? tokens : tokensOf(sentence.text.slice(cut));
		const noun = definiteNoun(sentence.text.slice(cut), shown, sentence.tongue);
		const term = noun === null ? undefined : readSentence(noun, sentence.language).terms[0];
		const opens = term === undefined || sentence.order === 0 ? null : opensWith(term, sentence, known(term, sentence.tongue), named);
		return { introduces, needs: needs.difference(introduces), opens };
	});
}

function opensWith(noun: Term, { before, language }: StorySentence, isKnown: boolean, named: ReadonlySet<string>) {
	if (!named.has(noun.fold) && readSentence(before, language).terms.some(({ fold }) => fold === noun.fold)) return 'anaphoric';
	return isKnown ? 'definite' : 'unknown';
}

const isLarge = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);

/** The noun that a sentence opens with, where it has the definite article and neither a name nor a word behind it that says which. */
function definiteNoun(text: string, tokens: readonly Token[], tongue: string): string | null {
	const [article, ...rest] = tokens;
	if (article === undefined || !DEFINITE[tongue]?.has(article.fold)) return null;
	// A German adjective is small, and so tells where the noun stands.
	const at = tongue === 'de' ? Math.max(0, rest.slice(0, 3).findIndex(isLarge)) : 0;
	const [noun, next] = [rest[at], rest[at + 1]];
	if (noun === undefined || noun.kind !== 'word' || noun.fold.length < 3 || (tongue !== 'de' && isLarge(noun))) return null;
	const isJoined = next !== undefined && /^\s+$/.test(text.slice(noun.end, next.start));
	return next === undefined || (isJoined && (isLarge(next) || WHICH.has(next.fold))) ? null : noun.text;
}
