import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signsOf, wordSigns } from '../../../scripts/ingest/text/word-signs.ts';

const [NAMES, VERBS, STEMS] = [1, 2, 16];
const signs = wordSigns([
	[NAMES, ['meer', 'zee', 'Élan']],
	[VERBS, ['zee', 'varen']],
	[STEMS, ['haven', 'zei', 'po']],
]);
const of = (text: string, word: string) => signsOf(signs, text, text.indexOf(word), text.indexOf(word) + word.length);

test('a word has the bits of the lists that hold it, wherever it stands', () => {
	assert.equal(of('aan zee.', 'zee'), NAMES | VERBS);
	assert.equal(of('Élan', 'Élan'), NAMES);
	assert.equal(of('wij varen uit', 'varen'), VERBS);
});

test('a word that begins with a beginning of three letters or more has its bit', () => {
	for (const word of ['haven', 'havenmeester', 'zeilen', 'zei']) assert.equal(of(`de ${word},`, word), STEMS, word);
	for (const word of ['po', 'polder', 'have', 'ze']) assert.equal(of(`de ${word},`, word), 0, word);
});

test('most other words have none', () => {
	const others = Array.from({ length: 2000 }, (_, i) => `woord${i.toString(36)}`);
	assert.ok(others.filter((word) => signsOf(signs, word, 0, word.length) !== 0).length < 20);
});
