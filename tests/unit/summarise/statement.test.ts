/** The judge of “says the same”, on pairs in our own words: a value, a place, a country or a polarity that disagrees is never the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame } from '../../../scripts/ingest/summarise/facts.ts';
import { judge, sayTheSame } from '../../../scripts/ingest/summarise/statement/judge.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';

const verdict = (a: string, b: string, [x, y]: readonly [string, string] = ['en', 'en']) => judge(readSentence(a, x), readSentence(b, y));

const SAME: readonly (readonly [string, string, string, string])[] = [
	['At least 12 people were killed when the ferry sank off Tornby.', 'en', 'Twelve people died when a ferry sank near Tornby.', 'en'],
	['The parliament of Carrow approved the new bridge on Monday.', 'en', 'On Monday the parliament of Carrow approved a new bridge.', 'en'],
	[
		'In 2020 stieg der Umsatz um 50 Prozent auf 9,2 Milliarden Dollar.',
		'de',
		'In 2020 groeide de omzet met 50 procent tot 9,2 miljard dollar.',
		'nl',
	],
	['The government of Moravel asked its neighbours for help.', 'en', 'Le gouvernement de Moravel a demandé l’aide de ses voisins.', 'fr'],
];
const NOT: readonly (readonly [string, string])[] = [
	['At least 12 people were killed when the ferry sank off Tornby.', 'At least 31 people were killed when the ferry sank off Tornby.'],
	['The court convicted the former mayor of Tornby of fraud.', 'The court acquitted the former mayor of Tornby of fraud.'],
	['Norwegian shares rise after the election in Oslo.', 'Norwegian shares fall after the election in Oslo.'],
	['Germany welcomes the agreement on fishing quotas.', 'France welcomes the agreement on fishing quotas.'],
	['The company will close its plant in Tornby.', 'The company will not close its plant in Tornby.'],
	['Nine people are still missing in Port Averil.', 'The airport of Port Averil is still closed.'],
];

test('sentences that say the same are the same, in one language and across', () => {
	for (const [a, x, b, y] of SAME) assert.ok(isSame(verdict(a, b, [x, y])), `${a} | ${b}: ${JSON.stringify(verdict(a, b, [x, y]))}`);
});

test('what disagrees in a number, a place, a direction or a polarity is never the same, however alike', () => {
	for (const [a, b] of NOT) assert.ok(!isSame(verdict(a, b)), `${a} | ${b}: ${JSON.stringify(verdict(a, b))}`);
});

test('what two people say in their own words is not the same because one name and one office stand beside it', () => {
	const said = (words: string) => `“${words}”, Ada Winther, director of the port authority of Lindum, said in a call with reporters.`;
	const crane = said('We meant to open the new harbour crane only in the spring of next year');
	const wall = said('We saw how badly the new harbour wall needed our help last winter');
	assert.ok(verdict(crane, wall).disagrees && isSame({ ...verdict(crane, wall), disagrees: false }));
	assert.ok(isSame(verdict(crane, said('We meant to open the new harbour crane in the spring of next year at last'))));
	assert.ok(!verdict(said('A fine day for the port'), said('A bad night for the town')).disagrees, 'a turn of phrase');
});

test('names alone do not say the same, but a number beside them may', () => {
	const who = 'Ada Winther, Jonas Hedlund and Captain Piet Maarsen of the Selby Island Ferry Company in Port Averil';
	const apart = verdict(`The museum was opened by ${who}.`, `Trees were planted by ${who}.`);
	assert.ok(!isSame(apart) && isSame({ ...apart, beyondNames: 1 }));
	assert.equal(verdict(`Halls were opened by 31 friends of ${who}.`, `Trees were given by 31 guests of ${who}.`).beyondNames, 1);
});

test('the judge does not care which sentence comes first, and is sure of a sentence and itself', () => {
	for (const [a, x, b, y] of SAME) assert.ok(Math.abs(sayTheSame(a, x, b, y) - sayTheSame(b, y, a, x)) < 0.1);
	assert.ok(sayTheSame('The bridge was closed after the storm.', 'en', 'The bridge was closed after the storm.', 'en') > 0.8);
	assert.ok(sayTheSame('The bridge was closed after the storm.', 'en', 'Elections will be held next spring.', 'en') < 0.2);
});
