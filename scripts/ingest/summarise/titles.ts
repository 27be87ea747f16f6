/** How near each sentence is to what the titles of the story say, and whether it is hardly more than a title said again. */
import type { Story } from '../document/story.ts';
import type { StorySentence } from './sentences.ts';
import { judge } from './statement/judge.ts';
import { type Reading, readSentence } from './statement/reading.ts';

export type Nearness = { readonly near: number; readonly repeats: boolean };

/** A sentence this much longer than a title (in words) says more than it. */
const LONGER = 1.35;
/** Share of the sentence that the title says, from which it is the title again. */
const SAID = 0.85;
/** Sentences from the top of each article that are compared with titles. */
const READ = 12;
/** Titles that are compared. */
const MOST = 8;

export function nearTitles(story: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Nearness[] {
	const titles = story.articles
		.filter(({ title }) => !title.evidence.some(({ rule }) => rule === 'title-made'))
		.slice(0, MOST)
		.map(({ title, language }) => readSentence(title.value, language.value));
	return sentences.map(({ order, heading }, i) => {
		const reading = readings[i];
		if (reading === undefined || heading || order >= READ) return { near: 0, repeats: false };
		let near = 0;
		let repeats = false;
		for (const title of titles) {
			const verdict = judge(reading, title);
			near = Math.max(near, verdict.disagrees ? 0 : verdict.probability);
			if (verdict.covered[0] >= SAID && reading.terms.length <= LONGER * title.terms.length) repeats = true;
		}
		return { near, repeats };
	});
}
