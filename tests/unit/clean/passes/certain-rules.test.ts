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

test('a finished sentence that names a day is no date line, in whatever writing it ends', () => {
	for (const text of ['大桥将于2024年5月1日重新开放。', 'The bridge opens on 18 January 2022.'])
		assert.deepEqual(decided(certainRules, [[text, 0.5], [PARAGRAPH], [PARAGRAPH]]), ['-', '-', '-'], text);
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

test('a year behind © is a line of rights in any language; with a name it may credit a picture, with more it is text', () => {
	const lines = [
		'© 2024',
		'Пользовательское соглашение © 2024',
		'جميع الحقوق محفوظة © 2024',
		'The quay. © Ada Sample',
		`${PARAGRAPH} © 2024`,
	];
	assert.deepEqual(
		decided(
			certainRules,
			lines.map((text) => [text, 0.5]),
		),
		['legal', 'legal', 'legal', '-', '-'],
	);
});

test('how long a text takes to read is no text, in every language; a sentence about minutes is', () => {
	const lines = ['Reading time: 3 min', '3 min read', 'Lesezeit: 2 Minuten', 'Temps de lecture : 2 min', '2 min leestijd', '2 min de lectura', '2 min czytania', '2 minuti di lettura', 'Время чтения: 4 минуты', '阅读时间：3分钟', '3 minutes', 'Minutes to read', 'Reading takes 3 minutes.']; // biome-ignore format: a list
	assert.deepEqual(
		decided(
			certainRules,
			lines.map((text) => [text, 0.5]),
		),
		[...lines.slice(3).map(() => 'navigation'), '-', '-', '-'],
	);
});

test('four short words of Chinese with spaces between are a menu; fewer, or long ones, are none', () => {
	const lines = [
		'首页 国内 国际 体育',
		'首頁 | 國內 | 國際 | 體育',
		'大桥 又见大桥 等你回来',
		'市政府说 大桥将关闭三个星期 因为桥墩有裂缝',
		'한국 서울 부산 대구',
	];
	assert.deepEqual(
		decided(
			certainRules,
			lines.map((text) => [text, 0.5]),
		),
		['navigation', 'navigation', '-', '-', '-'],
	);
});

test('what sites say around an article is told in languages without a file of their own', () => {
	const lines = ['Читайте также', 'اتصل بنا', '版权所有 2024 联系我们', '分享到微博 微信', '相关新闻'];
	assert.deepEqual(
		decided(
			certainRules,
			lines.map((text) => [text, 0.5]),
		),
		['read-also', 'legal', 'legal', 'share', 'read-also'],
	);
});
