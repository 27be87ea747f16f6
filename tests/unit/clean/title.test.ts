import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from '../../../scripts/ingest/clean/marked-lines.ts';
import { findTitle } from '../../../scripts/ingest/clean/title-line.ts';
import type { Dump } from '../../../scripts/ingest/document/types.ts';
import { choiceProbabilities } from '../../../scripts/ingest/models/choice.ts';

function find(texts: readonly string[], shares: readonly number[]): string | null {
	const text = texts.join('\n');
	const dump: Dump = { seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null };
	let start = 0;
	const lines = texts.flatMap((line) => {
		start += line.length + 1;
		return lineAt(text, start - line.length - 1, start - 1, 0) ?? [];
	});
	return findTitle(dump, lines, Float32Array.from(shares), null).title.value;
}

test('shares are those of a softmax over the scores and none, whose score is 0', () => {
	const scores = [-2, 0, 3];
	const all = scores.reduce((sum, score) => sum + Math.exp(score), 1);
	const shares = choiceProbabilities(Float32Array.from(scores, (score) => 1 / (1 + Math.exp(-score))));
	for (const [i, score] of scores.entries()) assert.ok(Math.abs((shares[i] ?? 0) - Math.exp(score) / all) < 1e-5);
	const sure = choiceProbabilities(Float32Array.of(1, 0));
	assert.ok((sure[0] ?? 0) > 0.999 && Number.isFinite(sure[0]));
});

test('lines of the same words speak for each other', () => {
	const texts = ['Bridge closed until autumn', 'Weather for the week', 'Bridge closed until autumn', 'The council said so on Tuesday.'];
	assert.equal(find(texts, [0.25, 0.4, 0.3, 0]), 'Bridge closed until autumn');
	assert.equal(find(texts, [0.15, 0.4, 0.2, 0]), 'Weather for the week');
});

test('a header that ends with the title gives way to the line of the title', () => {
	const texts = ['HomeRegionBridge closed until autumn', 'Bridge closed until autumn', 'The council said so on Tuesday.'];
	assert.equal(find(texts, [0.7, 0.2, 0]), 'Bridge closed until autumn');
	assert.equal(find(texts, [0.7, 0, 0]), 'HomeRegionBridge closed until autumn');
});

test('a title does not give way to the place that it ends with', () => {
	const texts = ['Northgate', 'Lorry stuck below the bridge in Northgate', 'The council said so on Tuesday.'];
	assert.equal(find(texts, [0.1, 0.6, 0]), 'Lorry stuck below the bridge in Northgate');
	assert.equal(find(['Home » Northgate Fair', 'Northgate Fair', 'It opens on Tuesday.'], [0.6, 0.1, 0]), 'Northgate Fair');
});

test('a short dump has no title where that is twice as likely as any line', () => {
	const texts = ['Bridge closed until autumn', ...Array.from({ length: 3 }, (_, i) => `The council of the town said so on day ${i}.`)];
	assert.equal(find(texts, [0.3, 0, 0, 0]), null);
	assert.equal(find(texts, [0.4, 0, 0, 0]), 'Bridge closed until autumn');
});

test('the short line above one paragraph or two is the title, unless it is a sentence, a date or an address', () => {
	const below = 'The council of the town said so on Tuesday evening.';
	assert.equal(find(['Bridge closed until autumn', below], [0, 0]), 'Bridge closed until autumn');
	for (const line of ['The bridge is closed.', '14 March 2023', '14 Maret 2023', 'desk@sample.example', 'Bridge closed:'])
		assert.equal(find([line, below], [0, 0]), null);
});

test('a row of short words in a script without spaces is a menu, and no title', () => {
	const menu = '时政 地方 法治 高层 人事 理论 国际 军事 访谈 汽车';
	assert.equal(find([menu, '河上新桥春天通车', '市长周二宣布，新桥将于三月通车。'], [0.6, 0.3, 0]), '河上新桥春天通车');
	assert.equal(
		find(['ニュース 天気 経済 政治 国際 文化', '港の橋が三週間閉鎖', '市は火曜日に発表した。'], [0.5, 0.4, 0]),
		'港の橋が三週間閉鎖',
	);
	// A title may have a space or two, and a language with spaces has short words.
	assert.equal(find(['市长宣布 新桥将于三月通车', '新闻', '市长周二宣布。'], [0.5, 0.3, 0]), '市长宣布 新桥将于三月通车');
	assert.equal(find(['It is so to be or so', 'News', 'He said so.'], [0.5, 0.3, 0]), 'It is so to be or so');
});

