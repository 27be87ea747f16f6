/** A title as it heads a story: once, without a day that ran into it, and made of the first sentence where the report has none. */
import { primary } from '../../../src/lib/language.ts';
import type { Article } from '../document/types.ts';
import { madeHeadline } from '../text/made-headline.ts';
import { headlineInto } from '../text/opening-headline.ts';
import { headlineRunIn } from '../text/run-in-headline.ts';
import { isRepeated, saidOnce } from '../text/said-once.ts';
import { withoutStamp } from '../text/title-stamp.ts';

/** The title was made of the first sentence. */
export const isMade = ({ title }: Article): boolean => title.evidence.some(({ rule }) => rule === 'title-made');

/** What only the story tells of a headline that ran into its report: how much of the first sentence it is, and the names of the other reports. */
export type FromStory = { readonly ranIn: number; readonly names: readonly string[] };

/** The headline of the desk that ran into the first sentence of a report without a title, null where none did. */
function runInto(article: Article, { ranIn, names }: FromStory): string | null {
	if (!isMade(article)) return null;
	// What is a name in its opening alone may be the end of a headline and the beginning of a sentence.
	const own = article.names.flatMap(({ name }) => (article.sentences.slice(1).some(({ text }) => text.includes(name)) ? [name] : []));
	return headlineInto(article.sentences[0]?.text ?? '', primary(article.language.value), ranIn, [...own, ...names]);
}

/** Its title was made of its first sentence, and no headline of the desk ran into that. */
export const isSentenceOnly = (article: Article, told: FromStory): boolean => isMade(article) && runInto(article, told) === null;

/** A made title ends so, where it was cut. */
const CUT = /\s?…$/u;

/**
 * The title as it heads a story. One that was made of the first sentence is only what ran into it as a headline, where something did, else made of the
 * sentence as it is `shown`, without dateline and connective.
 */
export function textOf(article: Article, shown: string, told: FromStory): string {
	const opening = article.sentences[0]?.text ?? '';
	const tongue = primary(article.language.value);
	const title = article.title.value;
	const runIn = runInto(article, told);
	if (runIn !== null) return runIn;
	if (!isMade(article)) return withoutStamp(saidOnce(title), tongue);
	// What cannot be told apart is no better for being longer.
	const isOpening = (headlineRunIn(opening, tongue) ?? 0) === 0 && !isRepeated(opening) && opening.includes(title.replace(CUT, ''));
	return isOpening ? madeHeadline(shown, tongue) : withoutStamp(saidOnce(title), tongue);
}
