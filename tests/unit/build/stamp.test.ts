import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inputsDigest, isCurrent, isOfProgram, writeStamp } from '../../../scripts/build/stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-stamp-'));
const [stamp, dist] = [join(folder, 'stamp.json'), join(folder, 'dist')];
const inputs = inputsDigest(['program', ['a.mdx', '1']]);
after(() => rmSync(folder, { recursive: true }));

const write = (draft: boolean) => {
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(dist);
	for (const file of ['index.html', 'page.html']) writeFileSync(join(dist, file), file);
	writeStamp(stamp, { inputs, program: 'one', draft }, dist, ['index.html', 'page.html']);
};

test('a site stays where its inputs and its files are what they were', async () => {
	write(false);
	assert.equal(await isCurrent(stamp, inputs, dist, false), true);
	assert.equal(await isCurrent(stamp, inputsDigest(['program', ['a.mdx', '2']]), dist, false), false);
	rmSync(join(dist, 'page.html'));
	assert.equal(await isCurrent(stamp, inputs, dist, false), false, 'a file is gone');
	rmSync(stamp);
	assert.equal(await isCurrent(stamp, inputs, dist, false), false, 'nothing is known of the last build');
});

test('a draft is current for a preview alone, so that a build for the public says what is missing', async () => {
	write(true);
	assert.equal(await isCurrent(stamp, inputs, dist, true), true);
	assert.equal(await isCurrent(stamp, inputs, dist, false), false);
});

test('what is kept of another program does not count', () => {
	write(false);
	assert.equal(isOfProgram(stamp, 'one'), true);
	assert.equal(isOfProgram(stamp, 'two'), false);
	rmSync(stamp);
	assert.equal(isOfProgram(stamp, 'one'), false);
});
