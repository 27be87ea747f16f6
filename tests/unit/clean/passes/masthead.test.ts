import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../../../scripts/ingest/clean/decision.ts';
import type { Draft } from '../../../../scripts/ingest/clean/draft.ts';
import { masthead } from '../../../../scripts/ingest/clean/passes/masthead.ts';
import { PARAGRAPH } from './draft.ts';

const BYLINE: Decision = { reason: 'byline', rule: 'byline' };

/** What becomes of the second of four lines: title, it, a byline, a paragraph. */
function ofSecond(
	text: string,
	gap = 0,
	body?: readonly number[],
	below: Decision = BYLINE,
	further: readonly string[] = [],
	above: Decision = 'title',
): string {
	const lines = ['A pier is longer at low tide', text, 'By Hester Quayle', PARAGRAPH, ...further].map((line, i) => ({
		text: line,
		words: line.split(' '),
		mark: 'none',
		gap: i === 2 ? gap : 1,
	}));
	const decisions = [above, 'keep', below, 'keep', ...further.map(() => 'keep')];
	const draft = { dump: { ...(body === undefined ? {} : { body }) }, lines, title: { line: 0 }, extent: { first: 3 }, decisions };
	const made = masthead(draft as unknown as Draft)[1];
	return typeof made === 'object' ? (made?.reason ?? '') : String(made);
}

test('the name of the outlet right above the byline is no heading of the text', () => {
	assert.equal(ofSecond('Sampleham Post'), 'navigation');
	assert.equal(ofSecond('Sampleham Post', 1, undefined, BYLINE, [], { reason: 'date', rule: 'date-line' }), 'navigation');
});

test('apart from the byline, a sentence, a long line, a line of a page or one above running text stays', () => {
	assert.equal(ofSecond('Sampleham Post', 1), 'keep');
	assert.equal(ofSecond('The harbour office had expected it.'), 'keep');
	assert.equal(ofSecond('What the harbour office had expected for a long time and never said'), 'keep');
	assert.equal(ofSecond('Sampleham Post', 0, [0.1, 0.9, 0.1, 0.9]), 'keep');
	assert.equal(ofSecond('Sampleham Post', 0, undefined, 'keep'), 'keep');
});

test('apart from the byline it is still the outlet where a picture is credited to it', () => {
	assert.equal(ofSecond('Sampleham Post', 1, undefined, BYLINE, ['The pier at noon. Photo: Sampleham Post']), 'navigation');
	assert.equal(ofSecond('Sampleham Post', 1, undefined, BYLINE, ['The pier at noon, as Sampleham Post saw it']), 'keep');
});
