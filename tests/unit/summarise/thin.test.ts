/** A story of which little more than the lead can be told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { storyOf } from './story.ts';

test('where nothing else stands behind the lead, a side of the event does', () => {
	const lede = 'The ferry operator Delmar has bought the shipyard of Tornby from its founders.';
	const sides = [
		'Some 300 people work on six slipways beside the old harbour.',
		'Karla Winther of Lindum University expects trams to follow before 2030.',
		'Selwick gained 4.1 per cent at the exchange of Norvik on Tuesday.',
	];
	const others = [
		'Delmar buys Tornby shipyard, as its founders confirmed.',
		'They had looked for somebody for years, it is said.',
		'He did not want to say more about it.',
	];
	const { claims, tellings } = summarise(
		storyOf(
			{ id: 'a', language: 'en', title: 'Ferry operator Delmar buys shipyard of Tornby', blocks: [lede, others[1] ?? '', ...sides] },
			{ id: 'b', language: 'en', title: 'Delmar buys Tornby shipyard', blocks: others },
		),
	);
	const told = tellings[0].paragraphs.flat().map((n) => claims[n - 1]?.passages[0].text ?? '');
	assert.equal(told[0], lede);
	assert.equal(told.length, 2, told.join('\n'));
	assert.ok(
		told.slice(1).every((text) => sides.includes(text)),
		told.join('\n'),
	);
});
