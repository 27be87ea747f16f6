import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueHints } from '../../../scripts/ingest/read/issue-line.ts';

const told = (line: string) => issueHints(line, 'letterhead').map(({ field, value }) => `${field}: ${value}`);

test('the issue of a month is told by a bar, a dot or a page beside it', () => {
	assert.deepEqual(told('The Sample Review | March 2021 | p. 12'), ['source: The Sample Review', 'date: 2021-03', 'page: 12']);
	assert.deepEqual(told('Beispiel-Bote – März 2021\tSeite 3'), ['source: Beispiel-Bote', 'date: 2021-03', 'page: 3']);
	assert.deepEqual(told('Revista Ejemplo, marzo de 2021, pág. 9'), ['source: Revista Ejemplo', 'date: 2021-03', 'page: 9']);
	assert.deepEqual(told('In March 2021 the town of Sampleham voted'), []);
	assert.deepEqual(told('Sampleham | Room 2021'), []);
});

test('a name that opens with two letters keeps them; a weekday with a full stop goes', () => {
	assert.deepEqual(told('La Voz de Ejemplo, 2 de marzo de 2022'), ['source: La Voz de Ejemplo', 'date: 2 de marzo de 2022']);
	assert.deepEqual(told('Mo. Beispiel Bote, 4. Mai 2020'), ['source: Beispiel Bote', 'date: 4. Mai 2020']);
});
