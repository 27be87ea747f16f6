/** Sentences of the first or second person outside quotation marks: an aside of the writer, or a loose piece of a quotation. */
import { tokensOf } from '../text/tokens.ts';
import { FIRST_PERSON } from './openings.ts';

export const QUOTES = /["“”„«»‟]/gu;

/** Endings of the first person in the future, where the pronoun is left out: `Seguiré`, `Continuerò`. */
const FUTURE_OF_ONESELF: Readonly<Record<string, RegExp>> = {
	es: /\p{L}{2}[aei](?:ré|remos)$/u,
	it: /\p{L}{2}[ei](?:rò|remo)$/u,
	pt: /\p{L}{2}[aei](?:rei|remos)$/u,
};

/** The first or second person outside quotation marks: an aside, or a loose piece of a quotation. */
export function speaksItself(text: string, tongue: string): boolean {
	const persons = FIRST_PERSON[tongue] ?? [];
	const outside = text
		.split(QUOTES)
		.filter((_, i) => i % 2 === 0)
		.join(' ');
	const future = FUTURE_OF_ONESELF[tongue];
	return tokensOf(outside).some(
		({ kind, fold, text }) =>
			kind === 'word' && (persons.includes(fold) || fold === 'you' || future?.test(text) === true) && !/^\p{Lu}{2}/u.test(text),
	);
}
