import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../../scripts/ingest/text/date-anchor.ts';
import { datesIn } from '../../../scripts/ingest/text/date-mentions.ts';
import { notionsOf } from '../../../scripts/ingest/text/lexicon.ts';
import { numbersOf, parseDigits } from '../../../scripts/ingest/text/numbers.ts';
import { rankIn } from '../../../scripts/ingest/text/ordinal-ranks.ts';
import { quantitiesOf } from '../../../scripts/ingest/text/quantities.ts';
import { fold, tokensOf } from '../../../scripts/ingest/text/tokens.ts';

const values = (language: string, text: string) => numbersOf(tokensOf(text), language).map(({ value }) => value);

test('the same number has the same value in every language', () => {
	assert.deepEqual(values('en', 'sales of 9.2 billion'), [9_200_000_000]);
	assert.deepEqual(values('de', 'Verkäufe von 9,2 Milliarden'), [9_200_000_000]);
	assert.deepEqual(values('nl', 'een omzet van 9,2 miljard'), [9_200_000_000]);
	assert.deepEqual(values('es', 'ventas de 9.200 millones'), [9_200_000_000]);
	assert.deepEqual(values('fr', 'sept milliers, 12 500 places'), [7, 12_500]);
});

test('grouping and decimals follow the language', () => {
	assert.equal(parseDigits('1,234', 'en'), 1234);
	assert.equal(parseDigits('1,234', 'de'), 1.234);
	assert.equal(parseDigits('1.234.567', 'nl'), 1_234_567);
	assert.equal(parseDigits('1,234.5', 'en'), 1234.5);
	assert.equal(parseDigits('1.234,5', 'es'), 1234.5);
	assert.equal(parseDigits('0.125', 'de'), 0.125);
});

test('digits behind a word for thousands are its rest, others are of something else', () => {
	assert.deepEqual(values('tr', 'Depremde 2 bin 200 kişi öldü.'), [2200]);
	assert.deepEqual(values('ru', 'Эвакуировали 2 тысячи 300 жителей.'), [2300]);
	assert.deepEqual(values('en', 'The town had 3 million 30 years ago.'), [3_000_000, 30]);
	assert.deepEqual(values('de', 'Die Stadt hatte 2 Millionen 300 Jahre zuvor.'), [2_000_000, 300]);
	assert.deepEqual(values('nl', 'Het waren er 2 duizend 12 jaar geleden.'), [2000, 12]);
});

test('a year is not the beginning of a number with spaces', () => {
	assert.deepEqual(values('de', 'im Jahr 2020 500 Häuser'), [2020, 500]);
});

const amount = (language: string, text: string) =>
	quantitiesOf(text, language).map(({ qualifier, value, unit }) => [qualifier, value, unit]);

test('amounts of money keep their qualifier', () => {
	assert.deepEqual(amount('en', 'It made less than $50 million.'), [['less than', 50_000_000, 'USD']]);
	assert.deepEqual(amount('de', 'Das sind etwa 50 Millionen US-Dollar.'), [['about', 50_000_000, 'USD']]);
	assert.deepEqual(amount('nl', 'Dat is minder dan 50 miljoen dollar.'), [['less than', 50_000_000, 'USD']]);
	assert.deepEqual(amount('fr', 'Soit moins de 50 millions de dollars.'), [['less than', 50_000_000, 'USD']]);
	assert.deepEqual(amount('it', 'Sono almeno 3 milioni di euro.'), [['at least', 3_000_000, 'EUR']]);
	assert.deepEqual(amount('pt', 'São cerca de 3 milhões de euros.'), [['about', 3_000_000, 'EUR']]);
	assert.deepEqual(amount('pl', 'To ponad 3 mln euro.'), [['more than', 3_000_000, 'EUR']]);
	assert.deepEqual(amount('da', 'Det er mindst 30 millioner kroner.'), [['at least', 30_000_000, 'DKK']]);
	assert.deepEqual(amount('sv', 'Det är drygt 30 miljoner kronor.'), [['about', 30_000_000, 'SEK']]);
	assert.deepEqual(amount('es', 'Costó 40 millones de euros.'), [['exactly', 40_000_000, 'EUR']]);
	assert.deepEqual(amount('nl', 'Het scheelt zo’n US $3 miljoen.'), [['about', 3_000_000, 'USD']]);
});

test('a qualifier may be drawn together with an article, or have one after it', () => {
	assert.deepEqual(amount('es', 'El puerto perdió cerca del 24% del tráfico.'), [['about', 24, '%']]);
	assert.deepEqual(amount('es', 'Fue una caída superior al 5%.'), [['more than', 5, '%']]);
	assert.deepEqual(amount('es', 'Cayó casi un 6 por ciento.'), [['about', 6, '%']]);
	assert.deepEqual(amount('it', 'Una perdita superiore ai 10 milioni di euro.'), [['more than', 10_000_000, 'EUR']]);
	assert.deepEqual(amount('it', 'Un rincaro fino al 10%.'), [['up to', 10, '%']]);
	assert.deepEqual(amount('fr', 'Une hausse supérieure aux 3 % attendus.'), [['more than', 3, '%']]);
	assert.deepEqual(amount('en', 'The yard estimated a 30% saving.'), [['about', 30, '%']]);
});

