import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { layoutOf } from '../../../scripts/ingest/describe/date/date-candidates.ts';

const PARAGRAPH =
	'The harbour bridge will be closed to all traffic for three weeks from Monday, because engineers found cracks in two of its bearings, the council said.';
const readers = [
	...['ferryman says:', '19 November 2026 at 6:34 am', 'About time, that bridge has been shaking for years and nobody at the council would listen to us, or to the engineers.'],
	...['Ada Sample says:', '19 November 2026 at 7:02 am', 'And who pays for the ferry while the bridge is closed? The people who live on the island pay, as they always have done.'],
	...['owl says:', '20 November 2026 at 11:40 pm', 'I hope that the council has learned from this, because the next storm will come, and then the ferry cannot sail either.'],
]; // biome-ignore format: three readers

test('for the date what readers wrote is text of the page, though it is none of the article', () => {
	const text = [
		'Harbour bridge closes for three weeks',
		PARAGRAPH,
		PARAGRAPH.replace('harbour', 'old'),
		PARAGRAPH.replace('Monday', 'June'),
		...readers,
	].join('\n');
	const clean = cleanDump({ seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null });
	const told = clean.removed.filter(({ rule }) => rule === 'reader-thread').map(({ text }) => text);
	assert.ok(told.some((line) => line.startsWith('And who pays')));
	const { kept } = layoutOf(clean, clean.lines);
	for (const [i, line] of clean.lines.entries()) if (told.includes(line.text)) assert.equal(kept[i], true, line.text);
});
