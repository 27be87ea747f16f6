/** A run may be killed between any two files that it writes. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { compareContent, readContent, writeContent } from '../../../scripts/ingest/files.ts';
import { writeWhole } from '../../../src/lib/kept-json.ts';

const LEDGER = 'permalinks.jsonl';
const BEFORE = {
	'articles/kept-a.mdx': 'a',
	'audit/kept-a.json': 'the words that were public',
	'articles/slip-b.mdx': 'b',
	'audit/slip-b.json': 'b',
	'articles/gone-c.mdx': 'c',
	'audit/gone-c.json': 'c',
	[LEDGER]: '{"id":"kept-a"}\n{"id":"slip-b"}\n{"id":"gone-c"}\n',
};
const WANTED = new Map([
	['articles/kept-a.mdx', 'a2'],
	['audit/kept-a.json', 'other words'],
	['articles/new-d.mdx', 'd'],
	['audit/new-d.json', 'd'],
	[LEDGER, '{"id":"kept-a","gone":"the words that were public"}\n{"id":"gone-c"}\n{"id":"new-d"}\n'],
]);

/** The files that are there when writing ends at `stopped`, which cannot be written. */
async function written(stopped: string): Promise<ReadonlySet<string>> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-order-'));
	try {
		for (const [file, text] of Object.entries(BEFORE)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
		mkdirSync(join(folder, `${stopped}.part`));
		const present = await readContent(folder);
		assert.throws(() => writeContent(folder, WANTED, compareContent(present, WANTED)), /EISDIR/);
		return new Set(
			[...BEFORE_AND_AFTER].filter((file) => existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8') === textOf(file)),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const BEFORE_AND_AFTER = [...new Set([...Object.keys(BEFORE), ...WANTED.keys()])];
/** As it is when all is written; of what goes, as it was. */
const textOf = (file: string) => WANTED.get(file) ?? BEFORE[file as keyof typeof BEFORE];

test('the ledger is written before what it holds the words of: these are in one of both at any moment', async () => {
	const before = await written(LEDGER);
	assert.deepEqual(
		[...before].sort(),
		['articles/gone-c.mdx', 'audit/gone-c.json'],
		'only what was never public is gone before the ledger is there',
	);
	for (const file of ['audit/kept-a.json', 'articles/new-d.mdx']) assert.ok((await written(file)).has(LEDGER), file);
});

test('a file that cannot be written leaves nothing of itself, and the error names it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-order-'));
	try {
		const file = join(folder, 'taken');
		mkdirSync(join(file, 'by a folder'), { recursive: true });
		assert.throws(
			() => writeWhole(file, 'text'),
			(error: NodeJS.ErrnoException) => error.path === file,
		);
		assert.deepEqual(readdirSync(folder), ['taken']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
