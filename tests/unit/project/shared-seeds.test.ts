/** One large file of many articles is worked on by all threads, and gives what one thread makes of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize } from 'node:v8';
import type { Seed } from '../../../scripts/ingest/document/types.ts';
import { startPool } from '../../../scripts/ingest/threads/pool.ts';
import { isShared, withSharedSeeds } from '../../../scripts/ingest/threads/shared-seeds.ts';
import { type MapTask, onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import config from '../../../storyfold.config.ts';
import { zip } from '../../containers/build.ts';

const settings = { config, dictionary: null };
const WORDS = ['harbour', 'bridge', 'quay', 'ferry', 'market', 'council', 'school', 'tunnel', 'station', 'museum'];
const BALLAST = 'x'.repeat(200_000);

const record = (n: number) => ({
	title: `The ${WORDS[n % 10]} of Selwick opens for the ${n}th time`,
	date: `2024-05-${String((n % 28) + 1).padStart(2, '0')}`,
	text:
		n % 7 === 3
			? ''
			: `The ${WORDS[n % 10]} opens again, the mayor of Selwick said on day ${n}.\n\nIt was shut for ${n + 2} weeks, and nobody had seen such a thing before.`,
	raw: BALLAST,
});
const records = Array.from({ length: 23 }, (_, n) => record(n));
const bytes = (text: string) => new TextEncoder().encode(text);
const json = JSON.stringify(records);
const mails = records
	.map(
		({ title, text }, n) =>
			`From a@b.example Fri May 03 10:00:0${n % 10} 2024\nFrom: Desk <a@b.example>\nSubject: ${title}\nDate: Fri, 3 May 2024 10:00:00 +0000\nContent-Type: text/plain\nX-Ballast: ${BALLAST}\n\n${text}\n`,
	)
	.join('\n');
const page = `<html><head><title>The quay is ready</title></head><body><article><h1>The quay is ready</h1><p>${'The quay of Selwick is ready after a year of work, the mayor said. '.repeat(9)}</p></article><!--${BALLAST.repeat(11)}--></body></html>`;

const seed = (name: string, content: Uint8Array): Seed => ({ name, bytes: content, correction: null });
const SEEDS = [
	seed('export.json', bytes(json)),
	seed('broken.json', bytes(`${json.slice(0, -1)},{"title":`)),
	seed('lines.jsonl', bytes(records.map((one) => JSON.stringify(one)).join('\n'))),
	seed('box.mbox', bytes(mails)),
	seed(
		'box.zip',
		zip(
			{
				'small.json': JSON.stringify(records.slice(0, 3).map((one) => ({ ...one, raw: '' }))),
				'a.txt': `${record(40).title}\n\n${record(40).text}`,
				'large.json': json,
				'short.txt': 'Too short.',
			},
			true,
		),
	),
	seed('page.html', bytes(page)),
	seed('small.txt', bytes('Too short.')),
];

async function readBy(map: MapTask) {
	const heard: number[] = [];
	const made = await map('readPacked', SEEDS, (done) => heard.push(done));
	return { read: made.map(({ head, texts }) => [deserialize(head), texts.map((text) => deserialize(text))]), heard };
}

test('the shares of a seed give together what one thread makes of it, in its order, refusals too', async () => {
	assert.equal(SEEDS.filter(isShared).length, 6);
	const alone = await readBy(onThisThread(settings));
	assert.ok(
		alone.read.slice(0, 4).every(([, texts]) => texts.length >= 19),
		'they hold articles',
	);
	for (const count of [2, 3, 5]) assert.deepEqual(await readBy(withSharedSeeds(onThisThread(settings), count)), alone, `${count} shares`);
	const pool = startPool(2, { config, dictionary: 'none' }, settings);
	assert.deepEqual((await readBy(pool.map).finally(pool.close)).read, alone.read);
});

test('a seed with a correction is left to one thread, and so is a small one', () => {
	const correction = { values: {}, keep: ['a line'], drop: [] } as unknown as Seed['correction'];
	assert.equal(isShared({ ...(SEEDS[0] as Seed), correction }), false);
	assert.equal(isShared(SEEDS.at(-1) as Seed), false);
});
