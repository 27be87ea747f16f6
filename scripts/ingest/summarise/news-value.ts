/**
 * What a sentence tells of the event, beside who reported it and who gave no answer. Such sentences stand in every report, early and
 * alike, so that support and place alone would rank them high; they are formulas of the genre (Edmundson's stigma words, 1969).
 */

import type { Story } from '../document/story.ts';
import { REFUSAL, REPORTING, RESPONSE } from '../text/reporting-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';

/** A word of reporting or of answering explains about this many others (its subject, a place, a day). */
const EXPLAINED = 2;
/** Fewer words than this beyond reporting, and the sentence tells nothing else. */
const FEWEST = 3;
/** What a formula is worth beside a report of facts. */
const FORMULA = 0.3;

/** 1, or less where the sentence only says who reported first, or that nobody answered. `names`: folded words of the story's names. */
export function newsValue({ text, tongue }: StorySentence, names: ReadonlySet<string>): number {
	const stops = stopWords(tongue);
	let [reporting, responses, refusals, others] = [0, 0, 0, 0];
	for (const { kind, fold: word, text: written } of tokensOf(text)) {
		if (kind === 'number') others += 2;
		if (kind !== 'word') continue;
		const refuses = begins(word, REFUSAL[tongue], 4);
		if (refuses) refusals++;
		if (begins(word, RESPONSE[tongue], 4)) responses++;
		else if (refuses || stops.has(word) || word.length < 3) continue;
		else if (begins(word, REPORTING[tongue], 4)) reporting++;
		else if (!names.has(word) && (tongue === 'de' || !/^\p{Lu}/u.test(written))) others++;
	}
	const unanswered = refusals > 0 && responses > 0 && others <= FEWEST + EXPLAINED * (responses - 1);
	return unanswered || (reporting > 1 && others < FEWEST) ? FORMULA : 1;
}

/** A short entry must be the whole word, a longer one its beginning. */
function begins(word: string, entries: readonly string[] | undefined, whole: number): boolean {
	return entries?.some((entry) => (entry.length < whole ? word === entry : word.startsWith(entry))) ?? false;
}

/** The words of all names of a story and of the outlets that its reports come from or credit, folded. */
export function wordsOfNames({ articles }: Story): ReadonlySet<string> {
	const names = articles.flatMap((article) => [
		...article.names.map(({ name }) => name),
		...article.cites.map(({ value }) => value),
		article.source.value ?? '',
	]);
	return new Set(names.flatMap((name) => tokensOf(name).map((token) => token.fold)));
}
