/** German writes every noun with a capital: what marks one that is no name. */

import { BODY } from './name-words.ts';
import type { Sequence } from './sequences.ts';

const DETERMINER =
	/^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|beim|ins|kein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|dies\p{L}{1,2}|jen\p{L}{1,2}|jed\p{L}{1,2}|all\p{L}{0,2}|viel\p{L}{0,2}|mehr|\d[\d.,]*)$/u;
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;

/** Endings of common nouns and of their plurals. */
export const NOUN_ENDING =
	/(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|lich|ling|chen|ment|erei|tum|en|ern|er)$/u;

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
