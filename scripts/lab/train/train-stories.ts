/**
 * Trains how sure it is that two articles tell of one event: `node scripts/lab/train/train-stories.ts [--write]` prints held-out figures and
 * writes scripts/ingest/models/same-event. Five folds by topic, so that no forest has seen either article of a pair.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCall } from '../../command/call.ts';
import { SAME_STORY } from '../../ingest/group/group.ts';
import { averageLinkage } from '../../ingest/group/linkage.ts';
import { PAIR_FEATURES } from '../../ingest/group/pair-features.ts';
import { EVENT_COLUMNS, type Judge, type PackedJudges } from '../../ingest/group/same-event.ts';
import { type Forest, packForest, predict } from '../../ingest/models/forest.ts';
import { storyScores } from '../eval/bcubed.ts';
import { DATA, requireData, table } from '../eval/run.ts';
import { bagged, type Settings, trainForest } from './gbdt.ts';
import { FOLDS, pairCount, rowOf, type StorySet, storySet } from './story-sets.ts';
import { writeModel } from './write-model.ts';

/** What is trained on, and what a pair of it counts. */
const SETS: readonly { readonly file: string; readonly dated: boolean; readonly weight: number }[] = [
	{ file: 'stories-mixed.jsonl.gz', dated: false, weight: 1 },
	{ file: 'stories-briefs.jsonl.gz', dated: true, weight: 1 },
	{ file: 'stories-meantime-wild.jsonl.gz', dated: true, weight: 1 },
	{ file: 'stories-briefs.jsonl.gz', dated: false, weight: 0.5 },
	{ file: 'stories-meantime-wild.jsonl.gz', dated: false, weight: 1 },
	{ file: 'stories-independent.jsonl.gz', dated: false, weight: 0 },
	{ file: 'stories-meantime-half.jsonl.gz', dated: true, weight: 0.2 },
	{ file: 'stories-meantime-half.jsonl.gz', dated: false, weight: 0.3 },
	{ file: 'body.jsonl.gz', dated: false, weight: 1 },
	{ file: 'saved-pages.jsonl.gz', dated: false, weight: 1 },
];
/** Pages are unrelated only as far as anybody knows: pairs of pages whose words are as alike as this are left out. */
const TOO_ALIKE = 0.35;
/** Pairs of one story count together as this many at most. */
const MOST_PAIRS = 20;
const SIDES = ['across', 'within'] as const;
/** The mean of three forests is steadier than one. */
const SEEDS = [1, 2, 3];
const SETTINGS: Omit<Settings, 'seed'> = { trees: 120, depth: 5, rate: 0.07, columnShare: 0.5, rowShare: 0.65, leastWeight: 3, ridge: 6 };

type Judges = readonly [across: Judge, within: Judge];
type Weighted = StorySet & { readonly weight: number };

/** Both forests, from the pairs that no article of the folds left out is in. */
function train(sets: readonly Weighted[], without: readonly number[]): Judges {
	return SIDES.map((_, side) => {
		const rows: { set: StorySet; pair: number; label: number; weight: number }[] = [];
		for (const set of sets) {
			const positive = new Map<string, number>();
			const kept: { pair: number; story: string | null }[] = [];
			for (let pair = 0; pair < pairCount(set); pair++) {
				const [a, b] = [set.pairs[2 * pair] as number, set.pairs[2 * pair + 1] as number];
				if (set.weight === 0 || set.within[pair] !== side) continue;
				if (without.includes(set.folds[a] as number) || without.includes(set.folds[b] as number)) continue;
				if (set.pages[a] === 1 && set.pages[b] === 1 && (rowOf(set, pair)[0] as number) > TOO_ALIKE) continue;
				const story = set.stories[a] === set.stories[b] ? (set.stories[a] as string) : null;
				if (story !== null) positive.set(story, (positive.get(story) ?? 0) + 1);
				kept.push({ pair, story });
			}
			for (const { pair, story } of kept) {
				const share = story === null ? 1 : Math.min(1, Math.sqrt(MOST_PAIRS / (positive.get(story) as number)));
				rows.push({ set, pair, label: story === null ? 0 : 1, weight: set.weight * share });
			}
		}
		const columns = PAIR_FEATURES.length;
		const values = new Float32Array(rows.length * columns);
		for (const [i, { set, pair }] of rows.entries()) values.set(rowOf(set, pair), i * columns);
		const target = Float32Array.from(rows, ({ label }) => label);
		const examples = { values, rows: rows.length, columns, target, weight: Float32Array.from(rows, ({ weight }) => weight) };
		const forest = bagged(SEEDS.map((seed) => trainForest(examples, { ...SETTINGS, seed })));
		return { forest, means: meansOf(values, columns) };
	}) as unknown as Judges;
}

