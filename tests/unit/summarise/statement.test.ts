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

test('the judge does not care which sentence comes first, and is sure of a sentence and itself', () => {
	for (const [a, x, b, y] of SAME) assert.ok(Math.abs(sayTheSame(a, x, b, y) - sayTheSame(b, y, a, x)) < 0.1);
	assert.ok(sayTheSame('The bridge was closed after the storm.', 'en', 'The bridge was closed after the storm.', 'en') > 0.8);
	assert.ok(sayTheSame('The bridge was closed after the storm.', 'en', 'Elections will be held next spring.', 'en') < 0.2);
});
