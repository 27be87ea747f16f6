import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openKept } from '../../../scripts/search-index/kept-index.ts';
import type { Target } from '../../../scripts/search-index/targets.ts';
import { toldWords } from '../../../scripts/search-index/told-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-told-'));
after(() => rmSync(folder, { recursive: true }));

/** Dutch, asked in by what an English word is called in it. */
const dutch = (words: Readonly<Record<string, string>>): Target => ({
	language: 'nl',
	words: new Map(Object.values(words).map((word) => [word, word])),
	stems: new Map(Object.entries(words).map(([sense, word]) => [sense, [[word, 1]]])),
});
const kept = openKept(folder, '1');
const told = (target: Target, state: string) => toldWords([target], state, new Map(), kept);

test('what came of a word is another one only where the word is told by another one', () => {
	const first = told(dutch({ bridg: 'brug', ship: 'schip' }), '1');
	assert.equal(first.digest('en', ['bridge']), null, 'nobody has looked it up');
	assert.deepEqual(first.look('en', 'bridge', 'bridg'), ['brug']);
	assert.deepEqual(first.look('en', 'ship', 'ship'), ['schip']);
	assert.deepEqual(first.look('en', 'harbour', 'harbour'), []);
	const digest = first.digest('en', ['bridge', 'harbour']);
	first.keep('en', () => new Set(['bridge', 'harbour']));

	const same = told(dutch({ bridg: 'brug', ship: 'vaartuig', harbour: 'haven' }), '2');
	assert.equal(same.digest('en', ['bridge']), first.digest('en', ['bridge']));
	assert.notEqual(same.digest('en', ['bridge', 'harbour']), digest);
	assert.deepEqual(same.look('en', 'harbour', 'harbour'), ['haven']);
	assert.equal(same.digest('en', ['ship']), null, 'what no bucket asks for is not kept');
});

test('what is kept under a state is not told anew', () => {
	told(dutch({ bridg: 'brug' }), 'a').look('en', 'bridge', 'bridg');
	const other = dutch({ bridg: 'viaduct' });
	const first = told(dutch({ bridg: 'brug' }), 'a');
	first.look('en', 'bridge', 'bridg');
	first.keep('en', () => new Set(['bridge']));
	assert.deepEqual(told(other, 'a').look('en', 'bridge', 'bridg'), ['brug']);
	assert.deepEqual(told(other, 'b').look('en', 'bridge', 'bridg'), ['viaduct']);
});
