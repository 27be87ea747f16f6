import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { titleDate } from '../../../scripts/ingest/describe/date/dated-title.ts';

const body = [
	'The harbour of Northgate stays closed to large ships until the crane has been mended, the port authority said in a statement. ',
	'Three ferries a week go from the northern quay instead, and the town pays for the buses between the two. ',
].map((text) => text.repeat(2).trim());

function dateOf(...others: readonly string[]): string | null {
	const dump = {
		seed: 'a.txt',
		part: null,
		encoding: 'utf-8',
		text: ['# Harbour closed to large ships', ...body, ...others].join('\n\n'),
		hints: [],
		correction: null,
	};
	return titleDate(cleanDump(dump), 'en')?.edtf ?? null;
}

test('the day in a line that says the title is its day', () => {
	assert.equal(dateOf('Harbour closed to large ships 12 December, 2015'), '2015-12-12');
	assert.equal(dateOf('News | 30.10.2021 Northgate: Harbour closed to large ships'), '2021-10-30');
});

test('none where such lines differ, say more than the title, or tell of a change', () => {
	assert.equal(dateOf('Harbour closed to large ships 12 December, 2015', '14 March 2016: Harbour closed to large ships'), null);
	const sentence =
		'The crew of three tugs knew that the harbour was closed to large ships from 12 December 2015 until the crane was mended';
	assert.equal(dateOf(sentence), null);
	assert.equal(dateOf('Harbour closed to large ships was last updated: 12 December 2015'), null);
	assert.equal(dateOf('Ferry is late again 12 December, 2015'), null);
});
