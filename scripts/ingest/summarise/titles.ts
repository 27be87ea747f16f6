/** How near each sentence is to what the titles of the story say, and whether it is hardly more than a title said again. */
import type { Story } from '../document/story.ts';
import { isMade } from './headline-text.ts';
import type { StorySentence } from './sentences.ts';
import { judge } from './statement/judge.ts';
import { sharesOf } from './statement/pair-values.ts';
import { type Reading, readSentence } from './statement/reading.ts';

/**
 * `tells`: titles whose event the sentence tells again, with the words that it has of each; `own`: how much it has of the title of its own report, 1 where
 * that was made of it.
 */
export type Nearness = { readonly near: number; readonly repeats: boolean; readonly tells: readonly Retold[]; readonly own: number };
export type Retold = { readonly title: number; readonly made: boolean; readonly words: readonly string[] };

/** A sentence this much longer than a title (in words) says more than it. */
const LONGER = 1.35;
/** Share of the sentence that the title says, from which it is the title again. */
const SAID = 0.85;
/** Shares of the names of a title, and of its other words, that a sentence has which tells its event. */
const TELLS = { names: 0.5, others: 0.5 };
/** Sentences from the top of each article that are compared with titles. */
const READ = 12;
/** Titles that are compared. */
const MOST = 8;

export function nearTitles(story: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Nearness[] {
	const ownTitles = story.articles.map((article) => (isMade(article) ? null : readSentence(article.title.value, article.language.value)));
	const titles = story.articles
		.toSorted((a, b) => Number(isMade(a)) - Number(isMade(b)))
		.slice(0, MOST)
		.map((article) => ({
			article: story.articles.indexOf(article),
			made: isMade(article),
			...readSentence(article.title.value, article.language.value),
		}));
	return sentences.map(({ article, order }, i) => {
		const reading = readings[i];
		if (reading === undefined || order >= READ) return { near: 0, repeats: false, tells: [], own: 0 };
		let near = 0;
		let repeats = false;
		const tells: Retold[] = [];
		for (const [n, title] of titles.entries()) {
			const verdict = judge(reading, title);
			if (!title.made) near = Math.max(near, verdict.disagrees ? 0 : verdict.probability);
			if (!title.made && verdict.covered[0] >= SAID && reading.terms.length <= LONGER * title.terms.length) repeats = true;
			const { names, others, found } = sharesOf(title, reading);
			// A title that was made of a sentence says no more than the sentence itself.
			if (title.made && title.article === article) continue;
			if (!verdict.disagrees && names >= TELLS.names && others >= TELLS.others) tells.push({ title: n, made: title.made, words: found });
		}
		const own = ownTitles[article] ?? null;
		return { near, repeats, tells, own: own === null ? 1 : sharesOf(own, reading).all };
	});
}
