import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainDate, formatEdtf, machineDate, parseEdtf, sortKey } from '../../../src/lib/edtf.ts';

test('dates are worded with the precision that they have', () => {
	assert.equal(formatEdtf('2022-01-18', 'en'), '18 January 2022');
	assert.equal(formatEdtf('2022-01', 'nl'), 'januari 2022');
	assert.equal(formatEdtf('2022', 'fr'), '2022');
	assert.equal(formatEdtf('2022-01-18', 'de'), '18. Januar 2022');
});

test('approximate, uncertain and open dates say so', () => {
	assert.equal(formatEdtf('2022-01~', 'en'), 'about January 2022');
	assert.equal(formatEdtf('2022-01~', 'de'), 'etwa Januar 2022');
	assert.equal(formatEdtf('2022?', 'nl'), '2022 (?)');
	assert.equal(formatEdtf('2022%', 'fr'), 'vers 2022 (?)');
	assert.equal(formatEdtf('2021-12/2022-01', 'en'), 'December 2021 – January 2022');
	assert.equal(formatEdtf('2021/..', 'en'), '2021 – …');
});

test('a month without a year keeps its year unknown', () => {
	assert.equal(formatEdtf('XXXX-09', 'en'), 'September');
	assert.equal(formatEdtf('XXXX-02-29', 'de'), '29. Februar');
	assert.equal(parseEdtf('XXXX-09'), null);
	assert.equal(machineDate('XXXX-09'), null);
	assert.equal(sortKey('XXXX-09'), '');
});

test('what is not EDTF is shown as it is and is no machine date', () => {
	assert.equal(formatEdtf('yesterday', 'en'), 'yesterday');
	assert.equal(machineDate('yesterday'), null);
	assert.equal(machineDate(null), null);
	assert.equal(machineDate('2022-01~'), '2022-01');
	assert.equal(machineDate('2021-12/2022-01'), '2021-12');
});

test('dates sort by the latest day that they allow, unknown ones first', () => {
	const dates = [null, '2022-01-18', '2022-01', '2022', '2021-12/2022-02', '2022-01-19~'];
	const sorted = dates.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
	assert.deepEqual(sorted, [null, '2022-01-18', '2022-01-19~', '2022-01', '2021-12/2022-02', '2022']);
});

test('the time zone of the machine does not move a day', () => {
	const before = process.env['TZ'];
	for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
		process.env['TZ'] = zone;
		assert.equal(formatEdtf('2022-01-01', 'en'), '1 January 2022');
	}
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
});

test('an uncertain date is shown as such, sorts by its day and is no fact for machines', () => {
	assert.equal(formatEdtf('2022-01-18?', 'en'), '18 January 2022 (?)');
	assert.equal(formatEdtf('2022-01-18?', 'nl'), '18 januari 2022 (?)');
	assert.equal(sortKey('2022-01-18?'), '2022-01-18');
	assert.equal(machineDate('2022-01-18?'), '2022-01-18');
	assert.equal(certainDate('2022-01-18?'), null);
	assert.equal(certainDate('2022-01-18'), '2022-01-18');
	assert.equal(certainDate(null), null);
});
