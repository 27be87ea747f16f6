/** Reports in which the writer speaks, and what of them is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '../../../scripts/ingest/summarise/columnists.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { type StorySentence, sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import type { Slack } from '../../../scripts/ingest/summarise/slack.ts';
import { speaksInPerson, speaksItself } from '../../../scripts/ingest/summarise/speaks-itself.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import type { Choice } from '../../../scripts/ingest/summarise/telling-choice.ts';
import { isFurther } from '../../../scripts/ingest/summarise/tells-more.ts';
import { storyOf } from './story.ts';

const isColumn = (language: string, ...blocks: string[]) =>
	columnsOf(storyOf({ id: 'a', language, blocks }, { id: 'b', language, blocks: ['Delmar: Tornby.'] }))[0];

test('a report is a column where its writer says I, we or you, outside every quotation', () => {
	const news = 'Delmar bought the shipyard of Tornby on Monday.';
	assert.ok(isColumn('en', news, 'We shall see what it makes of your old yard.'));
	assert.ok(isColumn('de', 'Delmar kaufte am Montag die Werft von Tornby.', 'Was wir davon haben, bleibt offen.'));
	assert.ok(isColumn('nl', 'Delmar kocht maandag de werf van Tornby.', 'Daar zijn wij voorlopig niet klaar mee.'));
	assert.ok(isColumn('en', 'Ada Brandt said: “ It is over. ”', news, 'I had seen it coming for years.', 'They said “ never ” in May.'));
	for (const blocks of [
		[news, 'Ada Brandt of Delmar said: "This is a good day. We shall build ferries again. Our slipways are ready."'],
		[news, '“ We have waited for years, ” said Ada Brandt. “ Now we build. ”'],
		[news, 'We have waited for years," said Ada Brandt.'],
		[news, "'I am glad,' said Ada Brandt."],
		[news, 'The yard lies beside the I-75 and its I / O blocks are built there.'],
	])
		assert.ok(!isColumn('en', ...blocks), blocks[1]);
	assert.ok(
		!isColumn('fr', 'Delmar a acheté le chantier de Tornby.', '« Nous sommes heureux. Nous allons construire », a dit Ada Brandt.'),
	);
});

test('what is a pronoun and another word is none within a name, or in Portuguese', () => {
	assert.ok(!speaksItself('Le groupe fondé par Jack Ma a acheté le chantier.', 'fr'));
	assert.ok(!speaksItself('O estaleiro entra em colapso nos Estados Unidos.', 'pt'));
	assert.ok(speaksItself('Quant à ma ville, elle a perdu son chantier.', 'fr'));
});

test('where all reports of a language are columns, none is', () => {
	const column = (id: string, language: string) => ({ id, language, blocks: ['What does Delmar of Tornby want from us?'] });
	const news = { id: 'n', language: 'en', blocks: ['Delmar bought a yard in Tornby.'] };
	assert.deepEqual(columnsOf(storyOf(column('a', 'en'), news)), [true, false]);
	assert.deepEqual(columnsOf(storyOf(column('a', 'en'), column('b', 'en'))), [false, false]);
});

test('how sure or how glad the writer is, is an aside, unless somebody says so', () => {
	for (const [text, tongue] of [
		['The purchase of the yard will no doubt anger the unions of Tornby.', 'en'],
		['Zweifellos wird der Kauf der Werft die Gewerkschaften verärgern.', 'de'],
		['De koop van de werf zal de vakbonden ongetwijfeld ergeren.', 'nl'],
		['Malheureusement, le chantier de Tornby restera fermé.', 'fr'],
	] as const) {
		assert.ok(speaksItself(text, tongue), text);
		assert.ok(!speaksInPerson(text, tongue), text);
	}
	assert.ok(!speaksItself('Ada Brandt said the purchase would no doubt anger the unions of Tornby.', 'en'));
	assert.ok(!speaksItself('The unions called the purchase "no doubt a mistake" in a letter to Delmar.', 'en'));
});

test('what a column alone tells is no claim where anything else stands', () => {
	const story = storyOf(
		{
			id: 'a',
			language: 'en',
			blocks: ['Ferry operator Delmar has bought the shipyard of Tornby.', 'Delmar of Tornby builds six ferries.'],
		},
		{
			id: 'b',
			language: 'en',
			blocks: ['The Tornby shipyard has been sold to Delmar.', 'The slipways of Tornby are more than Delmar can fill.'],
		},
	);
	const sentences = sentencesOf(story);
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	const candidate = (...fact: StorySentence[]) => ({
		fact,
		quotes: fact,
		asLead: 1,
		importance: 1,
		support: 0,
		title: false,
		event: false,
		backdrop: false,
		tells: [],
	});
	const choice = (columns: readonly boolean[]): Choice => ({
		candidates: [],
		verdicts: new Map(),
		readings,
		introductions: introductionsOf(story, sentences, readings),
		taken: takenForKnown(story, sentences),
		headline: () => new Set<string>(),
		hasHeadline: () => true,
		ownTitle: sentences.map(() => 1),
		heads: () => false,
		isUnderOwn: () => false,
		made: [true, true],
		heading: () => readSentence('Delmar', 'en'),
		titles: 2,
		shared: sentences.map(() => ({ all: 0, plain: 0 })),
		count: 3,
		articlesIn: () => 2,
		bonus: () => 0,
		strangers: [],
		columns,
		following: () => undefined,
	});
	const [lead = assert.fail(), next = assert.fail(), , opinion = assert.fail()] = sentences;
	const told = [{ candidate: candidate(lead), quote: lead, goesOn: [] }];
	const isTold = (columns: readonly boolean[], slack: Slack, ...fact: StorySentence[]) =>
		isFurther(candidate(...fact), fact[0] ?? assert.fail(), told, null, choice(columns), slack);
	assert.ok(isTold([false, false], 'none', opinion));
	assert.ok(!isTold([false, true], 'none', opinion));
	assert.ok(isTold([false, true], 'none', opinion, next), 'others tell it, too');
	assert.ok(isTold([true, false], 'none', next), 'it goes on with the lead');
	assert.ok(isTold([false, true], 'any', opinion), 'nothing else stands');
});
