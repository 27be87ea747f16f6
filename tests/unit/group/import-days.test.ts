/** A day that many texts of an outlet share, when it publishes few a day, is that of an import. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDays } from '../../../scripts/ingest/group/import-days.ts';

const usual = (days: number, aDay = 1) =>
	Array.from({ length: days * aDay }, (_, i) => `2024-01-${String((i % days) + 1).padStart(2, '0')}`);
const imported = (count: number) => new Array<string>(count).fill('2024-06-01');

test('many texts of one day, of an outlet with a text a day, are those of an import', () => {
	assert.deepEqual([...importDays([...usual(20), null, ...imported(8)])], ['2024-06-01']);
});

test('a busy day, the days of a paper, and all texts of one day are none', () => {
	assert.equal(importDays([...usual(20), ...imported(5)]).size, 0);
	assert.equal(importDays([...usual(20, 8), ...imported(30)]).size, 0);
	assert.equal(importDays([...usual(28, 1), ...new Array<string>(400).fill('x').map((_, i) => `2023-${i}`), ...imported(8)]).size, 0);
	assert.equal(importDays(imported(20)).size, 0);
	assert.equal(importDays([]).size, 0);
});
