import assert from 'node:assert/strict';
import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { takeKept } from '../../../scripts/build/kept.ts';
import { writePage } from '../../../scripts/build/render/write-page.ts';
import { keepSpare, makeSpare, pruneTo, takeSpare } from '../../../scripts/build/spare.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-spare-'));
after(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string) => {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
};
const filesOf = (site: string) =>
	readdirSync(site, { recursive: true, withFileTypes: true })
		.map((entry) => `${join(entry.parentPath, entry.name).slice(site.length + 1)}${entry.isFile() ? '' : '/'}`)
		.sort();
const places = (name: string) =>
	['published', 'old', 'spare', 'fresh'].map((part) => join(folder, name, part)) as [string, string, string, string];

test('a site that shares files with the published one begins the next; what stays is there, and nothing of the published one is written over', () => {
	const [published, old, spare, fresh] = places('shared');
	for (const file of ['same/index.html', 'changed/index.html', 'alike/index.html', 'page/index.html']) {
		put(join(published, file), 'as published');
		mkdirSync(dirname(join(old, file)), { recursive: true });
		linkSync(join(published, file), join(old, file));
	}
	rmSync(join(old, 'changed/index.html'));
	put(join(old, 'changed/index.html'), 'as before');
	rmSync(join(old, 'alike/index.html'));
	put(join(old, 'alike/index.html'), 'as it was by');
	for (const site of [published, old]) utimesSync(join(site, 'alike/index.html'), 1, 1);
	keepSpare(old, spare, published, ['no/index.html', 'same/index.html']);
	assert.ok(!existsSync(old));
	assert.ok(takeSpare(spare, fresh));
	assert.ok(!existsSync(spare));

	const { size, mtimeMs } = statSync(join(published, 'same/index.html'));
	const other = statSync(join(published, 'changed/index.html'));
	const kept = new Map([
		['same/index.html', ['1', size, mtimeMs, ''] as const],
		['changed/index.html', ['1', other.size, other.mtimeMs, ''] as const],
	]);
	kept.set('alike/index.html', ['1', 12, 1000, '']);
	const { ctimeMs } = statSync(join(fresh, 'same/index.html'));
	assert.ok(takeKept(kept, 'same/index.html', '1', published, fresh));
	assert.equal(statSync(join(fresh, 'same/index.html')).ctimeMs, ctimeMs, 'nothing is done to it');
	assert.ok(takeKept(kept, 'changed/index.html', '1', published, fresh));
	assert.equal(readFileSync(join(fresh, 'changed/index.html'), 'utf8'), 'as published');
	assert.equal(statSync(join(fresh, 'changed/index.html')).ino, statSync(join(published, 'changed/index.html')).ino, 'a link, no copy');
	assert.ok(takeKept(kept, 'alike/index.html', '1', published, fresh));
	assert.equal(readFileSync(join(fresh, 'alike/index.html'), 'utf8'), 'as published', 'another file of the same size and time');
	writePage(fresh, 'page/index.html', 'new');
	assert.equal(readFileSync(join(published, 'page/index.html'), 'utf8'), 'as published');
	assert.equal(readFileSync(join(fresh, 'page/index.html'), 'utf8'), 'new');
});

test('a site that shares nothing, or is not there, is no spare one', () => {
	const [published, old, spare, fresh] = places('apart');
	put(join(published, 'index.html'), 'a');
	put(join(old, 'index.html'), 'a');
	put(join(spare, 'index.html'), 'of an earlier build');
	keepSpare(old, spare, published, ['index.html']);
	assert.ok(!existsSync(old) && !existsSync(spare));
	keepSpare(old, spare, published, ['index.html']);
	assert.ok(!takeSpare(spare, fresh));
	assert.ok(!existsSync(fresh));
});

test('the first build of a site makes the spare one of its own files; where that cannot be there is none', () => {
	const [published, , spare, fresh] = places('first');
	for (const file of ['index.html', 'a/b/index.html', 'a/c.json']) put(join(published, file), 'as published');
	put(join(spare, 'index.html'), 'of an earlier build');
	put(join(spare, 'gone/index.html'), 'of an earlier build');
	assert.ok(makeSpare(spare, published, ['index.html', 'a/b/index.html']));
	assert.deepEqual(filesOf(spare), ['a/', 'a/b/', 'a/b/index.html', 'index.html']);
	assert.equal(statSync(join(spare, 'index.html')).ino, statSync(join(published, 'index.html')).ino, 'a link, no copy');
	assert.ok(takeSpare(spare, fresh));
	writePage(fresh, 'index.html', 'new');
	assert.equal(readFileSync(join(published, 'index.html'), 'utf8'), 'as published');
	assert.ok(!makeSpare(spare, published, ['index.html', 'no/index.html']));
	assert.ok(!existsSync(spare));
});

test('files and folders that are none of the site go', () => {
	const [site] = places('pruned');
	for (const file of ['index.html', 'a/b/index.html', 'a/gone/index.html', 'gone/c/index.html', 'a/gone.html']) put(join(site, file), '');
	put(join(site, 'index/of/another.txt'), 'another writes here');
	pruneTo(site, new Set(['index.html', 'a/b/index.html']), 'index');
	assert.deepEqual(filesOf(site), ['a/', 'a/b/', 'a/b/index.html', 'index.html', 'index/', 'index/of/', 'index/of/another.txt']);
});

test('a link in the place of a folder is taken away, and what it leads to is left alone', () => {
	const [site, elsewhere] = places('linked');
	put(join(site, 'index.html'), '');
	put(join(elsewhere, 'own.txt'), 'not of this site');
	symlinkSync(elsewhere, join(site, 'a'));
	pruneTo(site, new Set(['index.html', 'a/index.html']), 'index');
	assert.deepEqual(filesOf(site), ['index.html']);
	assert.deepEqual(filesOf(elsewhere), ['own.txt']);
});
