/** What a sentence answers: the number of the question, not the one beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../../../scripts/ingest/summarise/values.ts';

const values = (language: string, text: string) =>
	valuesIn(text, language).map(({ question, amount }) => `${question} ${Math.round(amount)}`);

test('a number is counted where its word stands beside it, whatever the language', () => {
	const cases: readonly (readonly [string, string, readonly string[]])[] = [
		['en', 'At least 384 people have died and 540 were hurt.', ['dead 384', 'injured 540']],
		['en', 'The death toll rose to 832 on Sunday.', ['dead 832']],
		['en', 'Four people were killed and 11 injured when a 34-year-old man opened fire.', ['dead 4', 'injured 11']],
		['de', 'Mindestens 832 Menschen sind gestorben, mehr als 500 wurden verletzt.', ['dead 832', 'injured 500']],
		['nl', 'Het dodental is opgelopen tot 118, zeker 300 mensen raakten gewond.', ['dead 118', 'injured 300']],
		['fr', 'Le bilan est de 163 morts et 500 blessés.', ['dead 163', 'injured 500']],
		['es', 'Al menos 24 personas murieron y 275 resultaron heridas.', ['dead 24', 'injured 275']],
		['en', 'Delmar will buy the shipyard for $5.4 billion.', ['price 5400000000']],
		['en', 'Winther was sentenced to three years in prison.', ['sentence 3']],
		['nl', 'Op Moravel zijn na de beving van dinsdag 118 doden geteld, nog 27 mensen worden vermist.', ['dead 118', 'missing 27']],
		['fr', 'La collision a tué deux personnes en blessant 150 autres.', ['dead 2', 'injured 150']],
		['en', 'Sixty-five people died in the storm.', ['dead 65']],
		// The word behind the comma has an object of its own.
		['en', 'A gunman shot three people, killing one, in the port of Carrow.', []],
		['en', 'The storm hit three villages, killing a farmer.', []],
		// A colon ends a name.
		['en', 'Quake on Moravel: 118 people killed.', ['dead 118']],
		// What a toll rose to stands far behind it.
		['en', 'The death toll of the quake on Moravel, an island far in the north, rose to seven on Tuesday.', ['dead 7']],
		['en', 'The number of people killed by floods in Wadi Lind rose to 26 on Thursday.', ['dead 26']],
		['en', 'The number of people killed by floods in Wadi Lind was given by 26 officers.', []],
		// Who died of their wounds is neither all the dead nor all the injured.
		['es', 'Cuatro heridos graves murieron durante la noche.', []],
		['fr', 'Quatre blessés graves ont succombé à leurs blessures.', []],
		['de', 'Zwei Verletzte starben in der Nacht.', []],
		['en', 'Two of the injured died overnight.', []],
		['en', 'Twenty people were injured and four died.', ['dead 4', 'injured 20']],
		['en', 'Twenty were injured, four died.', ['dead 4', 'injured 20']],
		// What happened to people goes before what they were doing there.
		['en', 'Police arrested 40 demonstrators.', ['arrested 40']],
		// Nobody knows how many of each.
		['en', 'The blast killed and injured 15 people.', []],
		['en', 'Twelve were killed and injured were 30.', ['dead 12', 'injured 30']],
		['en', 'The bus fell into Lake Lindum, 19 people died.', ['dead 19']],
		['en', 'Lawmakers passed it with 61 votes to 38.', ['votesFor 61']],
	];
	for (const [language, text, wanted] of cases) assert.deepEqual(values(language, text), wanted, text);
});

test('units are converted: 12 mph and 19 km/h are one speed', () => {
	const speed = (text: string) => valuesIn(text, 'en')[0]?.amount ?? 0;
	assert.ok(Math.abs(speed('The wind blew at 12 mph.') - speed('The wind blew at 19.3 km/h.')) < 0.1);
});

test('a part of the people, an age, a year and dozens answer nothing', () => {
	for (const text of [
		'The dead include 12 children.',
		'A 34-year-old man died.',
		'He died in 2004.',
		'Several dozen people were killed.',
		'The actress Karla Winther dies at 91 in Tornby.',
		'The Carrow 225 fell while 12-year-old plans died.',
		'Two officers, both 51, died at the scene.',
		'The fires of Tornby and Carrow killed 102 and 21 people respectively.',
		'Delmar will cut 4,300 jobs in Carrow, 3,700 in Lindum and 400 in Tornby.',
		'The sentence ends more than three years of efforts.',
	]) {
		assert.deepEqual(values('en', text), [], text);
	}
});

test('who is counted for one question is not counted for another', () => {
	const text = 'L’explosion à Tornby, au port, a fait six morts et 17 blessés lundi, selon un nouveau bilan communiqué mercredi.';
	assert.deepEqual(
		valuesIn(text, 'fr').map(({ question, amount }) => [question, amount]),
		[
			['dead', 6],
			['injured', 17],
		],
	);
});

test('the quotation ends with what happened to so many, not with the verb before it', () => {
	const quotes = valuesIn('Co najmniej trzy osoby zginęły, a 17 zostało rannych w Tornby.', 'pl').map(({ quote }) => quote);
	assert.deepEqual(quotes, ['Co najmniej trzy osoby', '17 zostało rannych']);
});
