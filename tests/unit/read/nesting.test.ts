/** Elements that are opened and never closed: the work on them grows with the text, and what stands before them is read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';
import { readXml } from '../../../scripts/ingest/read/xml.ts';
import { assertLinear } from '../growth.ts';

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
