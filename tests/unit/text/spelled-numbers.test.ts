import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../../../scripts/ingest/summarise/values.ts';
import { countingTokens } from '../../../scripts/ingest/text/counting-tokens.ts';
import { numbersOf } from '../../../scripts/ingest/text/numbers.ts';

const values = (language: string, text: string) => numbersOf(countingTokens(text, language), language).map(({ value }) => value);

test('hundreds in words are read with what stands behind them, in every language that has a table', () => {
	for (const [language, text, value] of [
		['en', 'A hundred and twenty people slept in the hall.', 120],
		['en', 'Two hundred and fifty boats came.', 250],
		['en', 'Twelve hundred and one boats came.', 1201],
		['de', 'Hundertzwanzig Menschen schliefen in der Halle.', 120],
		['de', 'Es kamen zweihundertfünfundsiebzig Boote.', 275],
		['nl', 'Honderdtwintig mensen sliepen in de hal.', 120],
		['nl', 'Er kwamen tweehonderdvijfenzeventig boten.', 275],
		['fr', 'Cent vingt personnes ont dormi dans la salle.', 120],
		['fr', 'Quatre cent quatre-vingt-dix-sept bateaux sont venus.', 497],
		['es', 'Ciento veinte personas durmieron en la sala.', 120],
		['es', 'Llegaron trescientas cuarenta y dos barcas.', 342],
		['pt', 'Cento e vinte pessoas dormiram na sala.', 120],
		['pt', 'Vieram duzentos e cinquenta e três barcos.', 253],
		['it', 'Centoventi persone hanno dormito nella sala.', 120],
		['it', 'Sono arrivate duecentottantuno barche.', 281],
		['pl', 'Sto dwadzieścia osób spało w hali.', 120],
		['pl', 'Przypłynęło dwieście pięćdziesiąt trzy łodzie.', 253],
		['sv', 'Hundratjugo människor sov i hallen.', 120],
		['da', 'Hundrede og femogtyve mennesker sov i hallen.', 125],
		['nb', 'To hundre og tjuefem mennesker sov i hallen.', 225],
		['fi', 'Satakaksikymmentä ihmistä nukkui hallissa.', 120],
		['ro', 'O sută douăzeci și trei de oameni au dormit în sală.', 123],
		['ro', 'Au venit 20 de mii de oameni.', 20_000],
		['id', 'Seratus dua puluh lima orang tidur di aula.', 125],
		['id', 'Dua belas orang tidur di aula.', 12],
		['tr', 'Salonda iki yüz elli üç kişi uyudu.', 253],
		['ru', 'В зале ночевали двести пятьдесят три человека.', 253],
		['uk', 'У залі ночували сто двадцять людей.', 120],
		['ar', 'نام مئة وخمسة وعشرون شخصا في القاعة', 125],
	] as const)
		assert.deepEqual(values(language, text), [value], text);
});

test('thousands and millions in words are summed up', () => {
	assert.deepEqual(values('en', 'some two hundred and fifty thousand three hundred voters'), [250_300]);
	assert.deepEqual(values('fr', 'deux mille cent un électeurs'), [2101]);
	assert.deepEqual(values('es', 'un millón doscientos mil votantes'), [1_200_000]);
	assert.deepEqual(values('de', 'zwei Millionen dreihunderttausend Stimmen'), [2_300_000]);
	assert.deepEqual(values('pl', 'dwa miliony pięćset tysięcy głosów'), [2_500_000]);
});

test('a half belongs to its number', () => {
	assert.deepEqual(values('en', 'two and a half million voters'), [2_500_000]);
	assert.deepEqual(values('es', 'dos millones y medio de votantes'), [2_500_000]);
	assert.deepEqual(values('de', 'zweieinhalb Millionen Stimmen'), [2_500_000]);
	assert.deepEqual(values('ru', 'два с половиной миллиона голосов'), [2_500_000]);
});

test('words of number that make no number are none, and no part of them is', () => {
	assert.deepEqual(values('en', 'in nineteen eighty-four'), []);
	assert.deepEqual(values('en', 'several hundred twenty-dollar notes'), []);
	assert.deepEqual(values('en', 'two dozen boats'), []);
	assert.deepEqual(values('de', 'zwei Dutzend Boote'), []);
});

test('an article, a round word by itself, a coin and a share are no hundreds', () => {
	assert.deepEqual(values('en', 'twenty a day'), [20]);
	assert.deepEqual(values('de', 'mit zwanzig ein Haus'), [20]);
	assert.deepEqual(values('fr', 'une hausse de 20 pour cent'), [20]);
	assert.deepEqual(values('fr', 'pour 50 cents de plus'), [50]);
	assert.deepEqual(values('es', 'por cien personas'), []);
});

test('such numbers answer what happened to people, and years with months are no whole years', () => {
	const answers = (language: string, text: string) =>
		valuesIn(text, language).map(({ question, amount, quote }) => [question, amount, quote]);
	assert.deepEqual(answers('en', 'A hundred and twenty people were injured.'), [['injured', 120, 'A hundred and twenty people']]);
	assert.deepEqual(answers('pl', 'Rannych zostało dwieście trzydzieści osób.'), [['injured', 230, 'dwieście trzydzieści osób']]);
	assert.deepEqual(answers('fr', 'Il a été condamné à trois ans et demi de prison.'), []);
	assert.deepEqual(answers('en', 'She was sentenced to two years and six months in prison.'), []);
	assert.deepEqual(answers('en', 'She was sentenced to two years in prison.'), [['sentence', 2, 'two years']]);
});

test('two figures in a row that are some are no number in Chinese, a year in figures is', () => {
	assert.deepEqual(values('zh', '两三人受伤'), []);
	assert.deepEqual(values('zh', '三四十人受伤'), []);
	assert.deepEqual(values('zh', '三十四人受伤'), [34]);
	assert.deepEqual(values('zh', '一九八九年'), [1989]);
});

test('Arabic words that look like a letter before a number are none', () => {
	for (const text of ['لست متأكدا من ذلك', 'كمية كبيرة من الوقود', 'وكمية من القمح']) assert.deepEqual(values('ar', text), [], text);
	assert.deepEqual(values('ar', 'بقي في المستشفى لستة أشهر'), [6]);
});
