/**
 * Trains how sure it is that two articles tell of one event: `node scripts/lab/train/train-stories.ts [--write]` prints held-out figures and
 * writes scripts/ingest/models/same-event/weights.json. Five folds by topic, so that no weight has seen either article of a pair.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '../../command/call.ts';
import { SAME_STORY } from '../../ingest/group/group.ts';
import { averageLinkage } from '../../ingest/group/linkage.ts';
import { PAIR_FEATURES } from '../../ingest/group/pair-features.ts';
import { type Judge, probabilityOf } from '../../ingest/group/same-event.ts';
import { storyScores } from '../eval/bcubed.ts';
import { DATA, requireData, table } from '../eval/run.ts';
import { FOLDS, pairCount, rowOf, type StorySet, storySet } from './story-sets.ts';
import { fitWeighted } from './weighted-logistic.ts';

/** What is trained on, and what a pair of it counts. Pages are unrelated only as far as anybody knows: pairs that are much alike are left out. */
const SETS: readonly { readonly file: string; readonly dated: boolean; readonly weight: number }[] = [
	{ file: 'stories-mixed.jsonl.gz', dated: false, weight: 1 },
	{ file: 'stories-briefs.jsonl.gz', dated: true, weight: 1 },
	{ file: 'stories-meantime-wild.jsonl.gz', dated: true, weight: 1 },
	{ file: 'stories-briefs.jsonl.gz', dated: false, weight: 0.5 },
	{ file: 'stories-meantime-wild.jsonl.gz', dated: false, weight: 0.5 },
	{ file: 'stories-independent.jsonl.gz', dated: false, weight: 0 },
	{ file: 'stories-meantime-half.jsonl.gz', dated: true, weight: 0.1 },
	{ file: 'stories-meantime-half.jsonl.gz', dated: false, weight: 0.1 },
	{ file: 'body.jsonl.gz', dated: false, weight: 0.3 },
];
const PAGES = 'body.jsonl.gz';
const TOO_ALIKE = 0.35;
const PENALTY = 3;
/** Pairs of one story count together as this many at most. */
const MOST_PAIRS = 20;
const SIDES = ['across', 'within'] as const;

type Models = readonly [across: Judge, within: Judge];

/** Both models, from the pairs that no article of the folds left out is in. */
function train(sets: readonly (StorySet & { readonly weight: number })[], without: readonly number[]): Models {
	return SIDES.map((_, side) => {
		const rows: { set: StorySet; pair: number; label: number; weight: number }[] = [];
		for (const set of sets) {
			const positive = new Map<string, number>();
			const kept: { pair: number; story: string | null }[] = [];
			for (let pair = 0; pair < pairCount(set); pair++) {
				const [a, b] = [set.pairs[2 * pair] as number, set.pairs[2 * pair + 1] as number];
				if (set.weight === 0 || set.within[pair] !== side) continue;
				if (without.includes(set.folds[a] as number) || without.includes(set.folds[b] as number)) continue;
				if (set.name.startsWith(PAGES) && (rowOf(set, pair)[0] as number) > TOO_ALIKE) continue;
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
		const values = new Float64Array(rows.length * columns);
		for (const [i, { set, pair }] of rows.entries()) values.set(rowOf(set, pair), i * columns);
		const labels = Float64Array.from(rows, ({ label }) => label);
		return fitWeighted({ columns, values, labels, weights: Float64Array.from(rows, ({ weight }) => weight) }, PENALTY);
	}) as unknown as Models;
}

/** The stories of a set by probabilities, scored. */
function scored(set: StorySet, probabilities: Float64Array, threshold: number) {
	const edges = Array.from(probabilities, (similarity, i) => ({
		a: set.pairs[2 * i] as number,
		b: set.pairs[2 * i + 1] as number,
		similarity,
	}));
	const groups = averageLinkage(set.stories.length, edges, threshold, []);
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

function probabilities(set: StorySet, modelOf: (a: number, b: number) => Models): Float64Array {
	return Float64Array.from({ length: pairCount(set) }, (_, pair) => {
		const [a, b] = [set.pairs[2 * pair] as number, set.pairs[2 * pair + 1] as number];
		return probabilityOf([...rowOf(set, pair)], modelOf(set.folds[a] as number, set.folds[b] as number)[set.within[pair] as 0 | 1]);
	});
}

const { values } = parseCall({
	options: {
		write: { type: 'boolean', default: false },
		thresholds: { type: 'string', default: String(SAME_STORY) },
		help: { type: 'boolean', short: 'h', default: false },
	},
});
if (values.help) {
	console.log('node scripts/lab/train/train-stories.ts [--write] [--thresholds 0.25,0.3]   trains models/same-event');
	process.exit(0);
}
requireData();
const sets = [];
for (const { file, dated, weight } of SETS) sets.push({ ...(await storySet(file, dated)), weight });
const all = train(sets, []);
if (values.write) {
	const rounded = ({ intercept, weights, means }: Judge) => {
		const round = (value: number) => Number(value.toFixed(4));
		return { intercept: round(intercept), weights: weights.map(round), means: means.map(round) };
	};
	const digest = createHash('sha256');
	for (const file of new Set(SETS.map(({ file }) => file))) digest.update(readFileSync(join(DATA, file)));
	const model = {
		command: 'node scripts/lab/train/train-stories.ts --write',
		data: digest.digest('hex').slice(0, 16),
		features: PAIR_FEATURES,
		within: rounded(all[1]),
		across: rounded(all[0]),
	};
	writeFileSync(new URL('../../ingest/models/same-event/weights.json', import.meta.url), `${JSON.stringify(model, null, '\t')}\n`);
}
const models = new Map<string, Models>();
for (let f = 0; f < FOLDS; f++) for (let g = f; g < FOLDS; g++) models.set(`${f} ${g}`, train(sets, [f, g]));
const heldOut = (a: number, b: number) => models.get(`${Math.min(a, b)} ${Math.max(a, b)}`) as Models;
const figure = (value: number | null) => (value === null ? '–' : value.toFixed(1));
const rows = sets
	.filter(({ name }) => !name.startsWith(PAGES))
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
