/** The headline of the desk that ran into the first sentence of a text without a title, as where a page was flattened without its line breaks. */
import { headlineEnds } from './run-in-headline.ts';
import { isRepeated, saidOnce } from './said-once.ts';
import { DEFINITE, INDEFINITE, PREPOSITIONS } from './standing-words.ts';
import { stopWords } from './stop-words.ts';
import { titleCaseEnd } from './title-case.ts';
import { ANY_DAY, withoutStamp } from './title-stamp.ts';
import { tokensOf } from './tokens.ts';

/** Characters. Longer is a standfirst or a paragraph that was taken for a title. */
export const LONGEST = 140;
const SHORTEST = 20;

/**
 * The headline at the beginning of a sentence, null where none can be told. `tongue`: primary subtag; `ranIn`: UTF-16 code units of it that something else
 * tells; `names`: of whom and what the rest of the text speaks: none of them is parted.
 */
export function headlineInto(opening: string, tongue: string, ranIn: number, names: readonly string[]): string | null {
	const cut = Math.max(endOf(opening, tongue), ranIn);
	const whole = cut === 0 ? opening : saidOnce(opening.slice(0, cut).trim());
	const large = titleCaseEnd(whole, tongue, names);
	const headline = withoutStamp(large > 0 ? whole.slice(0, large).trim() : cut === 0 ? '' : whole, tongue, ANY_DAY);
	if (headline.length <= SHORTEST || headline.length > LONGEST || isRepeated(headline)) return null;
	// `In a ceremony in Tornby the film The Lake …`: the phrase that opens a sentence, and a name in it.
	const first = tokensOf(headline)[0]?.fold ?? '';
	const isArticle = DEFINITE[tongue]?.has(first) === true || INDEFINITE.has(first);
	return PREPOSITIONS[tongue]?.has(first) || (stopWords(tongue).has(first) && !isArticle) ? null : headline;
}

/** What ran into the sentence, as far as it is no longer than a headline. */
function endOf(opening: string, tongue: string): number {
	const ends = headlineEnds(opening, tongue) ?? [];
	return ends.findLast((end) => end <= LONGEST) ?? ends.at(-1) ?? 0;
}
