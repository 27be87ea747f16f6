/** Threads: the same content on any number of them, and errors that come through. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Story } from '../../scripts/ingest/document/story.ts';
import type { Seed } from '../../scripts/ingest/document/types.ts';
import { readSeeds } from '../../scripts/ingest/files.ts';
import { EMPTY_LEDGER, nextRelease } from '../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../scripts/ingest/pipeline.ts';
import { startAhead, startPool, threadsFor } from '../../scripts/ingest/threads/pool.ts';
import { type MapTask, onThisThread } from '../../scripts/ingest/threads/tasks.ts';
import config from '../../storyfold.config.ts';

const settings = { config, dictionary: null };
const seed = (name: string, text: string): Seed => ({ name, bytes: new TextEncoder().encode(text), correction: null });
const bad = [seed('bad-empty.txt', ''), seed('bad-kind.docx', 'Some text'), seed('bad-short.txt', 'Too short.')];

async function ingest(map: MapTask) {
	const { seeds, refused } = await readSeeds(
		'seeds',
		config.topics.map(({ id }) => id),
	);
	const heard: string[] = [];
	const progress = (stage: string, done: number, total: number) => void heard.push(`${stage} ${done}/${total}`);
	const context = { ...settings, ledger: EMPTY_LEDGER, release: nextRelease(EMPTY_LEDGER, null), previous: () => [], progress, map };
	const result = await runPipeline({ seeds: [...bad, ...seeds], refused }, context);
	return { files: [...result.files], refused: result.refused, heard };
}

test('one, two and three threads give the same bytes, name the same seeds with their remedies and tell how far they are', async () => {
	const alone = await ingest(onThisThread(settings));
	assert.ok(alone.files.length > 30);
	assert.deepEqual(
		alone.refused.map(({ seed: name }) => name),
		['bad-empty.txt', 'bad-kind.docx', 'bad-short.txt'],
	);
	assert.ok(alone.refused.every(({ reason, remedy }) => reason !== '' && remedy !== ''));
	for (const count of [1, 2, 3]) {
		const pool = startPool(count, { config, dictionary: 'none' }, settings);
		assert.deepEqual(await ingest(pool.map).finally(pool.close), alone, `${count} threads`);
	}
});

test('an error that is no seed’s own ends the run with its message', async () => {
	const pool = startPool(2, { config, dictionary: 'none' }, settings);
	const broken = { ...seed('a.txt', 'text'), bytes: null } as unknown as Seed;
	await assert.rejects(pool.map('read', Array(20).fill(broken)).finally(pool.close), /null/);
	await assert.rejects(onThisThread(settings)('read', [broken]), /null/);
});

test('a thread that was started ahead does what few are new, here nothing is done; the bytes are the same', async () => {
	const pool = startPool(2, { config, dictionary: 'none' }, settings, startAhead({ config, dictionary: 'none' }));
	const ferry = 'The ferry to Tessendorp sails again on Monday, the harbour office said.';
	const some = [...Array.from({ length: 9 }, (_, i) => seed(`${i}.txt`, ferry)), ...bad];
	const alone = await onThisThread(settings)('read', some);
	const here = {
		...settings,
		get config(): never {
			throw new Error('it was done here');
		},
	};
	assert.deepEqual(await pool.map('read', some).finally(pool.close), alone);
	const other = startPool(2, { config, dictionary: 'none' }, here, startAhead({ config, dictionary: 'none' }));
	assert.deepEqual(await other.map('read', some).finally(other.close), alone);
	const small = startPool(2, { config, dictionary: 'none' }, here);
	await assert.rejects(small.map('read', some).finally(small.close), /it was done here/);
});

test('a thread that learns by what it read gives the profile of a run from nothing', async () => {
	const input = {
		language: 'en',
		lines: ['The ferry Karvonen ran aground off Tessendorp on Monday with 214 people.'],
		date: null,
		outlet: null,
		names: [],
		own: [],
	};
	const some = [...bad, seed('a.txt', input.lines.join('\n'))];
	const here = onThisThread(settings);
	const pool = startPool(2, { config, dictionary: 'none' }, settings, startAhead({ config, dictionary: 'none' }));
	const [read, blocking] = [await pool.map('readPacked', some), await pool.map('blocking', [input]).finally(pool.close)];
	assert.deepEqual([read.map(({ texts }) => texts.length), blocking], [[0, 0, 0, 1], await here('blocking', [input])]);
});

test('an item that cannot be handed over ends the run with its error, and nothing of it is left behind', async () => {
	const damaged = {
		name: 'a.txt',
		correction: null,
		get bytes(): never {
			throw new Error('damaged');
		},
	};
	const pool = startPool(2, { config, dictionary: 'none' }, settings, startAhead({ config, dictionary: 'none' }));
	await assert.rejects(pool.map('tell', [damaged as unknown as Story]).finally(pool.close), /damaged/);
	await setTimeout(50);
});

test('a thread that fails before it has anything to do ends the run with its error', async () => {
	const lists = mkdtempSync(join(tmpdir(), 'storyfold-lists-'));
	mkdirSync(join(lists, 'de-en.tsv'));
	const pool = startPool(2, { config, dictionary: lists }, settings, startAhead({ config, dictionary: lists }));
	await setTimeout(1500);
	await assert.rejects(pool.map('read', bad).finally(pool.close), /EISDIR/);
	rmSync(lists, { recursive: true });
});

test('nothing to do is done at once', async () => {
	const pool = startPool(1, { config, dictionary: 'none' }, settings);
	assert.deepEqual(await pool.map('read', []).finally(pool.close), []);
});

test('a small folder stays on one thread, and so does one long file', () => {
	assert.equal(threadsFor([{ bytes: new Uint8Array(20_000) }, { bytes: new Uint8Array(20_000) }]), 1);
	assert.equal(threadsFor([{ bytes: new Uint8Array(1_000_000) }]), 1);
	assert.equal(threadsFor([{ bytes: new Uint8Array(10_000_000) }]), availableParallelism(), 'a large one is shared out');
});

test('of a few large seeds each thread has one', async () => {
	const text = 'The ferry to Tessendorp sails again on Monday, the harbour office said.';
	const large = Array.from({ length: 3 }, (_, i) => seed(`${i}.txt`, `${text}\n`.repeat(8000)));
	const read = (bound: number) => {
		// It cannot be handed over.
		const items = large.map((one, i) => (i === bound ? { ...one, stays: () => undefined } : one));
		const pool = startPool(2, { config, dictionary: 'none' }, settings);
		return pool.map('readPacked', items).finally(pool.close);
	};
	assert.equal((await read(2)).length, 3);
	await assert.rejects(read(0), /could not be cloned/);
});
