/** A title as it heads a story: once, without a day that ran into it, and made of the first sentence where the report has none. */
import { primary } from '../../../src/lib/language.ts';
import type { Article } from '../document/types.ts';
import { madeHeadline } from '../text/made-headline.ts';
import { headlineEnds, headlineRunIn } from '../text/run-in-headline.ts';
import { isRepeated, saidOnce } from '../text/said-once.ts';
import { DEFINITE, INDEFINITE, PREPOSITIONS } from '../text/standing-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { titleCaseEnd } from '../text/title-case.ts';
import { ANY_DAY, withoutStamp } from '../text/title-stamp.ts';
import { tokensOf } from '../text/tokens.ts';

/** Characters. Longer is a standfirst or a paragraph that was taken for a title. */
export const LONGEST = 140;
const SHORTEST = 20;

/** The title was made of the first sentence. */
export const isMade = ({ title }: Article): boolean => title.evidence.some(({ rule }) => rule === 'title-made');

/** The headline of the desk that ran into the first sentence of a report without a title, null where none did. `ranIn`: what only the story tells of it. */
function runInto(article: Article, ranIn: number): string | null {
	const opening = article.sentences[0]?.text ?? '';
	const tongue = primary(article.language.value);
	if (!isMade(article)) return null;
	const cut = Math.max(endOf(opening, tongue), ranIn);
	const whole = cut === 0 ? opening : withoutStamp(saidOnce(opening.slice(0, cut).trim()), tongue, ANY_DAY);
	// What is a name in its opening alone may be the end of a headline and the beginning of a sentence.
	const names = article.names.flatMap(({ name }) => (article.sentences.slice(1).some(({ text }) => text.includes(name)) ? [name] : []));
	const large = titleCaseEnd(whole, tongue, names);
	const headline = large > 0 ? whole.slice(0, large).trim() : cut === 0 ? '' : whole;
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

/** Its title was made of its first sentence, and no headline of the desk ran into that. */
export const isSentenceOnly = (article: Article, ranIn: number): boolean => isMade(article) && runInto(article, ranIn) === null;

/** A made title ends so, where it was cut. */
const CUT = /\s?…$/u;

/**
 * The title as it heads a story. One that was made of the first sentence is only what ran into it as a headline, where something did, else made of the
 * sentence as it is `shown`, without dateline and connective.
 */
export function textOf(article: Article, shown: string, ranIn: number): string {
	const opening = article.sentences[0]?.text ?? '';
	const tongue = primary(article.language.value);
	const title = article.title.value;
	const runIn = runInto(article, ranIn);
	if (runIn !== null) return runIn;
	if (!isMade(article)) return withoutStamp(saidOnce(title), tongue);
	// What cannot be told apart is no better for being longer.
	const isOpening = (headlineRunIn(opening, tongue) ?? 0) === 0 && !isRepeated(opening) && opening.startsWith(title.replace(CUT, ''));
	return isOpening ? madeHeadline(shown, tongue) : withoutStamp(saidOnce(title), tongue);
}
