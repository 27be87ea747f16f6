import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Forest, packForest, predict, unpackForest } from '../../../scripts/ingest/models/forest.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';

const COLUMNS = 5;
const random = seededRandom(7);
const some = (length: number, value: () => number) => Array.from({ length }, value);

function madeForest(depth: number, trees: number): Forest {
	const inner = trees * (2 ** depth - 1);
	return {
		depth,
		trees,
		base: 0.1,
		feature: Int16Array.from(some(inner, () => Math.floor(random() * COLUMNS))),
		threshold: Float32Array.from(some(inner, random)),
		leaf: Float32Array.from(some(trees * 2 ** depth, () => random() - 0.5)),
	};
}

/** One row and one tree after the other, as the trees are defined. */
function oneByOne({ depth, trees, base, feature, threshold, leaf }: Forest, row: Float32Array): number {
	let sum = base;
	for (let tree = 0; tree < trees; tree++) {
		let at = 0;
		for (let level = 0; level < depth; level++) {
			const node = tree * (2 ** depth - 1) + at;
			at = 2 * at + ((row[feature[node] as number] as number) > (threshold[node] as number) ? 2 : 1);
		}
		sum += leaf[tree * 2 ** depth + at - (2 ** depth - 1)] as number;
	}
	return Math.fround(1 / (1 + Math.exp(-sum)));
}

test('rows that are looked at together give what each gives alone, whatever their number', () => {
	for (const depth of [1, 3, 4]) {
		const forest = unpackForest(packForest(madeForest(depth, 9)));
		for (const rows of [0, 1, 2, 7, 8, 9, 17]) {
			const values = Float32Array.from(some(rows * COLUMNS, random));
			const alone = Array.from({ length: rows }, (_, i) => oneByOne(forest, values.subarray(i * COLUMNS, (i + 1) * COLUMNS)));
			assert.deepEqual([...predict(forest, values, rows, COLUMNS)], alone, `${rows} rows, depth ${depth}`);
		}
	}
});
