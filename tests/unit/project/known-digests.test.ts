import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bytesDigest } from '../../../scripts/ingest/file-digest.ts';
import { factsOfFile, knownDigests } from '../../../scripts/ingest/known-digests.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-known-'));
after(() => rmSync(folder, { recursive: true }));

const digestOf = (text: string) => bytesDigest(Buffer.from(text));
const [file, kept] = [join(folder, 'a.txt'), join(folder, 'cache', 'digests.json')];
const look = () => {
	const known = knownDigests(kept);
	const { digest } = known.of(file);
	known.keep();
	return digest;
};
const keep = (digest: string, { size, mtimeMs, ctimeMs } = statSync(file)) =>
	writeFileSync(kept, JSON.stringify([[file, [size, mtimeMs, ctimeMs, digest, false]]]));

test('a file is read where its size or its times are not those that are kept, whatever its owner does to them', () => {
	writeFileSync(file, 'one');
	utimesSync(file, 1000, 1000);
	assert.equal(look(), digestOf('one'));
	keep('not read');
	assert.equal(look(), 'not read');
	writeFileSync(file, 'two');
	utimesSync(file, 1000, 1000);
	assert.equal(look(), digestOf('two'));
	writeFileSync(file, 'three');
	assert.equal(look(), digestOf('three'));
	rmSync(file);
	assert.throws(look, { code: 'ENOENT' });
});

test('of a file that was changed a moment ago nothing is kept, for it may change again within one tick of a clock', (context) => {
	writeFileSync(file, 'four');
	look();
	const holds = () => readFileSync(kept, 'utf8').includes(digestOf('four'));
	assert.ok(!holds());
	context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 10_000 });
	look();
	assert.ok(holds());
});

test('what a run wrote itself need not be read', (context) => {
	writeFileSync(file, 'five');
	context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 10_000 });
	const known = knownDigests(kept);
	known.learn(file, 'not read');
	known.keep();
	assert.equal(look(), 'not read');
});

test('whether a file may describe others is known without reading it, and is asked again when it has changed', (context) => {
	context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 10_000 });
	const describes = () => {
		const known = knownDigests(kept);
		const facts = known.of(file);
		known.keep();
		assert.deepEqual(facts, factsOfFile(file));
		return facts.describes;
	};
	writeFileSync(file, 'A text.');
	assert.equal(describes(), false);
	assert.equal(describes(), false);
	writeFileSync(file, '@article{a, title = {A}}');
	assert.equal(describes(), true);
	assert.equal(describes(), true);
	// As an earlier program kept it.
	const { size, mtimeMs, ctimeMs } = statSync(file);
	writeFileSync(kept, JSON.stringify([[file, [size, mtimeMs, ctimeMs, 'not read']]]));
	assert.equal(look(), digestOf('@article{a, title = {A}}'));
});
