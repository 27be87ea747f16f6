/** What the first words of a sentence are: an article or a pronoun, a stamp of the page, the subject that it brings in itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leans } from '../../../scripts/ingest/summarise/leaning.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { speaksItself } from '../../../scripts/ingest/summarise/speaks-itself.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { storyOf } from './story.ts';

const leaning = (text: string, tongue = 'en') => leans(text, tokensOf(text), tongue);

function quoted(text: string): string | null {
	const [sentence = assert.fail()] = sentencesOf(storyOf({ id: 'a', language: 'en', blocks: [text], title: 'T' }));
	const { worth, cut } = standingOf(sentence);
	return worth === 0 ? null : sentence.text.slice(cut);
}

test('a pronoun of another language is none', () => {
	assert.ok(!leaning('Delmar, il più grande cantiere di Tornby, ha annunciato tagli.', 'it'));
	assert.ok(!leaning('Con un voto a sorpresa il porto di Tornby ha comprato due traghetti.', 'it'));
	assert.ok(!leaning('Fra i ti store selskaber, er Delmar det eneste i Tornby.', 'da'));
	assert.ok(leaning('Selon le rapport annuel, il a quitté le port de Tornby.', 'fr'));
});

test('what may be a pronoun is an article before a name, and before a word that its verb follows', () => {
	assert.ok(!leaning('Het Tornbyse veerbedrijf Delmar vroeg om uitstel.', 'nl'));
	assert.ok(!leaning('Het veerbedrijf heeft de haven van Tornby gesloten.', 'nl'));
	assert.ok(leaning('Het werd maandag in de haven van Tornby gesloten.', 'nl'));
	assert.ok(leaning('Het sloot maandag de haven van Tornby.', 'nl'));
});

test('who is brought in with the indefinite article or a number owns a pronoun', () => {
	assert.ok(!leaning('A former docker opened fire on his chief in Tornby.'));
	assert.ok(leaning('The docker opened fire on his chief in the harbour.'));
	assert.ok(!leaning('One docker of Carrow is dead after a fire in the port of Tornby.'));
	for (const text of ['One was found dead in the port of Tornby.', 'One of them lived in Tornby.', 'A second docker died in Tornby.'])
		assert.ok(leaning(text), text);
	assert.ok(!leaning('A second term of the mayor of Tornby begins on Monday.'));
});

test('a word of the first person within a name is none', () => {
	assert.ok(!speaksItself('The singer told Us Weekly that the ferry of Tornby was late.', 'en'));
	assert.ok(speaksItself('The ferry carried us to Tornby.', 'en'));
	assert.ok(speaksItself('Our Ferry Line is late.', 'en'));
});

test('a stamp that ran in with a headline does not take the sentence with it', () => {
	const sentence = 'Pilots brought both ships of the Delmar line to the quay of Tornby on Monday evening.';
	assert.equal(quoted(`Two ferries burn in Tornby Published May 05, 2010 ${sentence}`), sentence);
	assert.equal(quoted(`Tuesday 28 April 2009 22.34 BST ${sentence}`), sentence);
	assert.equal(quoted(`${sentence.slice(0, -1)}, published May 05, 2010.`), null, 'a stamp within it');
	assert.equal(quoted('For a list of all ferries of the Delmar line and their ports, visit Tornby Weekly.'), null);
});
