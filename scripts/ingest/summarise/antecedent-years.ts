/** Years that a sentence takes over from the one before it: `A statute of 2017 … Under it, firms must …` tells of no law of 2018. */
import { tokensOf } from '../text/tokens.ts';
import { leans } from './leaning.ts';
import type { StorySentence } from './sentences.ts';

const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

export type YearsTold = { readonly years: ReadonlySet<string>; readonly takenOver: boolean };

const yearsIn = (text: string): ReadonlySet<string> => new Set(text.match(YEARS) ?? []);

/** The years of the sentence itself, else, where it leans on the one before, those of that one. */
export function yearsTold({ text, tongue, before, follows }: StorySentence): YearsTold {
	const own = yearsIn(text);
	if (own.size > 0 || !follows || !leans(text, tokensOf(text), tongue)) return { years: own, takenOver: false };
	return { years: yearsIn(before), takenOver: true };
}

/** Each is of a year, and none is of both. What two sentences say themselves, the judge of statements compares. */
export const isOfOtherYear = (a: YearsTold, b: YearsTold): boolean =>
	(a.takenOver || b.takenOver) && a.years.size > 0 && b.years.size > 0 && a.years.isDisjointFrom(b.years);
