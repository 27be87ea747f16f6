import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Kept, nowKept, readKept, takeKept, writeKept } from '../../../scripts/build/kept.ts';

const site = mkdtempSync(join(tmpdir(), 'storyfold-kept-'));
after(() => rmSync(site, { recursive: true }));

test('of a file that stayed is kept what was known, of one that was made what it is now, of one that is gone nothing', () => {
	writeFileSync(join(site, 'stays.html'), 'one');
	writeFileSync(join(site, 'made.html'), 'two');
	const before: Kept = new Map([
		['stays.html', ['1', 3, 5, 'digest of one']],
		['made.html', ['1', 9, 5, 'digest of another']],
		['gone.html', ['1', 9, 5, 'digest of a third']],
	]);
	const keys = new Map([
		['stays.html', '1'],
		['made.html', '2'],
	]);
	const now = nowKept(site, keys, new Map([['made.html', 'digest of two']]), before);
	const { size, mtimeMs } = statSync(join(site, 'made.html'));
	assert.deepEqual(
		[...now],
		[
			['stays.html', ['1', 3, 5, 'digest of one']],
			['made.html', ['2', size, mtimeMs, 'digest of two']],
		],
	);
	const file = join(site, 'files.json');
	writeKept(file, 'program', now);
	assert.deepEqual(readKept(file, 'program'), now);
	assert.equal(readKept(file, 'another program').size, 0);
	assert.ok(!takeKept(now, 'stays.html', '1', site, join(site, 'fresh')), 'it has another time than it was left with');
});
