/** What of a folder is a seed, and what describes others: sidecars, libraries, `records.yaml`, the files that browsers save with a page. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readSeeds } from '../../../scripts/ingest/files.ts';
import { factsOfFile } from '../../../scripts/ingest/known-digests.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT =
	'The lighthouse of Sample Bay was painted again on Monday, white and one ring of red, by a painter who is afraid of heights.\n\nHe whistles while he paints, so that people know that he is still there.\n';

const MAKE_PIPE = 'mkfifo';
const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Seeds are read from the disk when they are asked for, so the folder stays until the end. */
async function folderOf(files: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-seeds-'));
	folders.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return { folder, ...(await readSeeds(folder, [])) };
}

test('values beside a file are its values and no seed: YAML and JSON of programs', async () => {
	const yaml = 'title: Lighthouse painted\nauthor: Ada Sample\npublished: 2024-05-06\nsite_name: The Harbour Sample\n';
	const json = JSON.stringify({
		title: 'Lighthouse painted',
		url: 'https://sample.example/light',
		date: '2024-05-06',
		filedate: '2024-05-08',
	});
	const { seeds, refused } = await folderOf({
		'a.txt': TEXT,
		'a.yaml': yaml,
		'b.html': `<html><body><p>${TEXT}</p></body></html>`,
		'b.json': json,
	});
	assert.deepEqual(refused, []);
	assert.deepEqual(
		seeds.map(({ name }) => name),
		['a.txt', 'b.html'],
	);
	const [first, second] = await Promise.all(
		seeds.map(async (seed) => (await readDumps(seed)).dumps[0]?.hints.map(({ field, value }) => `${field}: ${value}`)),
	);
	for (const wanted of ['title: Lighthouse painted', 'byline: Ada Sample', 'date: 2024-05-06', 'source: The Harbour Sample'])
		assert.ok(first?.includes(wanted), wanted);
	for (const wanted of ['url: https://sample.example/light', 'captured: 2024-05-08']) assert.ok(second?.includes(wanted), wanted);
});

test('a slip in a correction stays an error; a JSON with a text of its own stays a seed', async () => {
	const { refused, seeds } = await folderOf({
		'a.txt': TEXT,
		'a.yaml': 'titel: X\nauteur: Y\ndrop:\n  - y\n',
		'b.json': JSON.stringify({ title: 'B', text: TEXT }),
		'b.txt': TEXT,
	});
	assert.match(refused[0]?.reason ?? '', /a\.yaml, line 1: titel/);
	assert.deepEqual(
		seeds.map(({ name }) => name),
		['b.json', 'b.txt'],
	);
});

test('records.yaml names the columns of the files that its patterns match; a field that is none is an error', async () => {
	const table = `kop2;stuk;dag\nLighthouse painted;"${TEXT.replace('\n\n', ' ').trim()}";06-05-2024\n`;
	const mapping = 'items/*.csv: { title: kop2, text: stuk, date: dag }\n';
	const { seeds, refused } = await folderOf({ 'records.yaml': mapping, 'items/a.csv': table, 'other.csv': table });
	assert.deepEqual(refused, []);
	const read = await Promise.all(seeds.map((seed) => readDumps(seed)));
	assert.deepEqual(
		read[0]?.dumps[0]?.hints.map(({ field, value }) => [field, value]),
		[
			['title', 'Lighthouse painted'],
			['date', '06-05-2024'],
		],
	);
	assert.match(read[1]?.refused[0]?.reason ?? '', /no column that is known to hold the text \(kop2, stuk, dag\)/);
	const wrong = await folderOf({ 'records.yaml': 'a.csv: { titel: kop2 }\n', 'a.csv': table });
	assert.match(wrong.refused[0]?.reason ?? '', /titel is not a field/);
});

test('what a browser saved with a page is no seed; without the page it is', async () => {
	const files = { 'page.html': '<html></html>', 'page_files/style.css': 'p {}', 'Seite-Dateien/x.css': 'p {}' };
	const { seeds } = await folderOf(files);
	assert.deepEqual(
		seeds.map(({ name }) => name),
		['Seite-Dateien/x.css', 'page.html'],
	);
});

