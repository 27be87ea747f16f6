/** Sentences of the first or second person outside quotation marks: an aside of the writer, or a loose piece of a quotation. */
import { byTag, listed, patternByTag, wordsOfAll } from '../languages/languages.ts';
import { FIRST_PERSON } from '../text/openings.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

export const QUOTES = /["“”„«»‟]/gu;

/** The first person in the future, where the pronoun is left out: `Seguiré`, `Continuerò`. */
const FUTURE = patternByTag(({ sentences }) => sentences.firstPersonFuture);
const FORMAL = byTag(({ sentences }) => listed(sentences.formalAddress, ' '));
const SECOND_PERSON = wordsOfAll(({ sentences }) => sentences.secondPerson);

/** The first or second person outside quotation marks: an aside, or a loose piece of a quotation. */
export function speaksItself(text: string, tongue: string): boolean {
	const persons = FIRST_PERSON[tongue] ?? [];
	const outside = text
		.split(QUOTES)
		.filter((_, i) => i % 2 === 0)
		.join(' ');
	const future = FUTURE[tongue];
	return tokensOf(outside).some(
		({ kind, fold, text, start }, i, tokens) =>
			kind === 'word' &&
			!isOfName(tokens, i) &&
			(persons.includes(fold) ||
				SECOND_PERSON.has(fold) ||
				future?.test(text) === true ||
				(start > 0 && FORMAL[tongue]?.includes(text) === true)) &&
			!/^\p{Lu}{2}/u.test(text),
	);
}

/** Written large in mid-sentence beside another large word, it is of a name: `told Us Weekly`. */
function isOfName(tokens: readonly Token[], i: number): boolean {
	const isLarge = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
	const before = tokens[i - 1];
	return before !== undefined && isLarge(tokens[i]) && isLarge(tokens[i + 1]) && /^\p{Ll}/u.test(before.text);
}
