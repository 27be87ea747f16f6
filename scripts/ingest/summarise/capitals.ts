/** How a story writes its words: what tells the first word of a sentence, in the middle of a flattened line, from a name. */
import { rankOf, UNLISTED } from '../text/background.ts';
import { countriesIn } from '../text/countries.ts';
import { stemOf } from '../text/stems.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';
import { standingOf } from './standing.ts';

/** Sentences from the top into which a headline can have run. */
export const OPENING = 2;

export type Capitals = {
	/** The story writes it small more often than large: what is large by chance, or one report alone writes small (`mafia`), it does not. */
	readonly isUsuallySmall: (word: string, tongue: string) => boolean;
	/** A word of every day that the story writes large behind another word no more than once. */
	readonly isLargeOnce: (word: Token, tongue: string) => boolean;
	/** Both stand in the text as names, and never one behind the other. */
	readonly areApart: (name: string, next: string, tongue: string) => boolean;
	/** A name that stands without another behind it as well. */
	readonly standsAlone: (name: string, tongue: string) => boolean;
};

export function capitalsOf(sentences: readonly StorySentence[]): Capitals {
	const [small, large] = [new Map<string, number>(), new Map<string, number>()];
	const inside = new Map<string, number>();
	const alone = new Set<string>();
	const [names, pairs] = [new Set<string>(), new Set<string>()];
	for (const sentence of sentences) {
		const { tongue, order, text } = sentence;
		const tokens = tokensOf(text.slice(standingOf(sentence).cut));
		for (const [at, token] of tokens.entries()) {
			const [key, before] = [`${tongue} ${token.fold}`, tokens[at - 1]];
			if (isSmall(token)) small.set(key, (small.get(key) ?? 0) + 1);
			if (order >= OPENING && before !== undefined && isLarge(token))
				(isSmall(before) ? names : pairs).add(isSmall(before) ? key : `${tongue} ${before.fold} ${token.fold}`);
			if (before === undefined || !isLarge(token)) continue;
			inside.set(key, (inside.get(key) ?? 0) + 1);
			if (!isLarge(tokens[at + 1])) alone.add(key);
			// A headline can have run into the openings of other reports, too.
			if (order >= OPENING && isSmall(before)) large.set(key, (large.get(key) ?? 0) + 1);
		}
	}
	return {
		isUsuallySmall: (word, tongue) => (small.get(`${tongue} ${word}`) ?? 0) > (large.get(`${tongue} ${word}`) ?? 0),
		isLargeOnce: (word, tongue) =>
			(inside.get(`${tongue} ${word.fold}`) ?? 0) <= 1 &&
			rankOf(tongue, stemOf(tongue, word.fold)) < UNLISTED &&
			countriesIn([word], tongue).length === 0,
		areApart: (name, next, tongue) =>
			names.has(`${tongue} ${next}`) && alone.has(`${tongue} ${name}`) && !pairs.has(`${tongue} ${name} ${next}`),
		standsAlone: (name, tongue) => alone.has(`${tongue} ${name}`),
	};
}

export const isLarge = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
export const isSmall = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(token.text);
