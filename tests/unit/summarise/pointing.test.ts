/** What a sentence points at without naming it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { pointsAtUnnamed } from '../../../scripts/ingest/summarise/pointing.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { storyOf } from './story.ts';

test('a demonstrative points at what the sentence does not name, unless at a time, or within a quotation', () => {
	const points = (text: string, tongue: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	for (const [tongue, text] of [
		['en', 'The head of Delmar said that this ferry is for islanders.'],
		['en', 'The head of Delmar, Ada Brandt, said no on that idea.'],
		['nl', 'De directeur van Delmar begon met dat plan in Tornby.'],
		['de', 'Die Leiterin von Delmar sagte, dass diese Fähre den Inseln dient.'],
		['nl', 'De directeur van Delmar zei dat deze veerboot voor de eilanden is.'],
		['fr', 'La directrice de Delmar a dit que ce ferry est destiné aux îles.'],
		['it', 'La direttrice di Delmar ha detto che questo traghetto serve alle isole.'],
	] as const)
		assert.ok(points(text, tongue), text);
	for (const [tongue, text] of [
		['en', 'The harbour of Tornby will be closed this week, Delmar said.'],
		['en', 'The ferry of Delmar is unlike others in that it sails at night.'],
		['en', 'The port of Tornby was closed during that week, Delmar said.'],
		['en', 'Delmar builds a ferry, and this ferry is for islanders.'],
		['en', 'Delmar said "this ferry is for islanders" on Monday.'],
		['de', 'Der Hafen von Tornby bleibt in diesem Winter geschlossen.'],
		['es', 'El puerto de Tornby está cerrado desde el lunes.'],
	] as const)
		assert.ok(!points(text, tongue), text);
});

test('a noun that nothing but the sentence before it has is anaphoric, one of several that are named, too', () => {
	const opens = (title: string, ...blocks: string[]) => {
		const story = storyOf({ id: 'a', language: 'en', title, blocks });
		const sentences = sentencesOf(story);
		const readings = sentences.map((one) => readSentence(one.text, one.language));
		return introductionsOf(story, sentences, readings).at(-1)?.opens;
	};
	const [first, before] = ['Three indexes fell in Lindum.', 'The Lindum 40 is an index of banks.'];
	assert.equal(opens('Indexes fall in Lindum', first, before, 'The index stayed above its low.'), 'anaphoric');
	assert.equal(opens('Indexes fall in Lindum', first, before, 'However, the index stayed above its low of the year 2008.'), 'anaphoric');
	assert.equal(opens('Index of Lindum falls', 'An index fell in Lindum.', before, 'The index stayed above its low.'), 'definite');
	assert.equal(opens('Indexes fall in Lindum', first, before, 'The mayor of nowhere closed a school.'), null);
	assert.equal(opens('Indexes fall in Lindum', first, before, 'The mayor closed a school.'), 'unknown');
});

test('an adverb of place needs the place before it', () => {
	const points = (text: string, tongue: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	assert.ok(points('Some 300 people work there.', 'en'));
	assert.ok(!points('There is no work for the people.', 'en'));
	assert.ok(!points('Some 300 people of Tornby work there.', 'en'));
	assert.ok(points('Rund 300 Menschen arbeiten dort.', 'de'));
	assert.ok(!points('Rund 300 Menschen leben in Tornby und arbeiten dort.', 'de'));
	assert.ok(points('Unas 300 personas trabajan allí.', 'es'));
	assert.ok(points('Quelque 300 personnes y travaillent.', 'fr'));
	assert.ok(!points('Il y a 300 personnes.', 'fr'));
});

test('a demonstrative that stands for something by itself points at it, behind an opening phrase or a verb of saying', () => {
	const points = (text: string, tongue: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	for (const [tongue, text] of [
		['it', 'Secondo il capo di Delmar, questo ha già un prezzo di 40 marchi.'],
		['en', 'For the mayor of Tornby, this was a dear winter.'],
		['en', 'Karla Winther of Delmar said this was the worst winter.'],
		['es', 'Según la jefa de Delmar, esta no es la última.'],
		['nl', 'Karla Winther van Delmar zegt dat dit de zwaarste winter was.'],
	] as const)
		assert.ok(points(text, tongue), text);
	for (const [tongue, text] of [
		['en', 'Karla Winther said those who paid may leave.'],
		['en', 'Karla Winther called the storm a disaster, and this was heard in Tornby.'],
		['en', '"After such a winter, this is not the last," said Karla Winther.'],
	] as const)
		assert.ok(!points(text, tongue), text);
});

test('the other one is another than one that is named', () => {
	const points = (text: string, tongue: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	for (const [tongue, text] of [
		['en', 'The other customer has ordered two ships.'],
		['de', 'Der andere Kunde hat zwei Schiffe bestellt.'],
		['nl', 'De andere klant heeft twee schepen besteld.'],
		['fr', 'L’autre client a commandé deux navires.'],
		['es', 'Los otros clientes han encargado dos barcos.'],
		['it', 'Gli altri clienti hanno ordinato due navi.'],
	] as const)
		assert.ok(points(text, tongue), text);
	for (const [tongue, text] of [
		['en', 'One docker was rescued and the other sailor was found dead.'],
		['en', 'Norvik Lines is the other customer.'],
		['en', 'A customer said that the other customer has ordered two ships.'],
		['en', 'The other day two ships left.'],
	] as const)
		assert.ok(!points(text, tongue), text);
});
