/** The words of records by numbers, and what is asked of them before anything slower is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../../scripts/ingest/text/date-anchor.ts';
import { datesIn, mayTellDate } from '../../../scripts/ingest/text/date-mentions.ts';
import { commonWords } from '../../../scripts/ingest/text/most-common-words.ts';
import { stemOf } from '../../../scripts/ingest/text/stems.ts';
import { fold as foldFurther } from '../../../scripts/ingest/text/tokens.ts';
import { conceptForms } from '../../../scripts/search-index/concept-forms.ts';
import { ofWords, wordReader } from '../../../scripts/search-index/record-words.ts';
import { SHORTEST_STEM, STEMS_BEGIN } from '../../../scripts/search-index/senses-of-word.ts';
import { textSearch } from '../../../scripts/search-index/text-search.ts';
import { fold, wordsOf } from '../../../scripts/search-index/words.ts';
import { searchRecord } from '../../search-record.ts';

const record = (language: string, title: string, ...texts: string[]) =>
	searchRecord({ url: '/', language, title, passages: texts.map((text, at) => ({ id: `s${at + 1}`, text })) });

/** The same numbers in each run. */
function dice(): (sides: number) => number {
	let state = 1;
	return (sides) => {
		state = (state * 48271) % 2147483647;
		return state % sides;
	};
}

/** Texts of some of these parts. */
const texts = (parts: readonly string[], length: number, count: number) => {
	const die = dice();
	return Array.from({ length: count }, () => Array.from({ length }, () => parts[die(parts.length)] as string).join(''));
};

test('a record has each of its words once, in the order of the text, and its texts by their places', () => {
	const { words, title, passages } = wordReader()(record('de', 'Ab und zu', 'Zu viel', 'und AB'));
	assert.deepEqual(words, ['ab', 'und', 'zu', 'viel']);
	assert.deepEqual(title, [0, 1, 2]);
	assert.deepEqual(passages, [
		[2, 3],
		[1, 0],
	]);
});

test('what is asked of a word is asked once a language, and anew of another language', () => {
	const asked: string[] = [];
	const lengths = ofWords((word, language) => {
		asked.push(`${language} ${word}`);
		return word.length;
	});
	const read = wordReader();
	assert.deepEqual(lengths(read(record('de', 'Ab und zu'))), [2, 3, 2]);
	assert.deepEqual(lengths(read(record('en', 'und'))), [3]);
	assert.deepEqual(lengths(read(record('de', 'zu', 'viel und'))), [2, 4, 3]);
	assert.deepEqual(asked, ['de ab', 'de und', 'de zu', 'en und', 'de viel']);
});

test('a word is folded letter by letter as it is as a whole', () => {
	for (const text of texts([...'aZßÄéŁøİǅſœıŉ\u0301ΣσАй中'], 4, 3000))
		assert.equal(fold(text), text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''), text);
});

test('a text holds what it holds', () => {
	for (const text of texts(['ab', 'ba', 'c', 'a ', 'ä'], 6, 500))
		for (const part of ['', 'a', 'ab', 'aba', 'c a ', 'äab', 'abcab'])
			assert.equal(textSearch(text)(part), text.includes(part), `${text}: ${part}`);
});

test('a text none of whose words may tell a date tells none', () => {
	const parts = [
		'3',
		'12',
		'2019',
		'-05-',
		'5',
		' ',
		'.',
		' ',
		'Mai',
		'may',
		'of',
		'gestern',
		'letzten',
		'Monat',
		'last',
		'month',
		'\u0301',
		'中',
		'x',
	];
	let told = 0;
	for (const language of ['de', 'en'])
		for (const text of texts(parts, 6, 6000)) {
			if (datesIn(text, language, anchorOf('2020-06-02')).length === 0) continue;
			told++;
			assert.ok(
				wordsOf(text).some((word) => mayTellDate(word, language)),
				text,
			);
		}
	assert.ok(told > 1000);
	assert.ok(!wordsOf('Am 3. Tag kamen 12 Leute').some((word) => mayTellDate(word, 'de')));
});

test('where stems are looked for by their beginnings, they are beginnings', () => {
	for (const language of STEMS_BEGIN)
		for (const word of commonWords(language)
			.map(foldFurther)
			.filter(({ length }) => length >= SHORTEST_STEM)) {
			const stem = stemOf(language, word);
			assert.ok(word.startsWith(stem) && stem.length >= SHORTEST_STEM, `${language} ${word}: ${stem}`);
		}
});

test('a concept weighs as often as its word stands there, at the end of a text, too', () => {
	const own = record('en', '', 'the election before the election of Monday', 'it ends with an earthquake');
	const forms = conceptForms(new Set(['de', 'fr']))(own, wordReader()(own));
	assert.deepEqual(
		forms.map(({ via }) => via).filter((word) => word === 'election' || word === 'earthquake'),
		['election', 'earthquake'],
	);
});