test('a seed that is written or removed between its digest and its reading ends the run: what is kept of it would be of another text', async () => {
	const { folder, seeds } = await folderOf({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT });
	writeFileSync(join(folder, 'a.txt'), TEXT.replace('red', 'blue'));
	rmSync(join(folder, 'c.txt'));
	const [changed, same, removed] = seeds;
	assert.ok(changed && same && removed);
	await assert.rejects(readDumps(changed), /a\.txt was changed while it was read/);
	await assert.rejects(readDumps(removed), /c\.txt was removed while it was read: run the command again/);
	assert.equal((await readDumps(same)).dumps.length, 1);
});

test('the same of a file that is read piece by piece', async () => {
	const long = `${TEXT}\n`.repeat(Math.ceil(100_000 / TEXT.length));
	const { folder, seeds } = await folderOf({ 'a.txt': long, 'b.txt': long, 'c.txt': long });
	writeFileSync(join(folder, 'a.txt'), long.replace(/red(?!.*red)/s, 'tan'));
	rmSync(join(folder, 'c.txt'));
	const [changed, same, removed] = seeds;
	assert.ok(changed && same && removed);
	await assert.rejects(readDumps(changed), /a\.txt was changed while it was read: run the command again/);
	await assert.rejects(readDumps(removed), /c\.txt was removed while it was read: run the command again/);
	assert.equal((await readDumps(same)).dumps.length, 1);
});

test('a file that goes while the folder is read is no link that leads nowhere', async () => {
	const { folder } = await folderOf({ 'a.txt': TEXT, 'b.txt': TEXT });
	const { seeds, refused } = await readSeeds(folder, [], (path) => {
		rmSync(path.replace(/a\.txt$/, 'b.txt'), { force: true });
		return factsOfFile(path);
	});
	assert.equal(seeds.length, 1);
	assert.deepEqual(refused, [
		{ seed: 'b.txt', reason: 'was removed or renamed while the folder was read', remedy: 'Run the command again.' },
	]);
});

test('what is known of a seed is taken as it is, and one that may describe others is read', async () => {
	const { folder } = await folderOf({ 'a.txt': TEXT, 'b.ris': 'TY  - NEWS\nTI  - Lighthouse painted\nL1  - a.txt\nER  - \n' });
	const known = (describes: boolean) => readSeeds(folder, [], (path) => ({ ...factsOfFile(path), describes }));
	assert.deepEqual(
		(await known(false)).seeds.map(({ name }) => name),
		['a.txt', 'b.ris'],
	);
	assert.deepEqual(
		(await known(true)).seeds.map(({ name, metadata }) => [name, metadata?.length]),
		[['a.txt', 1]],
	);
});

test('a name in another encoding is told as that, not as a link', { skip: process.platform !== 'linux' }, async () => {
	const { folder } = await folderOf({ 'a.txt': TEXT });
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), TEXT);
	const { seeds, refused } = await readSeeds(folder, []);
	assert.deepEqual(
		seeds.map(({ name }) => name),
		['a.txt'],
	);
	assert.deepEqual(
		refused.map(({ reason }) => reason),
		['has a name that is not in UTF-8'],
	);
});

test('what is no file, or cannot be opened, is named with a remedy, and all else is read', {
	skip: process.platform === 'win32',
}, async () => {
	const { folder } = await folderOf({ 'a.txt': TEXT, 'back\\slash.txt': TEXT, 'shut/b.txt': TEXT });
	execFileSync(MAKE_PIPE, [join(folder, 'pipe')]);
	symlinkSync('pipe', join(folder, 'to-pipe.txt'));
	symlinkSync('/dev/zero', join(folder, 'to-device.txt'));
	symlinkSync('shut', join(folder, 'to-folder'));
	chmodSync(join(folder, 'shut'), 0);
	const { seeds, refused } = await readSeeds(folder, []);
	chmodSync(join(folder, 'shut'), 0o700);
	const names = seeds.map(({ name }) => name);
	const reasons = Object.fromEntries(refused.map(({ seed, reason }) => [seed, reason]));
	assert.deepEqual(names.slice(0, 2), ['a.txt', 'back\\slash.txt']);
	for (const name of ['to-pipe.txt', 'to-device.txt']) assert.match(reasons[name] ?? '', /pipe or a device/);
	// Whoever may read everything (root) opens the folder.
	if (process.getuid?.() === 0) assert.equal(reasons['to-folder'], 'is a link to a folder');
	else assert.deepEqual([reasons.shut, names.length], ['cannot be read: the rights forbid it', 2]);
});
