/** The title that readers see where little is there to make one of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguage } from '../../../scripts/ingest/describe/language.ts';
import { describeTitle } from '../../../scripts/ingest/describe/shown-title.ts';
import type { Hint } from '../../../scripts/ingest/document/types.ts';
import { cleanText } from './helpers.ts';

const SENTENCE = 'The ferry to Tessendorp sails again on Monday.';
const given = (value: string): Hint[] =>
	[{ field: 'title', value, evidence: { rule: 'test', quote: value, span: null } }] as unknown as Hint[];

test('a title that the file gives is taken where the text has none, unless it is blank', () => {
	assert.equal(describeTitle(cleanText(null, SENTENCE, [SENTENCE], given(' Ferry sails ')), 'en', []).value, 'Ferry sails');
	assert.match(describeTitle(cleanText(null, SENTENCE, [SENTENCE], given('  ')), 'en', []).value, /^The ferry to Tessendorp/);
});

test('without a paragraph a heading, a caption, the file’s first line or at last its name is the title', () => {
	const empty = cleanText(null, '', []);
	const block = (kind: 'heading' | 'paragraph', text: string) => ({ kind, text, span: { start: 0, end: 0 } });
	assert.equal(describeTitle({ ...empty, blocks: [block('heading', 'Ferry sails')] }, 'en', []).value, 'Ferry sails');
	const caption = { text: 'The quay', span: { start: 0, end: 0 } } as (typeof empty.captions)[0];
	assert.equal(describeTitle({ ...empty, captions: [caption] }, 'en', []).value, 'The quay');
	assert.equal(describeTitle({ ...empty, dump: { ...empty.dump, text: 'First line\nSecond line' } }, 'en', []).value, 'First line');
	assert.equal(describeTitle(empty, 'en', []).value, 'test.txt');
});

test('the names of the rest of the text tell where a headline ends that ran into it', () => {
	const name = { key: 'wiebke karvonen', name: 'Wiebke Karvonen', kind: 'person', count: 2 } as const;
	const text = `Council sells ferry Wiebke Karvonen said on Monday that the council of Tessendorp would sell it. Wiebke Karvonen heads the council.`;
	const title = describeTitle(cleanText(null, text, [text]), 'en', [name, { ...name, name: 'Nobody Here' }]);
	assert.equal(title.evidence[0]?.rule, 'title-made');
});

test('the language of a text without words is unknown, and one that the file gives decides where lines are few', () => {
	assert.equal(describeLanguage(cleanText(null, '12 34', ['12 34'])).value, 'und');
	const hint = (value: string) => [{ field: 'language', value, evidence: { rule: 'test', quote: value, span: null } }] as unknown as Hint[];
	for (const [value, language] of [
		['no-NO', 'nb'],
		['en_GB', 'en'],
		['not a tag', 'en'],
	] as const) {
		const text = value === 'no-NO' ? 'Fergen til havnen går igjen på mandag, sier kontoret i byen.' : SENTENCE;
		assert.equal(describeLanguage(cleanText(null, text, [text], hint(value))).value, language, value);
	}
	const lines = Array.from(
		{ length: 6 },
		(_, i) => `${SENTENCE} ${'It was in the yard for three weeks after it hit the quay in the fog. '.repeat(60)}${i}`,
	);
	assert.equal(describeLanguage(cleanText('Ferry sails', ['Ferry sails', ...lines].join('\n'), lines)).value, 'en');
	assert.equal(
		describeLanguage({ ...cleanText(null, '', []), captions: [{ text: SENTENCE, span: { start: 0, end: 0 } }] as never }).value,
		'en',
	);
});
