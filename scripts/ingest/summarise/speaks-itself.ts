/** Sentences in which the writer speaks, in the first or second person or by an adverb of stance, outside quotation marks. */
import { byTag, listed, patternByTag, wordsOfAll } from '../languages/languages.ts';
import { FIRST_PERSON } from '../text/openings.ts';
import { SPEECH } from '../text/standing-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';

export const QUOTES = /["“”„«»‟]/gu;

/** The first person in the future, where the pronoun is left out: `Seguiré`, `Continuerò`. */
const FUTURE = patternByTag(({ sentences }) => sentences.firstPersonFuture);
const FORMAL = byTag(({ sentences }) => listed(sentences.formalAddress, ' '));
/** `The deal will no doubt anger …`. */
const STANCE = patternByTag(({ sentences }) => (sentences.stance === '' ? '' : `(?<![\\p{L}’'])(?:${sentences.stance})(?![\\p{L}])`));
const SECOND_PERSON = wordsOfAll(({ sentences }) => sentences.secondPerson);

/** An aside of the writer, or a loose piece of a quotation. */
export const speaksItself = (text: string, tongue: string): boolean => speaksInPerson(text, tongue) || takesStance(text, tongue);

/** What the marks of a sentence enclose is somebody else's. */
const outsideQuotes = (text: string): string =>
	text
		.split(QUOTES)
		.filter((_, i) => i % 2 === 0)
		.join(' ');

/** How sure or how glad the writer is. What somebody is said to think is theirs. */
function takesStance(text: string, tongue: string): boolean {
	const outside = fold(outsideQuotes(text));
	return STANCE[tongue]?.test(outside) === true && !tokensOf(outside).some((word) => SPEECH.has(word.fold));
}

/** The first or second person outside quotation marks. */
export function speaksInPerson(text: string, tongue: string): boolean {
	const persons = FIRST_PERSON[tongue] ?? [];
	const outside = outsideQuotes(text);
	const future = FUTURE[tongue];
	return tokensOf(outside).some(
		({ kind, fold, text, start, end }, i, tokens) =>
			kind === 'word' &&
			!isOfName(tokens, i, tongue) &&
			!isOfSign(outside, start, end) &&
			(persons.includes(fold) ||
				SECOND_PERSON.has(fold) ||
				future?.test(text) === true ||
				(start > 0 && FORMAL[tongue]?.includes(text) === true)) &&
			!/^\p{Lu}{2}/u.test(text),
	);
}

/** Written large in mid-sentence beside another large word, it is of a name: `told Us Weekly`, `Jack Ma`. German writes every noun large. */
function isOfName(tokens: readonly Token[], i: number, tongue: string): boolean {
	const isLarge = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
	const before = tokens[i - 1];
	if (before === undefined || !isLarge(tokens[i])) return false;
	return (tongue !== 'de' && isLarge(before)) || (isLarge(tokens[i + 1]) && /^\p{Ll}/u.test(before.text));
}

/** A letter of a sign: `I / O`, `I-75`. */
const isOfSign = (text: string, start: number, end: number): boolean =>
	end - start === 1 && (/^ ?(?:\/|- ?\d)/u.test(text.slice(end)) || /\/ ?$/u.test(text.slice(0, start)));
