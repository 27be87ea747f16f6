/** A benchmark that was stopped goes on where it was. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMeasured, readResults, writeResults } from '../../../scripts/lab/bench/results-file.ts';
import { type Result, STATES } from '../../../scripts/lab/bench/round.ts';

const result = (state: Result['state']): Result => ({
	...{ tool: 'A generator', n: 10, state },
	cost: { wall: 1.5, processor: null, peak: 2 },
	size: { html: 1, files: 2, bytes: 3 },
});

test('what was measured is read again; a round counts when all its states are there', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-bench-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'results.json');
	assert.deepEqual(readResults(file), []);
	const round = STATES.map(result);
	writeResults(file, round);
	assert.deepEqual(readResults(file), round);
	assert.ok(isMeasured(round, 'A generator', 10, 0));
	assert.ok(!isMeasured(round, 'A generator', 10, 1));
	assert.ok(!isMeasured(round, 'Another', 10, 0));
	assert.ok(!isMeasured(round.slice(1), 'A generator', 10, 0));
	writeFileSync(file, '{}');
	assert.throws(() => readResults(file), /results\.json holds no results/);
});
