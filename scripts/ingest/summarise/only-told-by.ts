/** What one report alone tells: important sentences with a number that no other report has, and that no other sentence says. */
import type { OnlyToldBy, Story } from '../document/story.ts';
import type { Candidate } from './importance.ts';
import { probability, type Verdicts } from './pairs.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';
import { quotability } from './standing.ts';
import type { Reading } from './statement/reading.ts';

/** A sentence whose likest counterpart stays below has none. */
const NO_COUNTERPART = 0.15;
const MOST = 3;
/** Only what can stand alone is worth the reader's time here. */
const STANDS_ALONE = 0.7;
/** What is less important is left to the report itself. */
const LEAST = 0.15;
/** Counts up to a dozen are in every text. */
const SMALL = 12;

/** `candidates` without those that are claims already. Nothing where the story has one voice, or is two texts of one. */
export function onlyToldByOf(
	story: Story,
	candidates: readonly Candidate[],
	sentences: readonly StorySentence[],
	verdicts: Verdicts,
	readings: readonly Reading[],
	voices: readonly number[],
): OnlyToldBy[] {
	if (new Set(voices).size < 2) return [];
	const found: OnlyToldBy[] = [];
	for (const { fact, quotes, importance } of candidates.toSorted((a, b) => b.importance - a.importance)) {
		const [sentence] = quotes;
		if (found.length >= MOST || importance < LEAST) break;
		if (sentence === undefined || fact.length > 1 || quotability(sentence) < STANDS_ALONE) continue;
		const article = story.articles[sentence.article]?.id ?? '';
		if (found.some((one) => one.article === article)) continue;
		const others = sentences.filter((other) => voices[other.article] !== voices[sentence.article]);
		if (others.some((other) => probability(verdicts, sentence.index, other.index) >= NO_COUNTERPART)) continue;
		const passages = nonEmpty([sentence.ref]);
		if (
			passages !== null &&
			hasNews(
				readings[sentence.index],
				others.flatMap(({ index }) => readings[index] ?? []),
			)
		)
			found.push({ article, passages });
	}
	return found;
}

/** A number that no other report has. */
function hasNews(own: Reading | undefined, others: readonly Reading[]): boolean {
	return own?.numbers.some((number) => number > SMALL && !others.some((other) => other.numbers.includes(number))) ?? false;
}