function meansOf(values: Float32Array, columns: number): number[] {
	const sums = new Array<number>(columns).fill(0);
	for (const [i, value] of values.entries()) sums[i % columns] = (sums[i % columns] as number) + value;
	return sums.map((sum) => Number((sum / (values.length / columns)).toPrecision(4)));
}

/** The stories of a set by probabilities, scored. */
function scored(set: StorySet, probabilities: Float64Array, threshold: number) {
	const edges = Array.from(probabilities, (similarity, i) => ({
		a: set.pairs[2 * i] as number,
		b: set.pairs[2 * i + 1] as number,
		similarity,
	}));
	const groups = averageLinkage(set.stories.length, edges, { ...SAME_STORY, group: threshold }, []);
	const storyOf = new Map(
		groups.flatMap((items, story) => items.flatMap((item) => (set.seeds[item] ?? []).map((seed) => [seed, story] as const))),
	);
	return storyScores(
		set.gold.map(({ seed, lang, cluster, dataset }) => ({
			gold: cluster,
			found: storyOf.has(seed) ? `story ${storyOf.get(seed)}` : seed,
			language: lang,
			page: dataset === 'page',
		})),
	);
}

/** The probability of each pair. `judgesOf`: what judges the articles of two folds. */
function probabilities(set: StorySet, judgesOf: (f: number, g: number) => Judges): Float64Array {
	const found = new Float64Array(pairCount(set));
	const parts = new Map<Forest, number[]>();
	for (let pair = 0; pair < found.length; pair++) {
		const [f, g] = [set.folds[set.pairs[2 * pair] as number] as number, set.folds[set.pairs[2 * pair + 1] as number] as number];
		const { forest } = judgesOf(f, g)[set.within[pair] as 0 | 1];
		const part = parts.get(forest) ?? [];
		parts.set(forest, part);
		part.push(pair);
	}
	for (const [forest, part] of parts) {
		const rows = Float32Array.from(part.flatMap((pair) => [...rowOf(set, pair)]));
		for (const [i, probability] of predict(forest, rows, part.length, PAIR_FEATURES.length).entries())
			found[part[i] as number] = Math.min(probability, set.most[part[i] as number] as number);
	}
	return found;
}

const { values } = parseCall('node scripts/lab/train/train-stories.ts [--write] [--thresholds 0.25,0.3]   trains models/same-event', {
	options: {
		write: { type: 'boolean', default: false },
		thresholds: { type: 'string', default: String(SAME_STORY.group) },
	},
});
requireData();
const sets = [];
for (const { file, dated, weight } of SETS) sets.push({ ...(await storySet(file, dated)), weight });
const models = new Map<string, Judges>();
for (let f = 0; f < FOLDS; f++) for (let g = f; g < FOLDS; g++) models.set(`${f} ${g}`, train(sets, [f, g]));
const heldOut = (f: number, g: number) => models.get(`${Math.min(f, g)} ${Math.max(f, g)}`) as Judges;
const all = train(sets, []);
const figure = (value: number | null) => (value === null ? '–' : value.toFixed(1));
const rows = sets
	.filter(({ name }) => name.startsWith('stories'))
	.flatMap((set) =>
		values.thresholds.split(',').flatMap((threshold) =>
			[heldOut, () => all].map((modelOf, i) => {
				const s = scored(set, probabilities(set, modelOf), Number(threshold));
				return [
					set.name,
					threshold,
					i === 0 ? 'held out' : 'on the set',
					...[s.precision, s.recall, s.f1, s.acrossF1, s.pagesJoined].map(figure),
				];
			}),
		),
	);
console.log(table(['set', 'threshold', 'weights', 'BCubed P', 'R', 'F1', 'across languages', 'pages joined'], rows));
if (values.write) {
	const packed = ({ forest, means }: Judge) => ({ forest: packForest(forest), means });
	const weights: PackedJudges = { within: packed(all[1]), across: packed(all[0]) };
	const data = [...new Set(SETS.map(({ file }) => join(DATA, file)))];
	const held = sets
		.filter(({ name }) => name.startsWith('stories'))
		.map((set) => [`${set.name}, BCubed F1`, Number(figure(scored(set, probabilities(set, heldOut), SAME_STORY.group).f1))] as const);
	writeModel(fileURLToPath(new URL('../../ingest/models/same-event', import.meta.url)), {
		weights,
		columns: EVENT_COLUMNS,
		data,
		heldOut: Object.fromEntries(held),
	});
}