test('a word that may set a limit or end a rise leaves the qualifier open; a day of a month is no amount', () => {
	const vague = (language: string, text: string) => quantitiesOf(text, language).map((one) => one.vague);
	assert.deepEqual(vague('es', 'Puede llevar hasta 150 pasajeros.'), [true]);
	assert.deepEqual(vague('nl', 'De omzet groeide tot 9 miljard dollar.'), [true]);
	assert.deepEqual(vague('es', 'Lleva 150 pasajeros.'), [false]);
	assert.deepEqual(amount('es', 'Abre hasta el 30 de enero.'), []);
	assert.deepEqual(amount('it', 'Resta chiuso fino al 30 gennaio.'), []);
});

test('shares and counted nouns are amounts, years and model names are not', () => {
	assert.deepEqual(amount('en', 'up to 5% of 300 ferries'), [
		['up to', 5, '%'],
		['exactly', 300, 'ferries'],
	]);
	assert.deepEqual(amount('de', 'rund 300 neue Fähren'), [['about', 300, 'fähren']]);
	assert.deepEqual(amount('en', 'In 2019 the Falcon 9 rocket flew'), []);
	assert.deepEqual(amount('de', 'ein Vertrag über 7 Millionen Euro'), [['exactly', 7_000_000, 'EUR']]);
});

test('the quotation of an amount is the text itself', () => {
	const text = 'Man rechnet mit rund 7 Millionen Euro im Jahr.';
	assert.deepEqual(
		quantitiesOf(text, 'de').map(({ quote, start, end }) => [quote, text.slice(start, end)]),
		[['rund 7 Millionen Euro', 'rund 7 Millionen Euro']],
	);
});

test('an about that closes the clause qualifies its amount, one of another clause does not', () => {
	const [amount] = quantitiesOf('Le port coûte 45 millions de dollars par an environ.', 'fr');
	assert.deepEqual([amount?.qualifier, amount?.quote], ['about', '45 millions de dollars par an environ']);
	assert.equal(quantitiesOf('It cost 45 million dollars, and sails for three hours or so.', 'en')[0]?.qualifier, 'exactly');
	assert.equal(quantitiesOf('Sie kostet 45 Millionen Dollar und fährt ungefähr drei Stunden.', 'de')[0]?.qualifier, 'exactly');
	assert.equal(quantitiesOf('It cost less than 45 million dollars a year or so.', 'en')[0]?.qualifier, 'less than');
});

const dates = (language: string, text: string, anchor: string | null = null) =>
	datesIn(text, language, anchorOf(anchor)).map(({ edtf }) => edtf);

test('full dates, months and years become EDTF', () => {
	assert.deepEqual(dates('de', 'Am 5. Oktober 2020 und seit 2019.'), ['2020-10-05', '2019']);
	assert.deepEqual(dates('en', 'On October 5th, 2020, and in May 2021.'), ['2020-10-05', '2021-05']);
	assert.deepEqual(dates('es', 'el 5 de octubre de 2020'), ['2020-10-05']);
	assert.deepEqual(dates('pl', 'od 5 października 2020 r.'), ['2020-10-05']);
});

test('a month without a year takes it from the article, or none', () => {
	assert.deepEqual(dates('en', 'It opened at the end of September.'), ['XXXX-09']);
	assert.deepEqual(dates('en', 'It opened at the end of September.', '2023-10-05'), ['2023-09']);
	assert.deepEqual(dates('nl', 'Dat gebeurde eind december.', '2022-01'), ['2021-12']);
	assert.deepEqual(dates('fr', 'fin septembre', '2023-10~'), ['2023-09~']);
});

test('last month needs the date of the article', () => {
	assert.deepEqual(dates('de', 'Das war letzten Monat.', '2023-01-12'), ['2022-12']);
	assert.deepEqual(dates('de', 'Das war letzten Monat.'), ['XXXX-XX']);
	assert.deepEqual(dates('fr', 'Le mois dernier, la digue a cédé.', '2023-10-12'), ['2023-09']);
	assert.deepEqual(dates('en', 'It sank yesterday.', '2023-03-01'), ['2023-02-28']);
});

test('what is yet to come, and words that only look like months, are no dates', () => {
	assert.deepEqual(dates('en', 'It may march on until 2030.'), []);
	assert.deepEqual(dates('de', 'Bis 2030 soll es gelingen.'), []);
	assert.deepEqual(dates('de', 'rund 2000 Menschen'), []);
});

test('ranks are read in their many forms', () => {
	assert.equal(rankIn('It is the fourth-largest ferry line.', 'en')?.rank, 4);
	assert.equal(rankIn('Die Linie ist die viertgrößte.', 'de')?.rank, 4);
	assert.equal(rankIn('Die Linie liegt auf Rang drei.', 'de')?.rank, 3);
	assert.equal(rankIn('Het is op twee na de grootste rederij.', 'nl')?.rank, 3);
	assert.equal(rankIn('Elle occupe le troisième rang mondial.', 'fr')?.rank, 3);
	assert.equal(rankIn('It sailed for the second time.', 'en'), null);
});

test('words of related meaning share a notion', () => {
	const shared = (a: [string, string], b: [string, string]) =>
		notionsOf(fold(a[0]), a[1]).some((one) => notionsOf(fold(b[0]), b[1]).includes(one));
	assert.ok(shared(['investigation', 'en'], ['Untersuchung', 'de']));
	assert.ok(shared(['überschwemmung', 'de'], ['inondation', 'fr']));
	assert.ok(shared(['Bürgermeister', 'de'], ['alcalde', 'es']));
	assert.ok(!shared(['ferry', 'en'], ['Bürgermeister', 'de']));
});
