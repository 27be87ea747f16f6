import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainRules } from '../../../../scripts/ingest/clean/passes/certain-rules.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('the wording alone tells a share bar, a pointer, a credit, a source line; a paragraph is left to the passes after', () => {
	const lines = [
		'Share on Facebook Twitter WhatsApp',
		'Read also: The ferry runs at night',
		'Photo: Sample Desk',
		'Source: Sample Desk',
		PARAGRAPH,
	];
	assert.deepEqual(
		decided(
			certainRules,
			lines.map((text) => [text]),
		),
		['share', 'read-also', 'photo-credit', 'source', '-'],
	);
});

test('a date line is one at the edge only: between paragraphs it may be the text', () => {
	const lines: [string, number?][] = [
		['18 January 2022', 0.1],
		[PARAGRAPH],
		[PARAGRAPH],
		[PARAGRAPH],
		['19 January 2022', 0.1],
		[PARAGRAPH],
	];
	assert.deepEqual(decided(certainRules, lines), ['date', '-', '-', '-', '-', '-']);
});

test('a day alone at the edge is a date line in languages whose months are not known', () => {
	for (const day of ['18 января 2022 г.', '18 Januari 2022', '2022年1月18日'])
		assert.deepEqual(decided(certainRules, [[day, 0.5], [PARAGRAPH], [PARAGRAPH]]), ['date', '-', '-'], day);
});

test('a paper and its day: the abbreviated word for the year ends no sentence in any writing', () => {
	for (const line of ['«Вечерний Пример», 21 сентября 2024 г.', '《样城日报》2024年3月2日'])
		assert.deepEqual(decided(certainRules, [[line, 0.5], [PARAGRAPH], [PARAGRAPH]]), ['date', '-', '-'], line);
});

test('where the model is very sure, a stock phrase is taken for words of the text', () => {
	assert.deepEqual(
		decided(certainRules, [
			['Most read', 0.99],
			['Most read', 0.5],
		]),
		['-', 'read-also'],
	);
});

test('what a template holds until somebody writes a text for it is none, even where the model is sure', () => {
	const lines: [string, number][] = [
		['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.', 0.99],
		['Lorem ipsum: why printers fill a page with Latin that means nothing', 0.99],
		['The words lorem ipsum stood on the poster of the council for a week.', 0.99],
	];
	assert.deepEqual(decided(certainRules, lines), ['outside', '-', '-']);
});
