/** Whom a pronoun at the beginning means may be named right behind its clause. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leans } from '../../../scripts/ingest/summarise/leaning.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';

const leaning = (text: string, tongue = 'en') => leans(text, tokensOf(text), tongue);

test('a clause with a pronoun stands where its owner is named right behind it', () => {
	for (const text of [
		'After she left an inn in Carrow on Thursday, Vera Lind has moved into the Harbour House of Tornby.',
		'In his first speech, Ada Brandt promised a ferry.',
	])
		assert.ok(!leaning(text), text);
	assert.ok(!leaning('Dans son premier discours, Ada Brandt a promis un bac.', 'fr'));
	for (const text of [
		'After she left an inn in Carrow on Thursday, police closed it.',
		'After she left an inn in Carrow on Thursday, Tornby closed it.',
		'After she left an inn in Carrow on Thursday, March Winds of Tornby closed it.',
		'She left, Vera Lind said.',
		'After the fire in Carrow, Vera Lind went to Tornby, he said.',
	])
		assert.ok(leaning(text), text);
});

test('a name with the article owns no pronoun of a person', () => {
	assert.ok(leaning('In 54 games with the Gulls he scored 30 goals for the first time.'));
	assert.ok(!leaning('In the years with Ada Brandt he led the yard of Tornby.'));
});

test('what opens an enumeration goes on from what announced it', () => {
	assert.ok(leaning('First, Ada Brandt closed the gate.'));
	assert.ok(leaning('Zweitens fehlte der Werft von Tornby ein Dock.', 'de'));
	assert.ok(leaning('Deuxièmement, Delmar a fermé le quai.', 'fr'));
	assert.ok(!leaning('First prize went to Ada Brandt of Tornby.'));
});
