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
