import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bytesDigest } from '../../../scripts/ingest/file-digest.ts';
import { lastRun } from '../../../scripts/ingest/last-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-last-'));
after(() => rmSync(folder, { recursive: true }));

const outcome = { said: '1 article', refused: false };

/** Seeds and content of a run, and what looks at them as the next run would. */
async function recorded(name: string) {
	const [cache, seeds, out] = ['cache', 'seeds', 'out'].map((part) => join(folder, name, part)) as [string, string, string];
	for (const place of [seeds, join(out, 'articles'), join(out, 'audit')]) mkdirSync(place, { recursive: true });
	writeFileSync(join(seeds, 'a.txt'), 'one');
	writeFileSync(join(out, 'permalinks.jsonl'), '{}\n');
	writeFileSync(join(out, 'articles/a.mdx'), 'one');
	assert.equal(await lastRun(cache, seeds, out).same(), null);
	const run = lastRun(cache, seeds, out);
	await run.record(outcome, new Map());
	const look = () => lastRun(cache, seeds, out).same();
	assert.deepEqual(await look(), outcome);
	return { cache, seeds, out, look };
}

test('a run of the same seeds into the same content comes to what the last one came to; another folder has a record of its own', async () => {
	const { cache, seeds, out } = await recorded('same');
	assert.equal(await lastRun(cache, seeds, join(out, '..', 'other')).same(), null);
	assert.deepEqual(await lastRun(cache, seeds, out).same(), outcome);
});

test('any change of seeds or content is a change', async () => {
	const changes: Readonly<Record<string, (at: { seeds: string; out: string }) => void>> = {
		'a seed of the same length': ({ seeds }) => writeFileSync(join(seeds, 'a.txt'), 'two'),
		'a seed more': ({ seeds }) => writeFileSync(join(seeds, 'b.txt'), ''),
		'a correction': ({ seeds }) => writeFileSync(join(seeds, 'a.yaml'), 'title: A'),
		'a link that leads nowhere': ({ seeds }) => symlinkSync('nowhere', join(seeds, 'c.txt')),
		'a seed less': ({ seeds }) => rmSync(join(seeds, 'a.txt')),
		'an article edited by hand': ({ out }) => writeFileSync(join(out, 'articles/a.mdx'), 'two'),
		'a file that was put into content': ({ out }) => writeFileSync(join(out, 'audit/b.json'), ''),
		'the ledger': ({ out }) => writeFileSync(join(out, 'permalinks.jsonl'), '{"draft":true}\n'),
		'content that is gone': ({ out }) => rmSync(out, { recursive: true }),
	};
	for (const [what, change] of Object.entries(changes)) {
		const at = await recorded(what);
		change(at);
		assert.equal(await at.look(), null, what);
	}
});

test('what is not owned by the ingest is no change; a damaged record counts as none', async () => {
	const { cache, out, look } = await recorded('damaged');
	writeFileSync(join(out, 'notes.md'), 'mine');
	assert.deepEqual(await look(), outcome);
	for (const text of ['', '{', '{"seeds":"x"}']) {
		for (const file of readdirSync(cache)) writeFileSync(join(cache, file), text);
		assert.equal(await look(), null, text);
	}
});

test('seeds that change while a run is at work are a change for the next', async () => {
	const { cache, seeds, out, look } = await recorded('meanwhile');
	const run = lastRun(cache, seeds, out);
	await run.same();
	writeFileSync(join(seeds, 'a.txt'), 'new');
	await run.record(outcome, new Map());
	assert.equal(await look(), null);
});

test('what a run wrote and removed is known to the next one', async () => {
	const { cache, seeds, out, look } = await recorded('renamed');
	writeFileSync(join(seeds, 'a.txt'), 'new');
	const run = lastRun(cache, seeds, out);
	await run.content();
	rmSync(join(out, 'articles/a.mdx'));
	writeFileSync(join(out, 'articles/b.mdx'), 'new');
	const now = await run.record(
		outcome,
		new Map([
			['articles/a.mdx', null],
			['articles/b.mdx', bytesDigest(Buffer.from('new'))],
		]),
	);
	assert.deepEqual([...now.keys()].sort(), ['articles/b.mdx', 'permalinks.jsonl']);
	assert.deepEqual(await look(), outcome);
});
