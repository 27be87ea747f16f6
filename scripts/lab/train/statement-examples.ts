/** Pairs of sentences with how far they say the same, from three kinds of evaluation rows. */
import { z } from 'astro/zod';
import { valuesOf } from '../../ingest/summarise/statement/pair-values.ts';
import { readSentence } from '../../ingest/summarise/statement/reading.ts';
import { readRows, storyRow } from '../rows.ts';
import { random } from './gbdt.ts';

/** `score`: 0 … 5 for headlines. `target`: 0 … 1. */
export type Example = {
	readonly set: 'headlines' | 'reports' | 'similar' | 'translations';
	readonly values: readonly number[];
	readonly target: number;
	readonly fold: number;
	readonly across: boolean;
	readonly score: number;
};

const headlines = z.object({ a: z.string(), a_lang: z.string(), b: z.string(), b_lang: z.string(), score: z.number() });
const annotated = z.object({ text: z.string(), events: z.array(z.string()) });
const report = z.object({ cluster: z.string(), topic: z.number(), sents: z.array(annotated) });

/** Scores between which the target goes from 0 to 1. */
const NOT_THE_SAME = 1.5;
const THE_SAME = 4.5;
/** Pairs with less in common say nothing. */
const LEAST = 0.12;
/** Of the many pairs that tell different things, this share is enough. */
const SIMILAR_SHARE = 0.08;
const OTHERS_SHARE = 0.06;
const ALIGNED_SHARE = 0.3;
const SHORTEST = 25;

/** Two rows that follow each other are one pair of headlines, in two translations: they stay in one fold. */
export function headlineExamples(file: string, folds: number): Example[] {
	return readRows(file, headlines).map(({ a, a_lang, b, b_lang, score }, i) => ({
		set: 'headlines',
		values: valuesOf(readSentence(a, a_lang), readSentence(b, b_lang)),
		target: Math.min(1, Math.max(0, (score - NOT_THE_SAME) / (THE_SAME - NOT_THE_SAME))),
		fold: Math.floor(i / 2) % folds,
		across: a_lang !== b_lang,
		score,
	}));
}

/** The annotation repeats a text that is its title and its first sentence. */
function once(text: string): string {
	const half = (text.length - 1) / 2;
	return Number.isInteger(half) && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text;
}

/** Sentences of reports of one event that share annotated events, or do not, and of reports of a similar event. */
export function reportExamples(file: string, folds: number): Example[] {
	const next = random(7);
	const topics = Map.groupBy(readRows(file, report), ({ topic }) => topic);
	return [...topics].flatMap(([topic, reports]) => {
		const read = reports.map(({ cluster, sents }) => ({
			cluster,
			sentences: sents
				.map(({ text, events }) => ({ text: once(text), events }))
				.filter(({ text }) => text.length > SHORTEST)
				.map(({ text, events }) => ({ events, reading: readSentence(text, 'en') })),
		}));
		return pairsOf(read).flatMap(([x, y]) =>
			x.sentences.flatMap((a) =>
				y.sentences.flatMap((b): Example[] => {
					const same = x.cluster === y.cluster;
					if (same ? a.events.length === 0 || b.events.length === 0 : next() > SIMILAR_SHARE) return [];
					const values = valuesOf(a.reading, b.reading);
					if ((values[0] ?? 0) < LEAST) return [];
					const shared = a.events.filter((event) => b.events.includes(event)).length;
					const target = same && shared > 0 ? Math.min(1, 0.3 + (0.9 * shared) / new Set([...a.events, ...b.events]).size) : 0;
					return [{ set: same ? 'reports' : 'similar', values, target, fold: topic % folds, across: false, score: 0 }];
				}),
			),
		);
	});
}

/** Sentences of translations of one text: aligned ones say the same; ids that drift by one or two are left out. */
export function translationExamples(file: string, folds: number): Example[] {
	const next = random(7);
	const stories = [...Map.groupBy(readRows(file, storyRow), ({ cluster }) => cluster).values()];
	return stories.flatMap((rows, story) => {
		const read = rows.map(({ lang, text, sent_ids }) => ({
			lang,
			sentences: text
				.split('\n')
				.map((line, i) => ({ at: Number(sent_ids[i + 1]?.split(':').at(-1)), id: sent_ids[i + 1], reading: readSentence(line, lang) })),
		}));
		return pairsOf(read).flatMap(([x, y]) =>
			x.lang === y.lang
				? []
				: x.sentences.flatMap((a) =>
						y.sentences.flatMap((b): Example[] => {
							const aligned = a.id === b.id;
							if ((!aligned && Math.abs(a.at - b.at) <= 2) || next() > (aligned ? ALIGNED_SHARE : OTHERS_SHARE)) return [];
							const values = valuesOf(a.reading, b.reading);
							return !aligned && (values[0] ?? 0) < LEAST
								? []
								: [{ set: 'translations', values, target: aligned ? 1 : 0, fold: story % folds, across: true, score: 0 }];
						}),
					),
		);
	});
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
	return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}
