import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteDigests } from '../../../scripts/offline/digests.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('base64');

test('the digest of a file is made anew where its size or time is another, and only there', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-digests-'));
	const [site, kept] = [folder, join(folder, 'cache', 'digests.json')];
	const write = (text: string, seconds: number) => {
		writeFileSync(join(site, 'a.html'), text);
		utimesSync(join(site, 'a.html'), seconds, seconds);
	};
	const digest = () => {
		const digests = siteDigests(site, kept);
		const made = digests.of('a.html');
		digests.keep();
		return [made, digests.read()];
	};
	try {
		write('one', 1000);
		assert.deepEqual(digest(), [sha('one'), 1]);
		// Not read again: else the other text would show.
		write('two', 1000);
		assert.deepEqual(digest(), [sha('one'), 0]);
		write('two', 1001);
		assert.deepEqual(digest(), [sha('two'), 1]);
		write('three', 1001);
		assert.deepEqual(digest(), [sha('three'), 1]);
		writeFileSync(kept, '[[');
		assert.deepEqual(digest(), [sha('three'), 1]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
