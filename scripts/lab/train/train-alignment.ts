/**
 * Trains the alignment scorer: `node scripts/lab/train/train-alignment.ts ROWS.jsonl.gz DICTIONARIES` writes scripts/ingest/models/sentence-alignment/weights.json.
 * Every story is an example twice, without and with the FreeDict lists (a folder, or `system`), so that one set of weights serves both.
 * The rows' sentence ids drift by one or two where an annotator split a sentence, so a pair whose ids are that close but not
 * equal is neither a good nor a bad example and is left out.
 */
import { writeFileSync } from 'node:fs';
import { argumentsOf } from '../../command/call.ts';
import type { Dictionary } from '../../ingest/dictionary/dictionary.ts';
import { loadDictionary } from '../../ingest/dictionary/load-dictionary.ts';
import { linear, withMargins } from '../../ingest/summarise/align.ts';
import type { NameIndex } from '../../ingest/summarise/name-index.ts';
import { type Comparable, compare, FEATURE_NAMES, prepare } from '../../ingest/summarise/pair-features.ts';
import { featuresOf } from '../../ingest/summarise/sentence-features.ts';
import { sentencesOf } from '../../ingest/summarise/sentences.ts';
import { type GoldStory, goldStories, readRows } from '../eval/gold-stories.ts';
import { fitLogistic } from './logistic.ts';

type Example = { readonly i: number; readonly j: number; readonly values: readonly number[]; readonly label: 0 | 1 | null };
type Set = { readonly topic: string; readonly all: Comparable; readonly examples: readonly Example[] };

const NO_NAMES: NameIndex = new Map();

const round = (weights: readonly number[]) => weights.map((weight) => Number(weight.toFixed(3)));
const place = (id: string) => Number(id.split(':').at(-1));

export function examplesOf({ story, sentIds, topic }: GoldStory, dictionary: Dictionary | null): Set {
	const sentences = sentencesOf(story);
	const all = prepare(
		sentences,
		sentences.map((sentence) => featuresOf(sentence, NO_NAMES, dictionary)),
	);
	const id = (index: number) => sentIds.get(`${sentences[index]?.ref.article} ${sentences[index]?.ref.passage}`) ?? '';
	const examples = sentences.flatMap((s) =>
		sentences.flatMap((t): Example[] => {
			const values = t.article > s.article ? compare(all, s.index, t.index) : null;
			if (values === null) return [];
			const [a, b] = [id(s.index), id(t.index)];
			const label = a === b ? 1 : Math.abs(place(a) - place(b)) <= 2 ? null : 0;
			return [{ i: s.index, j: t.index, values, label }];
		}),
	);
	return { topic, all, examples };
}

export function trainAlignment(sets: readonly Set[]): { pair: number[]; margin: number[] } {
	const known = sets.flatMap(({ examples }) => examples.filter(({ label }) => label !== null));
	const pair = round(
		fitLogistic(
			known.map(({ values }) => values),
			known.map(({ label }) => label ?? 0),
		),
	);
	const second = sets.flatMap(({ all, examples }) => {
		const scored = withMargins(
			all,
			examples.map(({ i, j, values }) => ({ i, j, alone: linear(pair, values) })),
		);
		return scored.flatMap(({ values }, n) => (examples[n]?.label == null ? [] : [{ values, label: examples[n].label }]));
	});
	const margin = round(
		fitLogistic(
			second.map(({ values }) => values),
			second.map(({ label }) => label),
		),
	);
	return { pair, margin };
}

if (import.meta.main) {
	const [file = '', folder = ''] = argumentsOf(
		'node scripts/lab/train/train-alignment.ts ROWS.jsonl.gz DICTIONARIES   writes scripts/ingest/models/sentence-alignment/weights.json',
		2,
		2,
	);
	const stories = goldStories(readRows(file));
	const dictionary = await loadDictionary(folder);
	const sets = [null, dictionary].flatMap((lists) => stories.map((story) => examplesOf(story, lists)));
	const weights = { features: FEATURE_NAMES, ...trainAlignment(sets) };
	writeFileSync(
		new URL('../../ingest/models/sentence-alignment/weights.json', import.meta.url),
		`${JSON.stringify(weights, null, '\t')}\n`,
	);
	console.log(JSON.stringify(weights));
}
