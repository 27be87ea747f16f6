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

test('without a heading it is the part of the head’s title that stands above the text, in writings without spaces too', () => {
	const text = '見本市の有料橋が十週間の修理を経て金曜日に再開したと市が発表し、新しい路面は三十年もつという。';
	const titleAbove = (head: string, shown: string) => {
		const segments = segment(`<html><body><div>${shown}</div><p>${text}</p></body></html>`);
		const hint = { field: 'title', value: head, evidence: { rule: 'html-title', quote: head, span: null } } as const;
		return titleHint(segments, new Float32Array(segments.blocks.length).fill(0.9), [hint])[0]?.value;
	};
	for (const head of [
		'有料橋が再び開通_見本日報',
		'有料橋が再び開通｜見本日報',
		'有料橋が再び開通：見本日報',
		'見本日報｜有料橋が再び開通',
	])
		assert.equal(titleAbove(head, '有料橋が再び開通'), '有料橋が再び開通', head);
	assert.equal(titleAbove('有料橋：再び開通', '有料橋：再び開通'), '有料橋：再び開通', 'its own mark');
	assert.equal(titleAbove('有料橋｜見本日報', '有料橋'), '有料橋｜見本日報', 'a few signs');
});
