/**
 * Independent voices: an outlet speaks once, and copies and translations of one text are one voice, whoever prints them. Two articles are of one
 * text where most sentences of the shorter one have a sentence in the other that says the same.
 */
import type { Story } from '../document/story.ts';
import { probability, type Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';

/** Probability from which a sentence is found in the other article. */
const FOUND = 0.7;
/** Share of the shorter article's sentences that must be found, and their least number. */
const ONE_TEXT = 0.6;
const FEWEST = 4;

/** For each article the number of its voice. */
export function voicesOf(story: Story, sentences: readonly StorySentence[], verdicts: Verdicts): number[] {
	const voice = story.articles.map((_, i) => i);
	const join = (a: number, b: number) => {
		const [from, to] = [Math.max(voice[a] ?? a, voice[b] ?? b), Math.min(voice[a] ?? a, voice[b] ?? b)];
		for (const [i, one] of voice.entries()) if (one === from) voice[i] = to;
	};
	const lists = story.articles.map((_, i) => sentences.filter(({ article }) => article === i));
	for (const [a, article] of story.articles.entries()) {
		for (let b = a + 1; b < story.articles.length; b++) {
			const other = story.articles[b];
			const sameOutlet = article.source.value !== null && article.source.value === other?.source.value;
			if (sameOutlet || isOneText(lists[a] ?? [], lists[b] ?? [], verdicts)) join(a, b);
		}
	}
	return voice;
}

function isOneText(a: readonly StorySentence[], b: readonly StorySentence[], verdicts: Verdicts): boolean {
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	if (few.length < FEWEST) return false;
	const found = few.filter((s) => many.some((t) => probability(verdicts, s.index, t.index) >= FOUND)).length;
	return found >= ONE_TEXT * few.length;
}
