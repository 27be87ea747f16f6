/** The summary of small stories in our own words: newest state, one language a telling, comparison, voices. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, date: string, blocks: readonly string[], more: Partial<Draft> = {}): Draft => ({
	id,
	language: 'en',
	date,
	blocks,
	source: `Paper ${id}`,
	...more,
});

const quake = storyOf(
	report(
		'a',
		'2024-03-12',
		[
			'At least 41 people were killed when a strong earthquake shook the island of Moravel on Tuesday.',
			'More than 300 people were hurt, the agency said in Port Averil.',
		],
		{ title: 'Strong quake strikes Moravel, at least 41 dead' },
	),
	report(
		'b',
		'2024-03-13',
		[
			'At least 118 people have died in the earthquake on the island of Moravel, the agency said on Wednesday.',
			'The airport of Port Averil stayed closed on Wednesday.',
		],
		{ title: 'Quake on Moravel: 118 dead' },
	),
	report(
		'c',
		'2024-03-14',
		[
			'The death toll of the earthquake on Moravel rose to 163 on Thursday, the civil protection agency said.',
			'The airport of Port Averil opened again on Thursday morning.',
		],
		{ title: 'Death toll of Moravel quake reaches 163' },
	),
);

test('the newest state leads, earlier values are its path, and the title agrees with it', () => {
	const { claims, tellings, headline, comparison } = summarise(quake);
	const first = claims[(tellings[0].paragraphs[0]?.[0] ?? 0) - 1];
	assert.match(first?.passages[0].text ?? '', /163/);
	assert.deepEqual(
		first?.path.map(({ value, date }) => [value, date]),
		[
			['At least 41 people', '2024-03-12'],
			['At least 118 people', '2024-03-13'],
		],
	);
	assert.match(headline.text, /163/);
	assert.ok(!claims.some(({ passages }) => /\b(?:41|118)\b/.test(passages[0].text)), 'no claim leads with a value that was overtaken');
	assert.deepEqual(
		comparison.map(({ question, answers }) => [question, answers.length]),
		[['dead', 3]],
	);
});

test('without dates nobody knows which value is newer: they are compared, and none is a path', () => {
	const undated = {
		...quake,
		articles: quake.articles.map((one) => ({ ...one, date: { ...one.date, value: null } })),
	} as unknown as typeof quake;
	const { claims, comparison } = summarise(undated);
	assert.ok(claims.every(({ path }) => path.length === 0));
	assert.equal(comparison[0]?.question, 'dead');
});

test('a qualifier alone is no difference', () => {
	const told = summarise(
		storyOf(
			report('a', '2024-03-12', [
				'The fire in the harbour of Lindum killed more than 30 people on Sunday.',
				'The hall belonged to a trader of paint from Lindum.',
			]),
			report('b', '2024-03-12', [
				'The fire in the harbour of Lindum killed 31 people on Sunday night.',
				'The cause of the fire is not known to the police.',
			]),
		),
	);
	assert.deepEqual(told.comparison, []);
});

test('a telling is in one language, and the main one serves all who have none', () => {
	const story = storyOf(
		report('a', '2024-03-12', [
			'A fire destroyed a warehouse in the harbour of Lindum on Sunday.',
			'The police of Lindum are looking for a white van.',
			'About 600 tonnes of paint were stored in the hall.',
			'The harbour of Lindum was closed for six hours.',
		]),
		report(
			'b',
			'2024-03-12',
			[
				'Ein Feuer zerstörte am Sonntag eine Lagerhalle im Hafen von Lindum.',
				'Die Polizei sucht einen weißen Lieferwagen.',
				'Den Schaden schätzt der Eigentümer auf 14 Millionen Euro.',
			],
			{ language: 'de' },
		),
	);
	const { claims, tellings } = summarise(story);
	for (const { language, paragraphs } of tellings) {
		for (const n of paragraphs.flat())
			assert.ok(
				claims[n - 1]?.passages.some((passage) => passage.language === language),
				`${language} ${n}`,
			);
	}
	assert.equal(new Set(tellings.map(({ language }) => language)).size, tellings.length);
});

test('only what is understood and opens no report is told by other languages only', () => {
	const english = report('a', '2024-03-12', [
		'A fire destroyed a warehouse in the harbour of Lindum on Sunday.',
		'The police of Lindum are looking for a white van.',
		'The harbour of Lindum was closed for six hours.',
	]);
	const elsewhere = (language: string, texts: string[]) => {
		const told = summarise(storyOf(english, report('b', '2024-03-12', texts, { language, title: 'Lindum' })));
		const main = told.tellings.find((telling) => telling.language === 'en');
		return (main?.elsewhere ?? []).map((n) => told.claims[n - 1]?.passages[0].text);
	};
	const boats = 'Mit Löschbooten wurden in der Nacht neun Kräne am Nordkai geschützt.';
	assert.deepEqual(elsewhere('de', ['Am Sonntag brannte eine Halle am Kai von Lindum vollständig nieder.', boats]), [boats]);
	const firm = 'Im Moment beschäftigt das Unternehmen 400 Lotsen am Südkai.';
	assert.deepEqual(elsewhere('de', ['Am Sonntag brannte eine Halle am Kai von Lindum vollständig nieder.', firm]), [], 'which firm?');
	assert.deepEqual(elsewhere('de', [boats]), [], 'an opening tells the event, as all do');
	assert.deepEqual(elsewhere('ru', ['Пожар был в воскресенье.', 'Девять катеров всю ночь защищали краны у причала порта.']), []);
});

test('what two other languages tell with the same number is told in one of them', () => {
	const english = report('a', '2024-03-12', [
		'A fire destroyed a warehouse in the harbour of Lindum on Sunday.',
		'The police of Lindum are looking for a white van.',
		'The harbour of Lindum was closed for six hours.',
	]);
	const elsewhere = (boats: number) => {
		const german = [
			'Am Sonntag brannte eine Halle am Kai von Lindum nieder.',
			`Mit Löschbooten wurden in der Nacht ${boats} Kräne am Nordkai geschützt.`,
		];
		const dutch = ['Zondag brandde een loods aan de kade van Lindum volledig af.', 'Blusploegen redden 90 hijskranen van de noordkade.'];
		const told = summarise(
			storyOf(
				english,
				report('d', '2024-03-12', [
					'The warehouse in the harbour of Lindum, destroyed by a fire on Sunday, held grain.',
					'Karla Winther of the harbour office spoke of arson.',
				]),
				report('b', '2024-03-12', german, { language: 'de', title: 'Lindum' }),
				report('c', '2024-03-12', dutch, { language: 'nl', title: 'Lindum' }),
			),
		);
		return told.tellings.find((telling) => telling.language === 'en')?.elsewhere.length;
	};
	assert.equal(elsewhere(70), 2);
	assert.equal(elsewhere(90), 1);
});

test('one outlet twice, and one text twice, are one voice', () => {
	const blocks = [
		'A fire destroyed a warehouse in the harbour of Lindum on Sunday.',
		'The police of Lindum are looking for a white van.',
		'About 600 tonnes of paint were stored in the hall.',
		'The harbour of Lindum was closed for six hours.',
	];
	assert.equal(summarise(storyOf(report('a', '2024-03-12', blocks), report('b', '2024-03-13', blocks))).voices, 1);
	assert.equal(
		summarise(
			storyOf(
				report('a', '2024-03-12', blocks),
				report('b', '2024-03-13', ['The harbour master of Lindum has resigned after the fire.'], { source: 'Paper a' }),
			),
		).voices,
		1,
	);
});

test('a story of fragments is still told, by its first sentence', () => {
	const { claims, tellings } = summarise(storyOf(report('a', '2024-03-12', ['Closed']), report('b', '2024-03-12', ['Open'])));
	assert.equal(claims[0].passages[0].text, 'Closed');
	assert.deepEqual(tellings[0].paragraphs, [[1]]);
});
