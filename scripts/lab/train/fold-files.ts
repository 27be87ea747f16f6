/** The files of a training run: weights of all pages and of each fold, and what the folds say of each line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checked } from '../../command/checked-json.ts';
import type { Weights } from '../../ingest/clean/line-classifier.ts';
import { type Forest, packForest, unpackForest } from '../../ingest/models/forest.ts';
import { readRows } from '../rows.ts';
import { folds } from './folds.ts';
import { packedWeightsSchema } from './packed-forest.ts';
import type { Scores, Seen } from './training-rows.ts';

export const packWeights = ({ first, second, title }: Weights) => ({
	first: packForest(first),
	second: packForest(second),
	title: packForest(title),
});

const writeWeights = (file: string, weights: Weights): void => writeFileSync(file, `${JSON.stringify(packWeights(weights))}\n`);

const readPacked = (file: string) => checked(readFileSync(file, 'utf8'), packedWeightsSchema, file);

/** Puts another title finder into a file of weights. */
export const withTitle = (file: string, title: Forest): void =>
	writeFileSync(file, `${JSON.stringify({ ...readPacked(file), title: packForest(title) })}\n`);

type Forests = { readonly [look in keyof Weights]: readonly Forest[] };

const hundredths = (p: number) => Math.round(p * 100);

/** The scores as they stand in the file: titles learn the same from both. */
export const asWritten = (scores: Scores): Scores => new Map([...scores].map(([one, keep]) => [one, keep.map((p) => hundredths(p) / 100)]));

/** `weights-0.json` …, `folds.json` (page → its fold) and `scores.jsonl` (how likely each line is body, in hundredths). */
export function writeFolds(dir: string, { first, second, title }: Forests, scores: Scores): void {
	for (const [fold, forest] of first.entries())
		writeWeights(join(dir, `weights-${fold}.json`), { first: forest, second: second[fold] as Forest, title: title[fold] as Forest });
	const pages = [...scores];
	writeFileSync(join(dir, 'folds.json'), JSON.stringify(Object.fromEntries(pages.map(([{ page, fold }]) => [page.id, fold]))));
	const lines = pages.map(([{ page }, keep]) => JSON.stringify({ id: page.id, keep: [...keep].map(hundredths) }));
	writeFileSync(join(dir, 'scores.jsonl'), `${lines.join('\n')}\n`);
}

/** The scores that `writeFolds` wrote, of the pages that still have as many lines. */
export function readScores(dir: string, seen: readonly Seen[]): Scores {
	const stored = new Map(
		readRows(join(dir, 'scores.jsonl'), z.object({ id: z.string(), keep: z.array(z.number()) })).map(({ id, keep }) => [id, keep]),
	);
	return new Map(
		seen.flatMap((one) => {
			const keep = stored.get(one.page.id);
			return keep?.length === one.page.lines.length ? [[one, Float32Array.from(keep, (p) => p / 100)] as const] : [];
		}),
	);
}

/** The weights of the folds, and which of them have not seen a page (0 for a page that none has seen). */
export function readFolds(dir: string): { readonly weights: readonly Weights[]; readonly foldOf: (id: string) => number } {
	const known = checked(readFileSync(join(dir, 'folds.json'), 'utf8'), z.record(z.string(), z.number()), 'folds.json');
	const weights = folds.map((fold): Weights => {
		const { first, second, title } = readPacked(join(dir, `weights-${fold}.json`));
		return { first: unpackForest(first), second: unpackForest(second), title: unpackForest(title) };
	});
	return { weights, foldOf: (id) => known[id] ?? 0 };
}
