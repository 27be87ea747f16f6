import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { bookLines } from '../../../scripts/ingest/describe/date/book-data.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import config from '../../../storyfold.config.ts';

const numbered = (texts: readonly string[]) => texts.map((text) => ({ text }));

test('the day on which a book came out is not that of its review', () => {
	const text = `Saturday, 9 September 2017

A harbour without ships

ISBN: 9780000000002
Pages: 448
Publisher: Sample & Sons
Published: 14 August 2017
Price: 12.99

${'The second novel of Ada Sample tells of a harbour in which no ship has been seen for thirty years, and of the woman who keeps its books. '.repeat(2)}

${'It is slower than the first one, and better for it. Who likes a storm on every page will be bored; everyone else should read it in winter. '.repeat(2)}`;
	const dump = { seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null };
	assert.equal(describe(cleanDump(dump), config).date.value, '2017-09-09');
});

test('entries count as far as their list goes, and only with an ISBN', () => {
	const list = [
		'A harbour without ships',
		'Pages: 448',
		'Published: 14 August 2017',
		'ISBN 978-0-000-00000-2',
		'It is slower than the first one.',
	];
	assert.deepEqual([...bookLines(numbered(list))], [1, 2, 3]);
	assert.deepEqual([...bookLines(numbered(['Author: Ada Sample', 'Published: 14 August 2017', 'Section: Region']))], []);
	assert.deepEqual([...bookLines(numbered(['Published: 14 August 2017', 'The town council said so.', 'ISBN 978-0-000-00000-2']))], []);
});
