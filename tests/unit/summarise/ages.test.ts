/** Ages that reports give differently: a row a person. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const person = (name: string) => ({ key: name.toLowerCase(), name, kind: 'person' as const, count: 1 });
const report = (id: string, language: string, text: string, names = [person('Ada Winther')]): Draft => ({
	id,
	language,
	title: 'Diver missing off Tornby',
	source: id,
	date: '2024-03-12',
	names,
	blocks: [text, `The search off Tornby went on at dawn, said desk ${id}.`],
});

function ages(first: Draft, ...others: readonly Draft[]) {
	return summarise(storyOf(first, ...others)).comparison.flatMap(({ question, counted, answers }) =>
		question === 'age' ? [`${counted?.text}: ${answers.map(({ value }) => value).join(' | ')}`] : [],
	);
}

const ENGLISH = report('a', 'en', 'The diver Ada Winther, 31, has been missing off Tornby since Monday.');

test('an age that reports give differently is a row, in whatever form and language it stands', () => {
	for (const [language, text] of [
		['en', 'On Monday the 32-year-old docker Ada Winther did not come back to the port.'],
		['de', 'Die Taucherin Ada Winther (32) wird seit Montag vor Tornby vermisst.'],
		['fr', 'Ada Winther, 32 ans, est portée disparue au large de Tornby depuis lundi.'],
		['nl', 'De 32-jarige Ada Winther wordt sinds maandag vermist bij Tornby.'],
	] as const)
		assert.deepEqual(ages(ENGLISH, report('b', language, text)), ['Ada Winther: 31 | 32'], text);
});

test('no row where the ages agree, are of an earlier year or of two people', () => {
	assert.deepEqual(ages(ENGLISH, report('b', 'de', 'Ada Winther (31) wird seit Montag vor Tornby vermisst.')), []);
	assert.deepEqual(ages(ENGLISH, report('b', 'en', 'Ada Winther, 29, won the regatta of Tornby in 2022, her club said.')), []);
	const both = [person('Ada Winther'), person('Karl Winther')];
	assert.deepEqual(ages(ENGLISH, report('b', 'en', 'Karl Winther, 33, is looking for the diver off Tornby.', both)), []);
	assert.deepEqual(ages(ENGLISH, report('b', 'en', 'The 3-metre waves kept Ada Winther, 12 divers said, off Tornby.')), []);
});
