/** Sentences of one report that name only what no other report has: the share price of a supplier, the holder of an old record. */
import type { Story } from '../document/story.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import type { StorySentence } from './sentences.ts';
import type { Reading } from './statement/reading.ts';

export type Strangers = readonly string[] | null;

/** Of fewer reports it is by chance that the other does not have a name. */
const FEWEST = 3;

/** For each sentence the stems of its names, where no other report has one of them; else, and where it names nothing, null. `readings`: of the sentences. */
export function strangersIn({ articles }: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Strangers[] {
	if (articles.length < FEWEST) return sentences.map(() => null);
	const reports = new Map<string, Set<number>>();
	for (const { article, index } of sentences)
		for (const stem of readings[index]?.byStem.keys() ?? []) reports.set(stem, (reports.get(stem) ?? new Set()).add(article));
	return sentences.map(({ index, tongue }) => {
		const names = readings[index]?.terms.filter(({ name, fold }) => name && !isOfCalendar(fold, tongue)) ?? [];
		const isStrange = names.length > 0 && names.every(({ stem }) => reports.get(stem)?.size === 1);
		return isStrange ? names.map(({ stem }) => stem) : null;
	});
}
