import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeAddresses } from '../../../scripts/ingest/describe/address.ts';
import { describeByline, namesOfByline } from '../../../scripts/ingest/describe/byline.ts';
import { describeCites } from '../../../scripts/ingest/describe/cites.ts';
import { withoutCompany } from '../../../scripts/ingest/describe/source/outlet-names.ts';
import { outletName } from '../../../scripts/ingest/describe/source/source-label.ts';
import { describeSource } from '../../../scripts/ingest/describe/source.ts';
import type { Block } from '../../../scripts/ingest/document/types.ts';
import { outletsIn } from '../../../scripts/ingest/text/outlets.ts';
import { cleanText } from './helpers.ts';

const filler = 'The council said on Tuesday that the bridge would close to lorries next month.';
const sourceOf = (text: string) => describeSource(cleanText(null, text, [filler]), 'en', ['Sample Desk Gazette']).source.value;
const citesOf = (text: string, language = 'en', source: string | null = null) => {
	const blocks: Block[] = [{ kind: 'paragraph', text, span: { start: 0, end: text.length } }];
	return describeCites(blocks, source, language, []).map(({ value }) => value);
};

test('the form of a company is cut off whole, and a name that is made with & Co. stays', () => {
	for (const [name, shown] of [
		['Sample House GmbH & Co. KG', 'Sample House'],
		['Northgate Courier, Ltd', 'Northgate Courier'],
		['Pebbles & Co.', 'Pebbles & Co.'],
		['Bread & Salt', 'Bread & Salt'],
	] as const)
		assert.equal(withoutCompany(name), shown);
});

test('labelled source lines in ten languages, also inside a paragraph', () => {
	for (const label of ['Source', 'Quelle', 'Bron', 'Fuente', 'Fonte', 'Źródło', 'Kilde', 'Källa']) {
		assert.equal(sourceOf(`${filler}\n${label}: Example Business Wire`), 'Example Business Wire', label);
	}
	assert.equal(sourceOf(`${filler} Bron: ABM Financial News`), 'ABM Financial News');
});

test('a label of a scraper is no outlet', () => {
	for (const value of ['source-121', '12', 'unknown', 'n/a']) assert.equal(sourceOf(`${filler}\nSource: ${value}`), null, value);
	assert.equal(sourceOf(`${filler}\nsource-121`), null);
});

test('the name ends where the name ends', () => {
	assert.equal(outletName('CNN | 12.01.2022'), 'CNN');
	assert.equal(outletName('见本产经报 2024年02月27日 08:15'), '见本产经报');
	assert.equal(outletName('https://www.example.org/a/b'), 'example.org');
	assert.equal(outletName('dpa-afx topthemen... | Lesedauer'), 'Deutsche Presse-Agentur');
	assert.equal(outletName('what the minister had said about it before, in the house'), null);
});

test('the credit that opens an agency report is its source', () => {
	const text = 'LONDON (Reuters) - The council said that the bridge would close to lorries next month, in a statement.';
	assert.equal(describeSource(cleanText(null, text, [text]), 'en', []).source.value, 'Reuters');
	assert.deepEqual(citesOf(text), []);
});

test('agencies and papers that the text leans on are cited, in ten languages', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['en', 'The bridge will close, according to Reuters, in May.', 'Reuters'],
		['en', 'Officials told the Financial Times that the bridge will close.', 'Financial Times'],
		['de', 'Die Brücke wird gesperrt, berichtet die Financial Times (FT).', 'Financial Times'],
		['de', 'Laut Reuters wird die Brücke im Mai gesperrt.', 'Reuters'],
		['nl', 'Persbureau Reuters bericht dat de raad op donderdag stemt.', 'Reuters'],
		['nl', 'Dat schrijft de Volkskrant woensdag.', 'de Volkskrant'],
		['fr', "Le pont fermera en mai, selon l'Agence France-Presse.", 'Agence France-Presse'],
		['es', 'El puente cerrará en mayo, según El País.', 'El País'],
		['it', 'Il ponte chiuderà, riferisce il Corriere della Sera.', 'Corriere della Sera'],
		['pt', 'A ponte vai fechar, segundo o Público.', 'Público'],
		['pl', 'Most zostanie zamknięty, podaje Gazeta Wyborcza.', 'Gazeta Wyborcza'],
		['da', 'Broen lukker, skriver Politiken.', 'Politiken'],
		['sv', 'Bron stängs, enligt Dagens Nyheter.', 'Dagens Nyheter'],
	];
	for (const [language, text, outlet] of cases) assert.deepEqual(citesOf(text, language), [outlet], text);
});

test('an outlet that is only named is not cited, and the source never cites itself', () => {
	assert.deepEqual(citesOf('The former editor of The Guardian moved to a house near the bridge.'), []);
	assert.deepEqual(citesOf('The bridge will close, according to Reuters.', 'en', 'Reuters'), []);
});

test('outlets: the longest spelling wins and letter case counts', () => {
	assert.deepEqual(
		outletsIn('The New York Times and Focus').map(({ outlet }) => outlet.name),
		['The New York Times', 'Focus'],
	);
	assert.deepEqual(outletsIn('our focus this time'), []);
});

test('bylines begin with a name', () => {
	const byline = (line: string) => describeByline(cleanText('A title', `A title\n${line}\n${filler}`, [filler])).value;
	assert.equal(byline('By Jane Doe and John van der Berg'), 'Jane Doe, John van der Berg');
	assert.equal(byline('Von Anna Müller, Berlin'), 'Anna Müller');
	assert.equal(byline('Door onze redactie'), null);
	assert.equal(byline('By the river'), null);
	assert.equal(namesOfByline('Maria-José López y Ana Ruiz'), 'Maria-José López, Ana Ruiz');
});

test('addresses: the original and its archived copy', () => {
	const line = 'https://web.archive.org/web/20220118000000/https://news.example.org/2022/a-bridge';
	const { url, archive } = describeAddresses(cleanText(null, `${line}\n${filler}`, [filler]));
	assert.equal(archive.value, line);
	assert.equal(url.value, 'https://news.example.org/2022/a-bridge');
	assert.equal(describeAddresses(cleanText(null, 'javascript:alert(1)', [])).url.value, null);
});

test('an address below the text is a link of the text, unless a label calls it the article’s own', () => {
	const url = (text: string) => describeAddresses(cleanText('Title', text, [filler])).url.value;
	const link = 'https://petition.example.org/sign/bridge-for-all';
	assert.equal(url(`Title\n${filler}\n${link}`), null);
	assert.equal(url(`Title\n${filler}\nPetition: ${link}`), null);
	assert.equal(url(`Title\n${link}\n${filler}`), link);
	assert.equal(url(`Title\n${filler}\nURL: ${link}`), link);
});

test('an outlet within a longer name is not credited, nor is a day', () => {
	assert.deepEqual(citesOf('The mayor told The Sun Herald that the yard would close.'), []);
	assert.deepEqual(citesOf('The mayor told The Sun that the yard would close.'), ['The Sun']);
	assert.deepEqual(citesOf('The mayor told The Sun Wednesday that the yard would close.'), ['The Sun']);
	assert.deepEqual(citesOf('The mayor told Reuters Brandt was ill.'), ['Reuters']);
	assert.deepEqual(citesOf('It was told by the news agency Wednesday that the yard would close.'), []);
	assert.deepEqual(citesOf('At the close the Dow Jones had lost three per cent.'), []);
});
