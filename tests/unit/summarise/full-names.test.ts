/** Whose surname stands alone: full names whose kind is not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name, NameKind } from '../../../scripts/ingest/document/types.ts';
import { fullNames } from '../../../scripts/ingest/summarise/full-names.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { storyOf } from './story.ts';

const name = (kind: NameKind, text: string): Name => ({ key: text.toLowerCase(), name: text, kind, count: 1 });
const fullIn = (names: readonly Name[], ...blocks: string[]) => {
	const story = storyOf({ id: 'a', language: 'en', title: 'A match in Tornby', names, blocks });
	return [...fullNames(story, sentencesOf(story))];
};

test('a name whose last word stands alone, too, is that of a person, unless that has an article', () => {
	const pair = [name('other', 'Reggie Winther'), name('other', 'Winther')];
	assert.deepEqual(fullIn(pair, 'A long pass of Reggie Winther won the match.', 'In the end Winther was tired.'), ['reggie winther']);
	const club = [name('other', 'Tornby Rangers'), name('other', 'Rangers')];
	assert.deepEqual(fullIn(club, 'Tornby Rangers won the match.', 'In the end the Rangers were tired.'), []);
	assert.deepEqual(fullIn([name('other', 'Reggie Winther')], 'A long pass of Reggie Winther won the match.'), []);
	const firm = [name('organisation', 'Lake Delmar'), name('other', 'Delmar')];
	assert.deepEqual(fullIn(firm, 'Lake Delmar won the match.', 'In the end Delmar was tired.'), []);
});

test('of two forms of a person’s name the longer is the full one', () => {
	const names = [name('person', 'Lo Brandt'), name('other', 'Ada Lo Brandt')];
	assert.deepEqual(fullIn(names, 'Police asked Ada Lo Brandt.', 'Then Lo Brandt left.'), ['ada lo brandt']);
});

test('who is named so needs to be introduced', () => {
	const story = storyOf({
		id: 'a',
		language: 'en',
		title: 'A match in Tornby',
		names: [name('other', 'Reggie Winther'), name('other', 'Winther')],
		blocks: ['The match in Tornby was won by a long pass to Reggie Winther.', 'In the end Winther was tired of the match.'],
	});
	const sentences = sentencesOf(story);
	const [first, second] = introductionsOf(
		story,
		sentences,
		sentences.map((one) => readSentence(one.text, one.language)),
	);
	assert.deepEqual([...(first?.introduces ?? [])], ['winther']);
	assert.deepEqual([...(second?.needs ?? [])], ['winther']);
});
