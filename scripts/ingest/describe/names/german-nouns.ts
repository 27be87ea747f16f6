/** German writes every noun with a capital: what marks one that is no name. */
import { de } from '../../languages/de.ts';
import { BODY } from './name-words.ts';
import type { Sequence } from './sequences.ts';

const { names } = de;
const DETERMINER = new RegExp(`^(?:${names.determiner}|\\d[\\d.,]*)$`, 'u');
const ADJECTIVE = new RegExp(`^\\p{Ll}{3,}(?:${names.adjectiveEnding})$`, 'u');

/** Endings of common nouns and of their plurals. */
export const NOUN_ENDING = new RegExp(`(?:${names.nounEnding})$`, 'u');

const besideNoun = (before: string) => /^\p{Lu}/u.test(before) && !BODY.has(before.toLowerCase());

/**
 * How many of the places mark a common noun: a determiner before it fully, what may be an
 * inflected adjective and another noun by half.
 */
export function nounMarks(contexts: readonly Sequence[]): number {
	return contexts.reduce(
		(sum, { before }) =>
			sum + (before === '' || DETERMINER.test(before.toLowerCase()) ? 1 : ADJECTIVE.test(before) || besideNoun(before) ? 0.5 : 0),
		0,
	);
}
