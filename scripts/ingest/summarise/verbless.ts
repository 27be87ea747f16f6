/** Sentences without a verb: a comment (`Nice to have a ferry again.`), a line of a site (`News and gossip of the lake.`). English only, where its forms tell. */
import { byTag, listed } from '../languages/languages.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

const FINITE = byTag(({ sentences }) => new Set(listed(sentences.finite, ' ')));
/** The past and the third person; a plural has the latter's ending, too, so that much passes that has no verb. */
const ENDING = /^\p{Ll}{2,}(?:ed|[^su]s)$/u;
const SHORTENED = /\p{L} ?['’] ?(?:s|t|re|ve|ll|d|m)(?!\p{L})/u;

/** `tongue`: primary subtag; false in a language in which a word does not tell. */
export function isVerbless(text: string, tongue: string): boolean {
	return tells(tongue) && !SHORTENED.test(text) && !hasVerb(text, tongue);
}

/** A word of it is a finite verb; false in a language in which a word does not tell. */
export function hasVerb(text: string, tongue: string): boolean {
	const tokens = tokensOf(text);
	// `To have a ferry` tells nothing.
	return tokens.some((token, i) => tokens[i - 1]?.fold !== 'to' && isFiniteVerb(token, tongue));
}

/** By its form; false in a language in which that does not tell. */
const isFiniteVerb = ({ kind, fold, text }: Token, tongue: string): boolean =>
	kind === 'word' && tells(tongue) && (FINITE[tongue]?.has(fold) === true || ENDING.test(text));

const tells = (tongue: string): boolean => (FINITE[tongue]?.size ?? 0) > 0;
