/** Sentences without a verb: a comment (`Nice to have a ferry again.`), a line of a site (`News and gossip of the lake.`). English only, where its forms tell. */
import { byTag, listed } from '../languages/languages.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

const FINITE = byTag(({ sentences }) => new Set(listed(sentences.finite, ' ')));
/** The past and the third person; a plural has the latter's ending, too, so that much passes that has no verb. */
const ENDING = /^\p{Ll}{2,}(?:ed|[^su]s)$/u;
const SHORTENED = /\p{L} ?['’] ?(?:s|t|re|ve|ll|d|m)(?!\p{L})/u;

/** `tongue`: primary subtag; false in a language in which a word does not tell. */
export function isVerbless(text: string, tongue: string): boolean {
	const finite = FINITE[tongue];
	if (finite === undefined || finite.size === 0 || SHORTENED.test(text)) return false;
	const tokens = tokensOf(text);
	const isVerb = ({ fold, text: written }: Token) => finite.has(fold) || ENDING.test(written);
	// `To have a ferry` tells nothing.
	return !tokens.some((token, i) => token.kind === 'word' && tokens[i - 1]?.fold !== 'to' && isVerb(token));
}
