import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { describeNames, nameKey } from '../../../scripts/ingest/describe/names.ts';
import { describeTitle } from '../../../scripts/ingest/describe/shown-title.ts';
import { describeTopics } from '../../../scripts/ingest/describe/topics.ts';
import type { Correction } from '../../../scripts/ingest/document/types.ts';
import { cleanText, config } from './helpers.ts';

const namesOf = (text: string, language: string) => describeNames(cleanText(null, text, [text]), language, config.glossary);
const keysOf = (text: string, language: string) => namesOf(text, language).map(({ key }) => key);

/** Words that begin like a keyword, or are one in another sense: none of them says what a text is about. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
	[
		'en',
		'Operator explains important operation with an authoritative voice. The director, who operates the line, says who is authorised; importantly, it drops by ten degrees.',
	],
	[
		'nl',
		'Operator vaart weer na handeling. Het bestand en de serie stappen: weer een operatie die de operator mist, en weer niemand die het weet.',
	],
	[
		'de',
		'Es handelt sich um eine Serie. Dabei handelt es sich um eine Serie von Fragen, die alle ein Band verband und um die es sich handelt.',
	],
	[
		'fr',
		'Une opération en cours. L’opérateur a, au cours d’une série de vols, mené une opération de première classe au cours des jours et en cours de route.',
	],
	['es', 'Una serie de preguntas. Una serie de cosas que dos millones de personas ven, una serie y otra serie, entre millones, en cadena.'],
];
for (const [language, text] of LOOKALIKES) {
	test(`words that only look like keywords give no topic (${language})`, () => {
		const title = text.split('. ', 1)[0] ?? '';
		const found = describeTopics(cleanText(title, text, [text]), language, config.topics);
		assert.deepEqual(
			found.map(({ value, evidence }) => [value, evidence.map(({ quote }) => quote)]),
			[],
		);
	});
}

test('phrases are found wherever their first word stands, and no part of a word', () => {
	const topics = [
		{ id: 'storm', label: { en: 'Storms' }, keywords: { en: ['heat wave', 'sea-level*', '-proof roof*'], zh: ['热浪'] } },
	] as unknown as typeof config.topics;
	const quotesOf = (language: string, text: string) =>
		describeTopics(cleanText(null, text, [text]), language, topics).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
	assert.deepEqual(quotesOf('en', 'A storm -proof roof in a heat wave; reheat wave, heat waves; sea-levels.'), [
		'-proof roof',
		'heat wave',
		'sea-level',
	]);
	assert.deepEqual(quotesOf('zh', '今年热浪很多'), ['热浪']);
});

test('a title is made from the first sentence and marked so', () => {
	const body = ['The harbour reopened to cargo ships on Monday. More ships are expected.'];
	const title = describeTitle(cleanText(null, body.join('\n'), body), 'en', []);
	assert.equal(title.value, 'The harbour reopened to cargo ships on Monday');
	assert.equal(title.evidence[0]?.rule, 'title-made');
});

test('a title that a page gave twice is told once, be it found or made', () => {
	const headline = 'Ferry runs aground off Carrow';
	const found = cleanText(`${headline} ${headline}`, `${headline} ${headline}`, ['Divers are there.']);
	assert.equal(describeTitle(found, 'en', []).value, headline);
	const opening = `${headline} ${headline} Published on Monday Divers reached the hull within an hour.`;
	assert.equal(describeTitle(cleanText(null, opening, [opening]), 'en', []).value, headline);
});

const madeOf = (text: string, language = 'en') => describeTitle(cleanText(null, text, [text]), language, []).value;

test('a made title is the headline that ran into the text, without the stamp of the page', () => {
	const body = 'The ferry Lind was towed to the yard on Monday, and divers look for the leak.';
	for (const opening of [
		'Ferry runs aground off Carrow August 7, 2021 5:46 pm',
		'Updated 8:41 p.m. EST, Tue March 3, 2021 Ferry runs aground off Carrow March 3, 2021',
		'4 August 2021 Last updated at 19:47 GMT Ferry runs aground off Carrow Ferry runs aground off Carrow',
		'Ferry runs aground off Carrow on September 14, 2021 11:41am',
		'Ferry runs aground off Carrow on September 14, 2021 11:41am | Updated on September 14, 2021 11:41am',
	])
		assert.equal(madeOf(`${opening} ${body}`), 'Ferry runs aground off Carrow', opening);
	assert.equal(
		madeOf(`on Tuesday, 16 December 2008 13:45. ${body}`),
		'The ferry Lind was towed to the yard on Monday, and divers look for the leak',
	);
	assert.equal(madeOf(`CARROW, Jan 18 (Agency) - ${body}`), 'The ferry Lind was towed to the yard on Monday, and divers look for the leak');
});

test('a line that is only the stamp of the page is no title', () => {
	const body = 'The ferry Lind was towed to the yard on Monday.';
	const title = describeTitle(cleanText('Posted Dec 23, 2021', `Posted Dec 23, 2021\n${body}`, [body]), 'en', []);
	assert.equal(title.value, 'The ferry Lind was towed to the yard on Monday');
});

test('a made title ends behind its verb where it must be cut', () => {
	assert.equal(madeOf('After the fire, the quay was closed to all ships.'), 'After the fire, the quay was closed to all ships');
	const long = 'The harbour reopened to cargo ships on Monday after three months of repairs to its northern quay and two of its warehouses';
	assert.equal(madeOf(`${long}.`), long);
	assert.match(
		madeOf(`${long}, which the storm of last winter had left without roofs and cranes and power for weeks.`),
		/^The harbour .{60,130} …$/,
	);
});

test('a made title of dense writing is half as long, and nothing in it is halved', () => {
	assert.equal(madeOf('港口今天重新开放给货船，码头修好了。'), '港口今天重新开放给货船，码头修好了');
	const cut = madeOf(
		'港口今天重新开放给货船码头修好了三个月以后大火烧毁仓库没有人受伤工人昨天清理河岸并且恢复电力供应渔民返回市场卖鱼学校复课市长感谢消防队员志愿者捐款帮助商店老板重建屋顶窗户',
		'zh',
	);
	assert.ok(cut.endsWith(' …') && cut.length <= 72, cut);
	const emoji = madeOf('🚢'.repeat(200));
	assert.ok(emoji.isWellFormed(), emoji);
});

test('topics: the main one first, with the words that speak for it', () => {
	const text =
		'The central bank raised interest rates. Inflation and the price of oil worry investors, and the economy may slip into recession.';
	const [main] = describeTopics(cleanText(null, text, [text]), 'en', config.topics);
	assert.equal(main?.value, 'economy');
	assert.ok((main?.evidence.length ?? 0) >= 3);
});

test('topics: German compounds speak too, and no words give no topic', () => {
	const text = 'Die Bundesregierung streitet mit der Landesregierung, und die Oppositionsparteien fordern Neuwahlen im Bundestag.';
	assert.equal(describeTopics(cleanText(null, text, [text]), 'de', config.topics)[0]?.value, 'politics');
	assert.deepEqual(describeTopics(cleanText(null, 'Lorem ipsum.', ['Lorem ipsum.']), 'la', config.topics), []);
});

test('rocks on a line are an incident, in every language of the lists', () => {
	const headlines = {
		en: 'Rockfall closes rail tunnel',
		de: 'Felssturz sperrt Bahntunnel',
		fr: 'Éboulement : le tunnel ferroviaire reste fermé',
		es: 'Un desprendimiento corta el túnel',
		it: 'Smottamento blocca la galleria',
		nl: 'Modderstroom legt spoor stil',
		pt: 'Desabamento corta o túnel',
		da: 'Klippeskred lukker tunnel',
		pl: 'Obsunięcie ziemi zamknęło tunel',
		ar: 'انزلاق صخري يغلق النفق',
		zh: '山体滑坡致隧道关闭',
	};
	for (const [language, title] of Object.entries(headlines))
		assert.equal(describeTopics(cleanText(title, title, []), language, config.topics)[0]?.value, 'disaster', language);
});

test('names are joined over languages by glossary and country code', () => {
	assert.deepEqual(keysOf('Der Flughafen in Lüttich liegt im Osten von Belgien.', 'de').toSorted(), ['be', 'liege']);
	assert.deepEqual(keysOf('De luchthaven van Luik ligt in het oosten van België.', 'nl').toSorted(), ['be', 'liege']);
	assert.deepEqual(keysOf("L'aéroport de Liège est dans l'est de la Belgique.", 'fr').toSorted(), ['be', 'liege']);
});

test('names: people by their title or given name; common nouns of German are none', () => {
	const [person] = namesOf('On Monday, President Jane Example met voters. Later, Example said that she would run again.', 'en');
	assert.deepEqual(person, { key: 'jane-example', name: 'Jane Example', kind: 'person', count: 2 });
	assert.deepEqual(keysOf('Die Regierung hat den Haushalt und die Ausgaben der Ministerien gekürzt.', 'de'), []);
});

test('the key of a name has no accents, spaces or company suffix', () => {
	assert.equal(nameKey('Société Générale SA'), 'societe-generale');
	assert.equal(nameKey('Gartner Inc'), 'gartner');
});

test('what a person set overrides every rule', () => {
	const correction: Correction = {
		values: { title: 'Set by hand', date: null, source: 'The Desk', language: 'fr', topic: 'sport', cites: ['AFP'] },
		file: 'a.yaml',
		keep: [],
		drop: [],
		split: true,
	};
	const text = 'Published: 8 Nov 2023\nThe harbour reopened to cargo ships on Monday after repairs, according to Reuters.';
	const found = describe(cleanText(null, text, [text.split('\n')[1] ?? ''], [], correction), config);
	assert.equal(found.title.value, 'Set by hand');
	assert.equal(found.date.value, null);
	assert.equal(found.source.value, 'The Desk');
	assert.equal(found.language.value, 'fr');
	assert.equal(found.topics[0]?.value, 'sport');
	assert.deepEqual(
		found.cites.map(({ value }) => value),
		['AFP'],
	);
	for (const value of [found.title, found.date, found.source, found.language, found.topics[0]]) {
		assert.equal(value?.by, 'person');
		assert.equal(value?.confidence, 1);
		assert.equal(value?.evidence[0]?.rule, 'corrected');
	}
});
