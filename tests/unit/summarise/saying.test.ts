/** Sentences that are said by somebody whom another sentence names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leans } from '../../../scripts/ingest/summarise/leaning.ts';
import { sharesQuotation } from '../../../scripts/ingest/summarise/told-again.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';

const isLeaning = (language: string, text: string) => leans(text, tokensOf(text), language);

test('a saying at the end whose speaker is a pronoun or left out leans', () => {
	for (const [language, text] of [
		['en', 'The yard of Tornby will close in May, he said.'],
		['en', '“The yard of Tornby will close in May,” she added on Monday.'],
		['de', 'Die Werft von Tornby schließt im Mai, sagte er.'],
		['nl', 'De werf van Tornby sluit in mei, zei hij.'],
		['fr', 'Le chantier de Tornby fermera en mai, a-t-il déclaré.'],
		['sv', 'Varvet i Tornby stänger i maj, sade han.'],
		['it', 'Il cantiere di Tornby chiuderà a maggio, ha aggiunto.'],
		['es', 'El astillero de Tornby cerrará en mayo, dijo.'],
	] as const)
		assert.ok(isLeaning(language, text), text);
	for (const [language, text] of [
		['en', 'The yard of Tornby will close in May, Brandt said.'],
		['en', 'Ada Brandt, the head of the yard, said she will close it in May.'],
		['de', 'Die Werft von Tornby schließt im Mai, sagte Brandt.'],
		['nl', 'De haven sluit nadat Ada Brandt, hoofd van de werf, zei dat het ijs te dik is.'],
		['it', 'Il cantiere di Tornby chiuderà a maggio, ha aggiunto Brandt.'],
		['es', 'Ada Brandt, alcaldesa de Carrow, dijo en un mensaje que el astillero cerrará.'],
		['es', 'Ada Brandt, alcaldesa de Carrow, anunció el lunes que el astillero cerrará.'],
	] as const)
		assert.ok(!isLeaning(language, text), text);
});

test('what stands behind a verb of saying is what is said, not who says it', () => {
	for (const [language, text] of [
		['es', 'Señaló la quiebra del astillero como un ejemplo para el puerto de Carrow.'],
		['pt', 'Anunciou a venda do estaleiro de Tornby na segunda-feira.'],
		['it', 'In un comunicato, ha annunciato la vendita del cantiere navale di Tornby alla Delmar.'],
		['it', 'Ieri ha annunciato la vendita del cantiere navale di Tornby.'],
	] as const)
		assert.ok(isLeaning(language, text), text);
	for (const [language, text] of [
		['it', 'In Cina, ha detto il ministro, il cantiere di Tornby chiuderà a maggio.'],
		['es', 'Dijo Ada Brandt en Carrow que el puerto abrirá de nuevo.'],
		['es', 'Murió el alcalde del puerto de Carrow a los 91 años.'],
	] as const)
		assert.ok(!isLeaning(language, text), text);
});

test('the same words quoted are told again, however the sentence goes on', () => {
	const said = 'Palmer spoke of "the worst flood in memory" on Monday.';
	assert.ok(sharesQuotation('The mayor calls it “the worst flood in memory” and asks for help.', said));
	assert.ok(!sharesQuotation('The mayor calls it “the worst storm in memory” and asks for help.', said));
	assert.ok(!sharesQuotation('The mayor calls it “the worst” and asks for help.', said), 'two words');
});
