import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';
import { withSiblings } from '../../../scripts/ingest/read/html/siblings.ts';

const FIRST = '<p>The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide.</p>';
const SECOND = 'The harbour office had expected it, and has asked visitors not to measure it again.';

/** Probability of the second of two blocks, 0.2 before. */
function second(html: string, own = 0.2, above = 0.9): number {
	const segments = segment(`<div>${FIRST}${html}</div>`);
	assert.equal(segments.blocks.length, 2);
	return Math.round((withSiblings(segments, Float32Array.of(above, own))[1] ?? 0) * 100) / 100;
}

test('a paragraph right below a sure one, in the same box, is lifted', () => {
	assert.equal(second(`<p>${SECOND}</p>`), 0.6);
});

test('not one that is far from likely, below an unsure one, a link, in another box, of another kind, short or no sentence', () => {
	assert.equal(second(`<p>${SECOND}</p>`, 0.05), 0.05);
	assert.equal(second(`<p>${SECOND}</p>`, 0.2, 0.5), 0.2);
	assert.equal(second(`<p><a href="/x">${SECOND}</a></p>`), 0.2);
	assert.equal(second(`<div><p>${SECOND}</p></div>`), 0.2);
	assert.equal(second(`<p class="teaser">${SECOND}</p>`), 0.2);
	assert.equal(second(`<li>${SECOND}</li>`), 0.2);
	assert.equal(second('<p>Read it again.</p>'), 0.2);
	assert.equal(second('<p>The harbour office had expected it, and has asked visitors not to measure it</p>'), 0.2);
});
