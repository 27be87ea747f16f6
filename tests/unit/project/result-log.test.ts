import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openResultLog } from '../../../scripts/ingest/threads/result-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-log-'));
after(() => rmSync(folder, { recursive: true }));

const key = (n: number) => n.toString(16).padStart(32, '0');
const all = [0, 1, 2, 3].map((n) => [key(n), { n, text: 'x'.repeat(100) }] as const);

function logOf(name: string): string {
	const path = join(folder, name);
	const log = openResultLog(path);
	assert.equal(log.read(key(0)), undefined);
	log.append(all.slice(0, 2));
	log.append(all.slice(2));
	log.close();
	return path;
}

/** What a new run finds under each key. */
function found(path: string, keys: readonly string[] = all.map(([key]) => key)): unknown[] {
	const log = openResultLog(path);
	const results = keys.map((key) => log.read(key));
	log.close();
	return results;
}

test('what was appended is found by the next run, null among it', () => {
	const path = logOf('found');
	assert.deepEqual(
		found(path),
		all.map(([, result]) => result),
	);
	const log = openResultLog(path);
	log.append([[key(9), null]]);
	log.close();
	assert.deepEqual(found(path, [key(9), key(8)]), [null, undefined]);
});

test('zeros in the place of what was written are no results', () => {
	const path = logOf('zeros');
	writeFileSync(path, new Uint8Array(statSync(path).size));
	assert.deepEqual(found(path), [undefined, undefined, undefined, undefined]);
});

test('cut anywhere, the whole results before the cut are found, and what is appended then is too', () => {
	const bytes = readFileSync(logOf('whole'));
	for (let cut = 0; cut < bytes.length; cut += 7) {
		const path = join(folder, `cut-${cut}`);
		writeFileSync(path, bytes.subarray(0, cut));
		const whole = Math.floor(cut / (bytes.length / all.length));
		const log = openResultLog(path);
		assert.deepEqual(
			all.map(([key]) => log.read(key)),
			all.map(([, result], i) => (i < whole ? result : undefined)),
		);
		log.append([[key(7), 'new']]);
		log.close();
		assert.deepEqual(found(path, [key(7)]), ['new'], `cut at ${cut}`);
	}
});

test('a result of which a byte is another counts as none', () => {
	const path = logOf('damaged');
	const bytes = readFileSync(path);
	const at = 24 + 10;
	bytes[at] = (bytes[at] as number) ^ 1;
	writeFileSync(path, bytes);
	assert.deepEqual(
		found(path),
		all.map(([, result], i) => (i === 0 ? undefined : result)),
	);
});

test('where most is not asked for any more it is dropped; what was appended meanwhile stays', () => {
	const path = logOf('dropped');
	const size = statSync(path).size;
	const log = openResultLog(path);
	log.read(key(3));
	log.append([[key(7), 'new']]);
	log.close();
	assert.ok(statSync(path).size < size / 2);
	assert.deepEqual(found(path, [key(0), key(3), key(7)]), [undefined, all[3]?.[1], 'new']);
});

test('many results are found at once, in the order in which they are asked for, and of a damaged one nothing', () => {
	const path = logOf('many');
	const bytes = readFileSync(path);
	bytes[24 + 10] = (bytes[24 + 10] as number) ^ 1;
	writeFileSync(path, bytes);
	const log = openResultLog(path);
	// Far behind the others, and in a file that only this run has.
	log.append([
		[key(5), 'y'.repeat(100_000)],
		[key(6), { n: 6 }],
	]);
	const keys = [key(6), key(3), key(8), key(0), key(1), key(3)];
	const results = log.readAll(keys, (result, index) => ({ index, n: (result as { n: number }).n }));
	log.close();
	assert.deepEqual(results, [{ index: 0, n: 6 }, { index: 1, n: 3 }, undefined, undefined, { index: 4, n: 1 }, { index: 5, n: 3 }]);
	// What was read so was of use.
	const again = openResultLog(path);
	again.readAll([key(1)], () => null);
	again.close();
	assert.deepEqual(found(path, [key(1), key(2)]), [all[1]?.[1], undefined]);
});

test('a run ends well, and keeps what it made, though another has deleted the folder', () => {
	for (const read of [0, 3]) {
		const path = join(folder, `gone-${read}`, 'log');
		const before = openResultLog(path);
		before.append(all.slice(0, 3));
		before.close();
		const log = openResultLog(path);
		for (const [key] of all.slice(0, read)) log.read(key);
		log.append(all.slice(3));
		rmSync(dirname(path), { recursive: true });
		log.close();
		assert.deepEqual(found(path, [key(3)]), [all[3]?.[1]]);
	}
});
