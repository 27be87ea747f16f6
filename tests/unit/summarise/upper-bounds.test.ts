import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from '../../../scripts/ingest/summarise/answers.ts';
import { valuesIn } from '../../../scripts/ingest/summarise/values.ts';

const given = (language: string, text: string) =>
	valuesIn(text, language).map(({ question, qualifier, amount, quote }) => `${question} ${qualifier} ${amount} «${quote}»`);

test('a number behind a word of limit is a bound', () => {
	for (const [language, text, value] of [
		['ru', 'Пострадали до 100 человек.', 'injured up to 100 «до 100 человек»'],
		['uk', 'Поранено до 20 людей.', 'injured up to 20 «до 20 людей»'],
		['es', 'Hay hasta 20 personas heridas en el puerto.', 'injured up to 20 «hasta 20 personas»'],
		['pt', 'Há até 20 pessoas feridas no porto.', 'injured up to 20 «até 20 pessoas»'],
		['nl', 'Er zijn tot 20 mensen gewond in de haven.', 'injured up to 20 «tot 20 mensen»'],
		['pl', 'Rannych zostało do 20 osób.', 'injured up to 20 «do 20 osób»'],
		['de', 'Es wurden bis zu 20 Menschen verletzt.', 'injured up to 20 «bis zu 20 Menschen»'],
		['fr', 'Jusqu’à 20 personnes ont été blessées.', 'injured up to 20 «Jusqu’à 20 personnes»'],
		['it', 'Ci sono fino a 20 persone ferite.', 'injured up to 20 «fino a 20 persone»'],
		['en', 'Up to 20 people were injured.', 'injured up to 20 «Up to 20 people»'],
	] as const)
		assert.deepEqual(given(language, text), [value], text);
});

test('where a count has come to a number, that is no bound', () => {
	for (const [language, text, value] of [
		['ru', 'Число раненых выросло до 100.', 'injured exactly 100 «100»'],
		['es', 'El número de heridos subió hasta 20.', 'injured exactly 20 «20»'],
		['fr', 'Le nombre de blessés est monté jusqu’à 20.', 'injured exactly 20 «20»'],
		['en', 'The number of people injured rose to 20.', 'injured exactly 20 «20»'],
	] as const)
		assert.deepEqual(given(language, text), [value], text);
});

test('neither end of a range is the number', () => {
	for (const [language, text] of [
		['ru', 'Пострадали от 10 до 20 человек.'],
		['fr', 'Il y a de 10 à 20 personnes blessées.'],
		['de', 'Es wurden 10 bis 20 Menschen verletzt.'],
		['en', 'Between the piers 10 to 20 people were injured.'],
	] as const)
		assert.deepEqual(given(language, text), [], text);
});

test('a bound from above contradicts no lower number', () => {
	const amount = (value: number, qualifier: 'exactly' | 'up to' | 'at least') => ({ amount: value, qualifier, unit: '' });
	assert.equal(agree(amount(100, 'up to'), amount(50, 'exactly')), true);
	assert.equal(agree(amount(100, 'up to'), amount(120, 'exactly')), false);
	assert.equal(agree(amount(100, 'at least'), amount(50, 'exactly')), false);
});
