import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { type Keeping, keeping } from '../../../scripts/ingest/threads/kept.ts';
import { type MapTask, onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import { draft, seedOf } from '../../../scripts/permalinks/corpus.ts';
import { type Desk, edited } from '../../../scripts/permalinks/edits.ts';
import { randomFrom } from '../../../scripts/permalinks/random.ts';
import config from '../../../storyfold.config.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-kept-'));
after(() => rmSync(folder, { recursive: true }));

type Files = ReadonlyMap<string, string>;

/** The files of a run, and how many items were worked on. */
async function publish({ drafts }: Desk, before: Files, keep: ((map: MapTask) => Keeping) | null) {
	const ledger = readLedger(before);
	const settings = { config, dictionary: null };
	const plain = onThisThread(settings);
	let worked = 0;
	const counted = ((task, items, ...rest) => {
		if (task !== 'rest') worked += items.length;
		return plain(task, items, ...rest);
	}) as MapTask;
	const context = { ...settings, ledger, release: nextRelease(ledger, null, true), previous: () => [], progress: () => undefined };
	const keeping = keep?.(counted);
	const [map, known] = [keeping?.map ?? counted, keeping?.pairs ?? null];
	const { files, pairs } = await runPipeline({ seeds: drafts.map(seedOf), refused: [] }, { ...context, map, pairs: known });
	keeping?.keepPairs(pairs);
	// Texts are read from what is kept, as long as it is open.
	const made = new Map(files);
	keeping?.close();
	return { files: made, worked, pairs };
}

test('fifty random edits: a run with what is kept gives the bytes of a run from nothing, and works on less', async () => {
	const random = randomFrom(50);
	let desk: Desk = { drafts: Array.from({ length: 6 }, (_, uid) => draft(uid, random)), removed: [], nextUid: 6 };
	let files: Files = new Map();
	let [all, done] = [0, 0];
	for (let edit = 0; edit < 50; edit += 1) {
		desk = edited(desk, 1, random, new Map());
		const anew = await publish(desk, files, null);
		const kept = await publish(desk, files, (map) => keeping(map, folder, 'program', 'desk'));
		assert.deepEqual([...kept.files], [...anew.files], `edit ${edit + 1}`);
		assert.deepEqual(kept.pairs, anew.pairs, `edit ${edit + 1}`);
		files = anew.files;
		all += anew.worked;
		done += kept.worked;
	}
	assert.ok(done < all / 2, `${done} of ${all} items`);
});

test('a kept result that is damaged is made again; another program keeps nothing of this one', async () => {
	const random = randomFrom(7);
	const desk: Desk = { drafts: [draft(0, random)], removed: [], nextUid: 1 };
	const place = join(folder, 'two');
	const run = (program: string) => publish(desk, new Map(), (map) => keeping(map, place, program, 'desk'));
	const first = await run('one');
	assert.equal((await run('one')).worked, 0);
	const [file = ''] = readdirSync(join(place, 'one')).filter((name) => name.startsWith('read-'));
	writeFileSync(join(place, 'one', file), 'half of');
	const again = await run('one');
	assert.deepEqual([...again.files], [...first.files]);
	assert.equal(again.worked, 1);
	// The seed is read and its article's profile is made.
	assert.equal((await run('two')).worked, 2);
	assert.deepEqual(readdirSync(place), ['two']);
});
