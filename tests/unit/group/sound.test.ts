import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alikeInSound, soundOf } from '../../../scripts/ingest/group/sound.ts';
import { latin, wordKey } from '../../../scripts/ingest/text/word-key.ts';

const alike = (a: string, b: string) => alikeInSound(soundOf(latin(a)), soundOf(latin(b)));

it('hears a name in another script', () => {
	assert.ok(alike('Ferstanova', 'Ферстанова') >= 0.9);
	assert.ok(alike('Bernanda', '伯南达') > 0.6, 'Chinese has no r at the end of a syllable');
	assert.ok(alike('Carolina', 'كارولينا') >= 0.9);
	assert.ok(alike('Ferstanova', 'Karlsholm') < 0.5);
	assert.ok(alike('Ian', 'Иен') < 0.8, 'two sounds are less than sure');
});

it('gives one key to the spellings of a word', () => {
	assert.equal(wordKey('聯盟'), wordKey('联盟'));
	assert.equal(wordKey('Liège'), 'liege');
	assert.equal(wordKey('Москва'), 'moskva');
});
