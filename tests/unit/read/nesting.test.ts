/** Elements that are opened and never closed: the work on them grows with the text, and what stands before them is read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedInput } from '../../../scripts/ingest/read/formats/input.ts';
import { formats } from '../../../scripts/ingest/read/formats/registry.ts';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';
import { readXml } from '../../../scripts/ingest/read/xml.ts';
import { defaultLimits } from '../../../src/lib/limits.ts';
import { assertLinear } from '../../growth/growth.ts';

const times = (piece: string) => (length: number) => piece.repeat(length / piece.length);

test('open tags take linear work, in HTML and in XML', () => {
	assertLinear('HTML', (html) => void segment(html), times('<div><b '), 4_000_000);
	assertLinear('XML', (xml) => readXml(xml, { open: () => {} }), times('<item>'), 4_000_000);
});

test('a page is read up to where it is nested without end, over the borders of what is parsed at a time', () => {
	const paragraph = 'The harbour office counts ships &amp; boats. ';
	const { blocks } = segment(`<p>${paragraph.repeat(8000)}</p>${'<div>'.repeat(300_000)}<p>Never read</p>`, 10_000_000);
	assert.deepEqual(
		blocks.map(({ text }) => text.length),
		[8000 * paragraph.replace('&amp;', '&').length - 1],
	);
});

test('to tell the kind of a file takes linear work, however its lines are indented and ended', () => {
	const begins = ['<newsMessage\n', 'From: a\n', '{\n', '---\n', 'HD\tTitle\n', '<?xml version="1.0"?>'];
	const lines = [
		'        <a:b href="c:d">\n',
		'x:\n        folded\r\n',
		'\t\t\t\t\t\t"a": 1,\r\n',
		'                      \n',
		'<!---->',
		'<?a?>\n',
		'<!DOCTYPE a>',
	];
	for (const begin of begins)
		for (const line of lines) assertLinear(JSON.stringify(begin + line), recognise, (length) => begin + line.repeat(length / line.length));
});

function recognise(text: string): void {
	const input = seedInput({ name: 'a', bytes: new TextEncoder().encode(text), correction: null }, defaultLimits);
	for (const format of formats) format.recognise(input);
}
