import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleHint } from '../../../scripts/ingest/read/html/page-title.ts';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';

/** The title of a page whose head calls it `head`, with a heading above a short text. */
function titleOf(head: string, heading: string): string | undefined {
	const segments = segment(`<html><body><h1>${heading}</h1><p>${heading}。</p></body></html>`);
	const hint = { field: 'title', value: head, evidence: { rule: 'html-title', quote: head, span: null } } as const;
	return titleHint(segments, new Float32Array(segments.blocks.length).fill(0.9), [hint])[0]?.value;
}

test('a heading without spaces is the title where the head has the outlet behind it', () => {
	assert.equal(titleOf('港の路面電車が脱線：見本日報', '港の路面電車が脱線'), '港の路面電車が脱線');
	assert.equal(titleOf('港の路面電車が脱線｜見本日報', '港の路面電車が脱線'), '港の路面電車が脱線');
});

test('one word, or a few signs, are no title for that', () => {
	assert.equal(titleOf('Startseite: Musterblatt', 'Startseite'), 'Startseite: Musterblatt');
	assert.equal(titleOf('社会：見本日報', '社会'), '社会：見本日報');
});
