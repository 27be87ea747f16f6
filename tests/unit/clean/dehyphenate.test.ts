import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHyphenation } from '../../../scripts/ingest/clean/dehyphenate.ts';
import { lineAt } from '../../../scripts/ingest/clean/marked-lines.ts';

const linesOf = (dump: string) => {
	const line = lineAt(dump, 0, dump.length, 0);
	assert.ok(line);
	return withoutHyphenation(dump, [line]);
};

test('parted words are whole again, in the text and in the words of the line', () => {
	const [line] = linesOf('Bis zum Jahres-\nende bleibt die Brücken-\nsperre bestehen.');
	assert.equal(line?.text, 'Bis zum Jahresende bleibt die Brückensperre bestehen.');
	assert.deepEqual(line?.words, ['bis', 'zum', 'jahresende', 'bleibt', 'die', 'brückensperre', 'bestehen']);
});

test('a hyphen that stands for a word stays, and so does a single one', () => {
	assert.equal(linesOf('Vor-\nund Nachteile')[0]?.text, 'Vor- und Nachteile');
	assert.equal(linesOf('Bis zum Jahres-\nende bleibt sie zu.')[0]?.text, 'Bis zum Jahres- ende bleibt sie zu.');
});
