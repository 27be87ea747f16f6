/** Which dates of the texts are events of a story, and which are the report's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { storyOf } from './story.ts';

type Drafts = Parameters<typeof storyOf>;

const eventsOf = (...drafts: Drafts): string[] =>
	summarise(storyOf(...drafts)).timeline.flatMap(({ kind, date, quote }) => (kind === 'event' ? [`${date} ${quote}`] : []));

const OTHER = 'The mayor of Tornby said that the harbour council will vote on a third quay for the ferries of the line.';

test('the day of a dateline, or of a stamp behind a headline that ran in, is no event', () => {
	const fire = 'A fire destroyed the ferry terminal of Tornby on May 3 and the harbour was closed for a week.';
	const report = (head: string): Drafts[0] => ({ id: 'a', language: 'en', title: 'Fire in Tornby', blocks: [`${head}${fire}`] });
	const other: Drafts[0] = { id: 'b', language: 'en', title: 'Tornby votes', blocks: [OTHER] };
	for (const head of ['', 'Tornby, May 5 - ', 'TORNBY, May 5 – '])
		assert.deepEqual(eventsOf(report(head), other), ['XXXX-05-03 May 3'], head);
	assert.deepEqual(eventsOf(report('Terminal Burns in Tornby Published May 05, 2010 '), other), ['2010-05-03~ May 3'], 'it gives the year');
});

test('what one report dates by last month is dated by another that tells it, and not by what it tells besides', () => {
	const told = (when: string, of: string) =>
		`A court in Tornby found the docker Ada Brandt guilty ${when} of setting fire to the ferry terminal${of}.`;
	const report = (id: string, text: string): Drafts[0] => ({ id, language: 'en', title: 'Docker guilty of fire', blocks: [text] });
	assert.deepEqual(eventsOf(report('a', told('last month', '')), report('b', told('in March 2005', ''))), [
		'2005-03 last month',
		'2005-03 March 2005',
	]);
	const both = eventsOf(report('a', told('last month', ' in March 2005')), report('b', told('on Friday', ' in March 2005')));
	assert.deepEqual(both, ['2005-03 March 2005']);
});

test('one day of two years is two events, and a day without its year is one of them', () => {
	const text = (day: string) => `A fire destroyed the ferry terminal of Tornby on ${day} and the harbour was closed for a week.`;
	const second = 'The council of Carrow sold the two oldest boats of the fleet to a museum on June 12, 2019 for one pound.';
	const report = (id: string, ...blocks: string[]): Drafts[0] => ({ id, language: 'en', title: 'Ferries of Tornby', blocks });
	assert.deepEqual(eventsOf(report('a', text('June 12, 2009')), report('b', second)), [
		'2009-06-12 June 12, 2009',
		'2019-06-12 June 12, 2019',
	]);
	assert.deepEqual(eventsOf(report('a', text('June 12, 2009')), report('b', second.replace(', 2019', ''))), ['2009-06-12 June 12, 2009']);
});

test('a day that is known and the same day as a stamp tells its year are one event', () => {
	const fire = (day: string) => `A fire destroyed the ferry terminal of Tornby on ${day} and the harbour was closed for a week.`;
	const sale = 'The council of Carrow sold the two oldest boats of the fleet to a museum on May 3, 2010 for one pound.';
	const report = (id: string, text: string): Drafts[0] => ({ id, language: 'en', title: 'Ferries of Tornby', blocks: [text] });
	const stamped = report('a', `Terminal Burns in Tornby Published May 05, 2010 ${fire('May 3')}`);
	assert.equal(eventsOf(stamped, report('b', sale)).length, 1);
});

test('a date that something is measured from is none on which it happened, in any language', () => {
	const other: Drafts[0] = { id: 'b', language: 'en', title: 'Tornby votes', blocks: [OTHER] };
	const told = (language: string, text: string) => eventsOf({ id: 'a', language, title: 'Tornby', blocks: [text] }, other);
	for (const [language, text] of [
		['en', 'The price of cod in the harbour of Tornby fell to its lowest level since October 1997 and kept on falling.'],
		['en', 'The harbour of Tornby saw its worst flood since the storm of 3 May 2004 and the ferries stayed in port.'],
		['de', 'Der Preis für Kabeljau fiel im Hafen von Tornby auf den tiefsten Stand seit Oktober 1997 und fällt noch.'],
		['nl', 'De prijs van kabeljauw daalde in de haven van Tornby naar het laagste punt sinds oktober 1997.'],
		['fr', 'Le prix du cabillaud est tombé dans le port de Tornby à son plus bas niveau depuis octobre 1997.'],
		['es', 'El precio del bacalao cayó en el puerto de Tornby a su nivel más bajo desde octubre de 1997.'],
		['it', 'Il prezzo del merluzzo è sceso nel porto di Tornby al livello più basso dall’ottobre 1997.'],
		['pt', 'O preço do bacalhau caiu no porto de Tornby para o nível mais baixo desde outubro de 1997.'],
		['pl', 'Cena dorsza w porcie Tornby spadła do najniższego poziomu od października 1997 i nadal spada.'],
		['sv', 'Priset på torsk föll i hamnen i Tornby till den lägsta nivån sedan oktober 1997 och faller än.'],
		['da', 'Prisen på torsk faldt i havnen i Tornby til det laveste niveau siden oktober 1997 og falder endnu.'],
		['en', 'The ferries of Tornby will not sail again before 31 December 2010, the council of the harbour said.'],
		['fr', 'Les bateaux de Tornby ne sortiront pas avant le 31 décembre 2010, a dit le conseil du port.'],
		['en', 'The harbour of Tornby sold more cod in the quarter that ended December 30, 2006, the council said.'],
		['en', 'The harbour master Ada Brandt was born to fishermen in Tornby, Carrow on February 24, 1955.'],
		['en', 'The harbour master Ada Brandt, who turns 29 on April 11, 2012, was the first woman in the office.'],
		['en', 'The vote in Tornby was quiet in contrast with the February 2007 vote, which filled the harbour square.'],
		['en', 'Dec. 18, 2012 - 11:14 pm The harbour master of Tornby closed the second quay to all of the ferries.'],
	] as const)
		assert.deepEqual(told(language, text), [], text);
	for (const [language, text, event] of [
		['en', 'A fire killed more than 40 people in the harbour of Tornby on May 3, 2010 and burnt for two days.', '2010-05-03 May 3, 2010'],
		['de', 'Im Hafen von Tornby verbrannten am 3. Mai 2010 nach Angaben der Wehr mehr als vierzig Boote.', '2010-05-03 3. Mai 2010'],
		['da', 'Fire både brændte, da den gamle havn i Tornby stod i flammer den 3. maj 2010 om aftenen.', '2010-05-03 3. maj 2010'],
		['it', 'Nel porto di Tornby un incendio ha distrutto più di quaranta barche il 3 maggio 2010.', '2010-05-03 3 maggio 2010'],
	] as const)
		assert.deepEqual(told(language, text), [event], text);
});

test('the same month told as the last one by several reports is one event', () => {
	const loan = 'The harbour council of Tornby gave the ferry line a loan of four million pounds last month to pay its crews.';
	const sale = 'The ferry line of Carrow sold a third fewer tickets last month than in the year before, its owner said.';
	const dated = (text: string) => text.replace('last month', 'in January 2009');
	const report = (id: string, ...blocks: string[]): Drafts[0] => ({ id, language: 'en', title: 'Ferries of Tornby', blocks });
	const events = eventsOf(report('a', loan, sale), report('b', dated(loan), dated(sale)));
	assert.equal(events.filter((event) => event.endsWith('last month')).length, 1, events.join('; '));
});
