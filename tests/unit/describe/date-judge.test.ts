/** What scrapers run together, and which of several mentions of a day counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../../scripts/ingest/describe/date/date-tokens.ts';
import { isAside } from '../../../scripts/ingest/describe/date/rank-candidates.ts';
import { scanDates } from '../../../scripts/ingest/describe/date/scan-dates.ts';

const words = (line: string) => tokensOf(line).map(({ text }) => text);

test('elements of a page that were run together are parted', () => {
	assert.deepEqual(words('3 minute readApril 25, 20232:26 PM'), ['3', 'minute', 'read', 'April', '25', ',', '2023', '2', ':', '26', 'PM']);
	assert.deepEqual(words('STAND 18. JANUAR 2022, 2022年1月18日'), [
		'STAND',
		'18',
		'.',
		'JANUAR',
		'2022',
		',',
		'2022',
		'年',
		'1',
		'月',
		'18',
		'日',
	]);
	assert.deepEqual(
		scanDates('3 minute readApril 25, 20232:26 PM', 'en').map(({ edtf }) => edtf),
		['2023-04-25'],
	);
	assert.deepEqual(scanDates('Order 20232 of April 25', 'en'), []);
});

test('a date that is glued to what stands before it was set off on the page; within a sentence it was not', () => {
	const layout = { title: 0, first: 0, last: 1, lines: 1, kept: [true] };
	const aside = (line: string) => {
		const [found] = scanDates(line, 'de');
		assert.ok(found !== undefined);
		const candidate = { edtf: found.edtf, ambiguous: false, role: 'bare' as const, found, line, number: 0, span: { start: 0, end: 1 } };
		return isAside(candidate, layout, -1);
	};
	assert.equal(aside('StartseiteVerkehr"Die Brücke bleibt noch zwei Jahre für alle gesperrt"01.05.2017'), false);
	assert.equal(aside('Die Brücke über den Fluss, die der Stadt gehört, ist seit dem 01.05.2017 gesperrt.'), true);
});
