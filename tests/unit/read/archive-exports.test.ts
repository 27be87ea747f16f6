/** Archives of newspapers as text: each article with its own values, without the list above and the rights below; no other text is taken for one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const BODY = 'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by one plank.';
const MORE = 'A second plank was found on Monday and will be measured next week, the harbour office said.';
const TEXT = `${BODY}\n\n${MORE}`;

async function read(content: string) {
	const { dumps, refused } = await readDumps({ name: 'export.txt', bytes: new TextEncoder().encode(content), correction: null });
	const articles = dumps.map(({ text, hints, exact }) => {
		const values: Readonly<Record<string, string>> = Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value]));
		return { text, exact, ...values } as Readonly<Record<string, unknown>>;
	});
	return { articles, refused: refused.map(({ reason }) => reason) };
}

test('Retriever in Swedish and Norwegian: the list of hits, the marks and the rights are no text', async () => {
	const swedish = (title: string, mark: string) =>
		`${title}\nSampleham Posten, 2024-05-06 05:26\n${mark}\n\n${TEXT}\n\nAda Pier\n\n© Sampleham Posten\nLäs hela artikeln på http://ret.example/a\n${'='.repeat(78)}\n\n`;
	const list = '> Pier is longer, Sampleham Posten, 2024-05-06 05:26\n\n> Pier is shorter, Sampleham Posten, 2024-05-06 05:26\n\n\n';
	const { articles, refused } = await read(
		`Uttag 2024-05-08\n\nNyheter:\n\n${list}${swedish('Pier is longer', 'Sida 8\nPublicerat i print.')}${swedish('Pier is shorter', 'Publicerat på webb.')}Alla artiklar är skyddade av upphovsrättslagen.\n`,
	);
	const one = { text: TEXT, exact: true, source: 'Sampleham Posten', date: '2024-05-06', byline: 'Ada Pier' };
	assert.deepEqual(
		[articles, refused],
		[
			[
				{ ...one, title: 'Pier is longer', page: '8' },
				{ ...one, title: 'Pier is shorter' },
			],
			[],
		],
	);
	const norwegian = await read(
		`Piren er lengre\nSampleham Avis, 06.05.2024 08:00\nPublisert på nett.\n\n${TEXT}\n\nAlle artikler er beskyttet av lov om opphavsrett.\n`,
	);
	assert.deepEqual(norwegian.articles, [
		{ text: TEXT, exact: true, title: 'Piren er lengre', source: 'Sampleham Avis', date: '06.05.2024' },
	]);
});

test('GENIOS: outlet, day and page of each document; without them it is refused by its title', async () => {
	const document = (title: string, source: string) =>
		`\f                          Dokumente\n\n${title}\n\nQuelle:           ${source}\nRessort:          Lokales\nDokumentnummer:   SAMP-2024-0506-41\n\n${TEXT}\n\nDauerhafte Adresse des Dokuments:\nhttps://www.wiso-net.de/document/SAMP__41\nAlle Rechte vorbehalten: (c) Sampleham Verlag\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH    Seite 2 von 3\n`;
	const contents = 'Dokumente\n\nInhaltsverzeichnis\n\n1. Der Steg ist länger .......... 2\n2. Der Steg ist kürzer .......... 3\n';
	const { articles, refused } = await read(
		contents +
			document('Der Steg ist länger', 'Samplehamer Bote vom 06.05.2024, Nr. 61, S. 5') +
			document('Der Steg ist kürzer', 'Samplehamer Bote'),
	);
	assert.deepEqual(articles, [
		{
			text: TEXT,
			exact: true,
			title: 'Der Steg ist länger',
			source: 'Samplehamer Bote',
			date: '06.05.2024',
			page: '5',
			section: 'Lokales',
			documentId: 'SAMP-2024-0506-41',
		},
	]);
	assert.match(refused.join(), /outlet and the day of “Der Steg ist kürzer” cannot be told/);
});

test('a line of values below the title: Infomedia, NewsBank', async () => {
	const infomedia = await read(
		`Molen er længere\n6. maj 2024, Sampleham Post, Sektion 1, Side 4, Ada Pier, 62 ord, ART. ID: e9f33a1c\n\n${TEXT}\n\nAlle artikler er beskyttet af lov om ophavsret.\n`,
	);
	assert.deepEqual(infomedia.articles, [
		{
			text: TEXT,
			exact: true,
			title: 'Molen er længere',
			source: 'Sampleham Post',
			byline: 'Ada Pier',
			date: '6. maj 2024',
			section: '1',
			page: '4',
			words: '62',
			documentId: 'e9f33a1c',
		},
	]);
	const bars = await read(
		`Molen er længere\nSampleham Post | 06.05.2024 | 1. sektion | Side 6 | 62 ord | artikel-id: e7b1c2d3\n\nAf Ada Pier\n\n${TEXT}\n`,
	);
	assert.deepEqual([bars.articles[0]?.['byline'], bars.articles[0]?.['text']], ['Ada Pier', TEXT], 'its author below');
	const newsbank = (title: string) =>
		`${title}\nSampleham Post (Sampleham, WB)\nMay 6, 2024 | Ada Pier | Section: News | Page: A3 | 62 Words | OpenURL Link\n\n${TEXT}\n\nCopyright, 2024, Sampleham Post. All Rights Reserved.\n\nCitation (APA Style): Pier, A. (2024, May 6). ${title}.\n\n`;
	const { articles } = await read(newsbank('Pier is longer') + newsbank('Pier is shorter'));
	const one = {
		text: TEXT,
		exact: true,
		source: 'Sampleham Post',
		byline: 'Ada Pier',
		date: 'May 6, 2024',
		section: 'News',
		page: 'A3',
		words: '62',
	};
	assert.deepEqual(articles, [
		{ ...one, title: 'Pier is longer' },
		{ ...one, title: 'Pier is shorter' },
	]);
});

test('an article that says such words is an article', async () => {
	for (const text of [
		`Pier is longer\n\n6 May 2024, Sampleham\n\n${TEXT}\n\nThe report has 1,200 words, three maps, and a foreword, as of 6 May 2024, it said.\n`,
		`Der Steg\n\n${TEXT}\n\nQuelle: dpa\n`,
		`Piren\n\nPublisert på nett.\n\n${TEXT}\n`,
	]) {
		const { articles } = await read(text);
		assert.deepEqual(
			articles.map(({ exact }) => exact),
			[undefined],
			text.slice(0, 40),
		);
	}
});