test('a notice on cookies, a link that skips the menu or a search field is no title, however likely it looks', () => {
	const body = [
		'Bridge closed until autumn',
		'The council said so on Tuesday, after a week of talks.',
		'Lorries take the road along the river.',
	];
	const notices = [
		'Skip to main content',
		'Zum Inhalt springen',
		'Diese Webseite verwendet Cookies',
		'This site uses cookies',
		'Datenschutz-Einstellungen Alle Cookies akzeptieren',
		'Suche nach: Suchen',
		'Share this article',
	];
	for (const notice of notices) assert.equal(find([notice, ...body], [0.7, 0.2, 0, 0]), 'Bridge closed until autumn', notice);
	assert.equal(find(['Cookies that taste of rain', ...body], [0.7, 0.2, 0, 0]), 'Cookies that taste of rain');
});

test('a day alone is no title, whatever the language calls its months', () => {
	const body = [
		'Мост закрыт до осени',
		'Совет города сообщил об этом во вторник вечером.',
		'Грузовики едут вдоль реки.',
		'Объезд длиннее.',
	];
	for (const day of ['14 марта 2023 г.', '14 березня 2023 р.', '14 Maret 2023', 'le 1er mai 2022', 'March 4, 2023', '2022年10月27日'])
		assert.equal(find([day, ...body], [0.7, 0.2, 0, 0, 0]), 'Мост закрыт до осени', day);
	for (const title of ['Top 10 films 2023', '10 Filme 2023', '14 years in 2023 prices'])
		assert.equal(find([title, ...body], [0.7, 0.2, 0, 0, 0]), title);
});

test('a date or the words of a share link that run into the title are cut off', () => {
	const body = [
		'The council said so on Tuesday, after a week of talks.',
		'Lorries take the road along the river.',
		'It is 12 kilometres longer.',
	];
	const titled = (first: string) => find([first, ...body], [0.8, 0, 0, 0]);
	assert.equal(titled('27.01.2022Bridge closed until autumn'), 'Bridge closed until autumn');
	assert.equal(titled('2022-01-27 | Bridge closed until autumn'), 'Bridge closed until autumn');
	assert.equal(titled('Share this Story : Bridge closed until autumn'), 'Bridge closed until autumn');
	assert.equal(titled('27.01.2022: a day to remember'), '27.01.2022: a day to remember');
	assert.equal(titled('Teilen'), null);
});

test('what stands more often than titles do is a link or a label: its shares are not added up', () => {
	const links = Array.from({ length: 6 }, () => 'Read at the source');
	const texts = ['Bridge closed until autumn', ...links, 'The council said so on Tuesday.'];
	assert.equal(find(texts, [0.3, ...links.map(() => 0.1), 0]), 'Bridge closed until autumn');
});

test('a title goes on behind a colon and in a compound', () => {
	const whole = 'A century of the Northgate bridge: the ferrymen remember';
	assert.equal(find([whole, 'the ferrymen remember', 'They met on Tuesday.'], [0.5, 0.2, 0]), whole);
	const compound = 'Deputy-Mayor Sample leaves after a year';
	assert.equal(find([compound, 'Mayor Sample leaves after a year', 'She said so on Tuesday.'], [0.5, 0.2, 0]), compound);
});

test('a page whose likeliest line is a notice has the title that is likeliest among the others', () => {
	const below = Array.from({ length: 70 }, (_, i) => `Notice number ${i} of the council of the town`);
	for (const notice of [
		'Skip to main content',
		'Your browser is no longer supported!',
		'Der Browser wird leider nicht mehr unterstützt',
		'Thank you for registering. We have sent you a link.',
		'Vielen Dank für Ihre Anmeldung.',
		'Powered by Sample Consent',
		'14 Oct 2014 - 10 Aug 2017',
		'Written: 2023-11-07 15:03:30 / Updated: 2023-11-07 15:30:46',
		'harbour, ferry, island, old town, fares',
	])
		assert.equal(find([notice, 'Bridge closed until autumn', ...below], [0.6, 0.015, ...below.map(() => 0)]), 'Bridge closed until autumn');
	for (const title of [
		'Browsers support a new standard for maps',
		'Ferry, bridge, tunnel, train: how the island wants to travel',
		'3 days, 2 towns',
	])
		assert.equal(find([title, 'Bridge closed until autumn', ...below], [0.6, 0.015, ...below.map(() => 0)]), title);
});

test('a bar before a title is the design of its page', () => {
	assert.equal(
		find(['| Bridge closed until autumn', 'The council said so on Tuesday.', 'It opens again in May.'], [0.6, 0, 0]),
		'Bridge closed until autumn',
	);
});

test('a brief of one line is the text, not its title', () => {
	assert.equal(find(['The council of Sampleton closed the old bridge (19 October)'], [0.9]), null);
	assert.equal(find(['Bridge closed until autumn', 'The council said so on Tuesday.'], [0.9, 0]), 'Bridge closed until autumn');
});
