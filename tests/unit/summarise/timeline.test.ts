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
	for (const head of ['', 'Tornby, May 5 - ', 'TORNBY, May 5 – ', 'Terminal Burns in Tornby Published May 05, 2010 '])
		assert.deepEqual(eventsOf(report(head), other), ['XXXX-05-03 May 3'], head);
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
