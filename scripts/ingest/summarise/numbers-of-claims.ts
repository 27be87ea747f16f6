/** The claims of all tellings have one row of numbers: what two languages tell is one claim. */
import { primary } from '../../../src/lib/language.ts';
import type { Claim } from '../document/story.ts';
import { claimOf, type Numbered, type Telling as Story } from './claims.ts';
import type { Chosen } from './telling-choice.ts';

/** The number of the claim that says a fact in a language; a claim that says it already is used again. */
export function numberOf({ candidate, quote, goesOn }: Chosen, language: string | null, { claims, facts }: Numbered, story: Story): number {
	const { fact } = candidate;
	// Readers of a language are shown the first passage in it.
	const isShown = (claim: Claim | undefined) => {
		const shown = claim?.passages.find((passage) => primary(passage.language) === language);
		return shown?.article === quote.ref.article && shown.passage === quote.ref.passage;
	};
	const known = facts.findIndex((other, i) => other === fact && goesOn.length === 0 && (language === null || isShown(claims[i])));
	if (known >= 0) return known + 1;
	facts.push(fact);
	claims.push(claimOf(quote, fact, story, goesOn));
	return claims.length;
}
