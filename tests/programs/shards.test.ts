/** Past one machine: shards in processes of their own, joined, give the content of one run; what is missing or old is named. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Seed } from '../../scripts/ingest/document/types.ts';
import { headOf } from '../../scripts/ingest/threads/packed-read.ts';
import { fromShards, isDealtTo, parseShard, writeShard } from '../../scripts/ingest/threads/shards.ts';
import type { MapTask } from '../../scripts/ingest/threads/tasks.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-shards-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The command in a process of its own, with nothing kept of earlier runs: its exit code and its errors. */
const ingest = (...args: readonly string[]) =>
	new Promise<{ code: unknown; said: string }>((resolve) => {
		const call = ['scripts/ingest.ts', '--threads', '1', '--anew', ...args];
		execFile(process.execPath, call, (error, _, stderr) => {
			const said = stderr.split('\n').filter((line) => !/^[a-z ]+ +\d+ +[\d.]+ s$/.test(line));
			resolve({ code: error?.code ?? 0, said: said.join('\n').trim() });
		});
	});

test('four shards in processes side by side, joined, give the content of one run byte for byte; a seed that changed since is named', async () => {
	const [seeds, records] = [join(folder, 'seeds'), join(folder, 'records')];
	cpSync('seeds', seeds, { recursive: true });
	const given = ['--seeds', seeds, '--records', records];
	const ended = await Promise.all([1, 2, 3, 4].map((i) => ingest(...given, '--shard', `${i}/4`)));
	assert.deepEqual(ended, Array(4).fill({ code: 0, said: '' }));
	const idle = await ingest(...given, '--shard', '1/4', '--check');
	assert.deepEqual([idle.code, /--shard only reads/.test(idle.said)], [2, true]);
	// content/ is what one run gives: another test holds it to that.
	assert.deepEqual(await ingest(...given, '--join', '--check'), { code: 0, said: '' });
	const [changed] = readdirSync(seeds).sort();
	appendFileSync(join(seeds, changed ?? ''), '\nOne more sentence stands here now.\n');
	const late = await ingest(...given, '--join', '--check');
	assert.equal(late.code, 2);
	assert.match(late.said, new RegExp(`${changed}, .* is not as the shards read it: run npm run ingest -- --shard [1-4]/4 again`));
});

const seed = (name: string): Seed => ({ name, bytes: new TextEncoder().encode(name), digest: name, correction: null });
const names = Array.from({ length: 40 }, (_, i) => `folder/${i}.txt`);
const map = (async (_: string, items: readonly Seed[]) =>
	items.map(({ name }) => ({ described: [], refused: [{ seed: name, reason: 'is empty', remedy: 'Fill it.' }] }))) as unknown as MapTask;

async function write(place: string, of: number, program = 'one'): Promise<string> {
	for (let shard = 1; shard <= of; shard++) {
		const mine = names.filter((name) => isDealtTo({ shard, of }, name)).map(seed);
		await writeShard(place, { shard, of, program, seeds: mine.length }, mine, map);
	}
	return place;
}

test('each seed is dealt to one shard, whatever other seeds there are, and comes back in the order that is asked for', async () => {
	for (const name of names) assert.equal([1, 2, 3].filter((shard) => isDealtTo({ shard, of: 3 }, name)).length, 1);
	const place = await write(join(folder, 'order'), 3);
	const seeds = names.toReversed().map(seed);
	const joined = await fromShards(map, place, 'one')('readPacked', seeds);
	assert.deepEqual(joined.map(headOf), await map('read', seeds));
});

test('a shard that is missing, damaged, of other code, or of another number of shards ends the join with what to run', async () => {
	const place = await write(join(folder, 'faults'), 3);
	const second = join(place, 'shard-2-of-3.records');
	assert.throws(() => fromShards(map, place, 'two'), /made by other code.*--shard 1\/3 again/);
	const whole = readFileSync(second);
	writeFileSync(second, whole.subarray(0, whole.length - 3));
	assert.throws(() => fromShards(map, place, 'one'), /shard-2-of-3\.records is damaged: run npm run ingest -- --shard 2\/3 again/);
	renameSync(second, `${second}.away`);
	assert.throws(() => fromShards(map, place, 'one'), /records are missing in .*: run npm run ingest -- --shard 2\/3$/);
	await write(place, 2);
	assert.throws(() => fromShards(map, place, 'one'), /holds records of 2 and of 3 shards/);
	assert.throws(() => fromShards(map, join(folder, 'nowhere'), 'one'), /nowhere holds no records/);
});

test('i/n is checked', () => {
	assert.deepEqual(parseShard('2/4'), { shard: 2, of: 4 });
	for (const wrong of ['0/4', '5/4', '2', 'a/b', '1/0', '1/100000', '-1/4']) assert.throws(() => parseShard(wrong), /--shard takes i\/n/);
});
