import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Piece, unwrap } from '../../../scripts/ingest/clean/unwrap.ts';

/** The lines of a text that stand joined; '' parts two paragraphs. */
function joined(lines: readonly string[]): string[] {
	const pieces: Piece[] = [];
	let at = 0;
	let gap = 0;
	for (const line of lines) {
		if (line === '') gap++;
		else {
			pieces.push({ start: at, end: at + line.length, gap });
			gap = 0;
		}
		at += line.length + 1;
	}
	const text = lines.join('\n');
	return unwrap(text, pieces).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
}

const COLUMN = [
	'The harbour board of Sampleham has approved a new wall',
	'that will shelter the fishing fleet from winter storms',
	'for the next thirty years. Work is to start in March and',
	'will last until the autumn of the year after.',
];

test('the lines of a column are joined', () => {
	assert.equal(joined(COLUMN).length, 1);
});

test('a wide header of the page above the column does not set its width', () => {
	const header = 'THE SAMPLEHAM COURIER                                   Friday, December 6, 2024   5';
	assert.deepEqual(joined([header, '', ...COLUMN]), [header.replace(/\s+/g, ' '), COLUMN.join(' ')]);
});
