/**
 * The words that tell the event of a story: those that most of its reports have in their title or opening. A sentence that has them all tells the
 * event, in whatever wording; told once, it is enough.
 */
import type { Story } from '../document/story.ts';
import type { StorySentence } from './sentences.ts';
import { meansSame } from './statement/likeness.ts';
import { type Reading, readSentence, type Term } from './statement/reading.ts';

/** Reports of one language that most can be said of. */
const FEWEST = 3;
/** Share of the reports that have a word of the event. */
const MOST = 0.5;
/** Sentences that open a report. */
const OPENING = 2;
/** Words of the event, at least; share of their weight that a sentence has which tells it. */
const LEAST = 2;
const TOLD = 0.7;
/** Words that mean the same this far. */
const ALIKE = 0.6;

/** For each sentence whether it tells the event; never where the reports of its language are too few to say. `readings`: of the sentences. */
export function tellsEvent({ articles }: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): boolean[] {
	const openings = Map.groupBy(
		sentences.filter(({ order }) => order < OPENING),
		({ article }) => article,
	);
	const byTongue = Map.groupBy(openings.entries(), ([, [first]]) => first?.tongue ?? '');
	const events = new Map<string, readonly Term[]>();
	for (const [tongue, reports] of byTongue) {
		if (reports.length < FEWEST) continue;
		const counts = new Map<string, { reports: number; term: Term }>();
		for (const [article, opening] of reports) {
			const title = articles[article]?.title.value ?? '';
			const read = [readSentence(title, articles[article]?.language.value ?? ''), ...opening.flatMap(({ index }) => readings[index] ?? [])];
			const terms = new Map(read.flatMap((one) => one.terms.map((term) => [term.stem, term] as const)));
			for (const [stem, term] of terms) counts.set(stem, { reports: (counts.get(stem)?.reports ?? 0) + 1, term });
		}
		const central = [...counts.values()].filter(({ reports: some }) => some >= Math.max(FEWEST - 1, MOST * reports.length));
		// Names alone are the people, not what they did.
		if (central.length >= LEAST && central.some(({ term }) => !term.name))
			events.set(
				tongue,
				central.map(({ term }) => term),
			);
	}
	return sentences.map(({ tongue }, i) => {
		const [event, terms] = [events.get(tongue), readings[i]?.terms ?? []];
		if (event === undefined) return false;
		const told = event.filter((word) => terms.some((term) => meansSame(word, term, true) >= ALIKE));
		return sum(told) >= TOLD * sum(event);
	});
}

/** How much of a sentence, and of its words that are no names, the other reports of its language have in their titles and openings, 0 … 1. */
export type Shared = { readonly all: number; readonly plain: number };

/** For each sentence the mean share of the reports, by the weight of the words. Reports open with the event: what is high here tells it, in whatever words. */
export function sharedWithOpenings({ articles }: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Shared[] {
	const openings = articles.map(({ title, language }) => new Set(readSentence(title.value, language.value).byStem.keys()));
	for (const { article, order, index } of sentences)
		if (order < OPENING) for (const stem of readings[index]?.byStem.keys() ?? []) openings[article]?.add(stem);
	const tongues = new Map(sentences.map(({ article, tongue }) => [article, tongue]));
	return sentences.map(({ article, tongue }, i) => {
		const others = openings.filter((_, other) => other !== article && tongues.get(other) === tongue);
		const share = (terms: readonly Term[]) => {
			const found = terms.map(({ stem, weight }) => weight * others.filter((stems) => stems.has(stem)).length);
			return others.length === 0 || terms.length === 0 ? 0 : found.reduce((all, n) => all + n, 0) / (others.length * sum(terms));
		};
		const terms = readings[i]?.terms ?? [];
		return { all: share(terms), plain: share(terms.filter(({ name }) => !name)) };
	});
}

const sum = (terms: readonly Term[]): number => terms.reduce((all, { weight }) => all + weight, 0);
