/** A word of the desk before a title. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { withoutLabel } from '../../../scripts/ingest/summarise/title-label.ts';
import { storyOf } from './story.ts';

test('a word that says how new a report is does not head a story, a name before a colon does', () => {
	for (const [title, wanted] of [
		['Breaking News: Ferry sinks off the quay of Tornby', 'Ferry sinks off the quay of Tornby'],
		['EXCLUSIVE – Ferry line of Tornby sold to Delmar', 'Ferry line of Tornby sold to Delmar'],
		['Exclusive: eFerry of Delmar sails to Tornby', 'eFerry of Delmar sails to Tornby'],
		['Eilmeldung: Fähre vor Tornby gesunken', 'Fähre vor Tornby gesunken'],
		['Última hora: se hunde un transbordador en Tornby', 'Se hunde un transbordador en Tornby'],
		['Ultim’ora: affonda un traghetto a Tornby', 'Affonda un traghetto a Tornby'],
	] as const)
		assert.equal(withoutLabel(title), wanted);
	for (const title of [
		'Breaking ice: a winter on the ferry of Tornby',
		'Delmar: ferry line sold',
		'Urgent-care ward of Tornby opens',
		'Breaking: soon',
	])
		assert.equal(withoutLabel(title), title);
	const draft = { id: 'a', language: 'en', blocks: ['A ferry of the Delmar line sank off the quay of Tornby on Monday.'] };
	assert.equal(summarise(storyOf({ ...draft, title: 'Breaking: Ferry sinks off Tornby' })).headline.text, 'Ferry sinks off Tornby');
});
