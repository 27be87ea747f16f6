/** The evaluation sets as pairs of articles, with what they have in common and whether they tell of one event. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../../storyfold.config.ts';
import type { Article } from '../../ingest/document/types.ts';
import { readSeeds } from '../../ingest/files.ts';
import { comparisonOf, pairsOf } from '../../ingest/group/article-comparison.ts';
import { joinDuplicates } from '../../ingest/group/duplicates.ts';
import { hash32 } from '../../ingest/group/minhash.ts';
import { PAIR_FEATURES, pairFeatures } from '../../ingest/group/pair-features.ts';
import { tellOfNone, withDoubt } from '../../ingest/group/same-event.ts';
import { onThisThread } from '../../ingest/threads/tasks.ts';
import { DATA } from '../eval/run.ts';
import { type GoldRow, goldRow, readRows } from '../rows.ts';

export const FOLDS = 5;

export type Gold = { readonly seed: string; readonly lang: string; readonly cluster: string; readonly dataset: string };
/** `pairs`: positions of two articles; `values`: features row by row; `stories`: of each article; `within`: the pair is of one language. */
export type StorySet = {
	readonly name: string;
	readonly gold: readonly Gold[];
	readonly titles: readonly string[];
	readonly seeds: readonly (readonly string[])[];
	readonly stories: readonly string[];
	readonly folds: Uint8Array;
	/** 1: an unrelated page. */
	readonly pages: Uint8Array;
	readonly pairs: Int32Array;
	readonly within: Uint8Array;
	/** The most that the judges may make of a pair: 0 where both tell of no event, less than 1 where they are told apart. */
	readonly most: Float64Array;
	readonly values: Float64Array;
};

/** Reads, cleans and describes the rows of a set as the pipeline does. */
export async function storySet(file: string, dated: boolean): Promise<StorySet> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-train-'));
	try {
		execFileSync(process.execPath, [join(DATA, 'eval.mjs'), 'prepare', join(DATA, file), folder, ...(dated ? ['--dated'] : [])]);
		const rows = readRows(join(folder, 'gold.jsonl'), goldRow);
		const { seeds } = await readSeeds(
			join(folder, 'seeds'),
			config.topics.map(({ id }) => id),
		);
		const read = await onThisThread({ config, dictionary: null })('read', seeds);
		const articles = joinDuplicates(read.flatMap(({ described }) => described)).map(
			(one): Article => ({ ...one, id: one.seed, code: one.seed }),
		);
		return paired(`${file}${dated ? ' dated' : ''}`, articles, rows);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function paired(name: string, articles: readonly Article[], rows: readonly GoldRow[]): StorySet {
	const gold = rows.map(({ seed, id, lang, cluster, dataset }) => ({
		seed,
		lang,
		cluster: cluster ?? `page-${id}`,
		dataset: dataset ?? '',
	}));
	const bySeed = new Map(rows.map((row, i) => [row.seed, { row, gold: gold[i] }]));
	const of = ({ seed }: Article) => {
		const { row, gold: known } = bySeed.get(seed.replace(/#\d+$/, '')) ?? {};
		if (row === undefined || known === undefined) throw new Error(`${name}: no row of the set has the seed ${seed}`);
		return { row, gold: known };
	};
	const comparison = comparisonOf(articles, config, null);
	const pairs: number[] = [];
	const within: number[] = [];
	const most: number[] = [];
	const values: number[] = [];
	for (const [a, b] of pairsOf(comparison.profiles)) {
		const [one, other] = comparison.pair(a, b);
		pairs.push(a, b);
		within.push(Number(one.language === other.language));
		most.push(tellOfNone(one, other) ? 0 : withDoubt(1, one, other));
		for (const value of pairFeatures(one, other)) values.push(value);
	}
	return {
		name,
		gold,
		titles: articles.map(({ title }) => title.value),
		seeds: articles.map(({ seeds }) => seeds.map((seed) => seed.replace(/#\d+$/, ''))),
		stories: articles.map((article) => of(article).gold.cluster),
		folds: Uint8Array.from(articles, (article) => foldOf(of(article).row, of(article).gold)),
		pages: Uint8Array.from(articles, (article) => Number(of(article).row.cluster === undefined || of(article).gold.dataset === 'page')),
		pairs: Int32Array.from(pairs),
		within: Uint8Array.from(within),
		most: Float64Array.from(most),
		values: Float64Array.from(values),
	};
}

/** Both events of a topic are in one fold: they were chosen to be alike. */
function foldOf({ id }: GoldRow, { cluster, dataset }: Gold): number {
	return hash32(dataset === 'ecb' ? (/ecb-(\d+)/.exec(id)?.[1] ?? cluster) : cluster) % FOLDS;
}

export const pairCount = ({ pairs }: StorySet): number => pairs.length / 2;
export const rowOf = ({ values }: StorySet, pair: number): Float64Array =>
	values.subarray(pair * PAIR_FEATURES.length, (pair + 1) * PAIR_FEATURES.length);
