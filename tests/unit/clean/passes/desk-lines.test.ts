import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskLines } from '../../../../scripts/ingest/clean/passes/desk-lines.ts';
import { decided, PARAGRAPH } from './draft.ts';

const BYLINE = 'By Ada Sample';
const fate = (text: string) =>
	decided(deskLines, [
		[BYLINE, 0.1, { reason: 'byline', rule: 'byline' }],
		[PARAGRAPH, 0.9, 'keep'],
		[PARAGRAPH, 0.9, 'keep'],
		[text, 0.9, 'keep'],
	])[3];

test('what a newsroom adds goes, with its reason', () => {
	const lines = {
		'About the author: Ada Sample has written about the coast since 2011.': 'byline',
		'Ada Sample covers the harbour for the Valley Ledger.': 'byline',
		'If you value independent journalism, please consider a subscription.': 'newsletter',
		'Soutenez une presse indépendante : abonnez-vous dès 1 €.': 'newsletter',
		'Laden Sie jetzt unsere App herunter und verpassen Sie nichts.': 'newsletter',
		'Ontvang elke ochtend onze nieuwsbrief.': 'newsletter',
		'Corrección: en una versión anterior figuraba otra cifra.': 'disclaimer',
		'This article was amended on 3 March to correct the cost.': 'disclaimer',
		'Słowa kluczowe: most, rada, ruch': 'tags',
		'Termin: Brückenfest, 3. Juni, Alter Markt. Eintritt frei.': 'advert',
	};
	for (const [line, reason] of Object.entries(lines)) assert.equal(fate(line), reason, line);
});

test('what the article tells of writers, the press, apps and corrections stays', () => {
	const lines = [
		'Support for the law on a free press grew after the vote, a survey says.',
		'Supporters of the club said that they would come again, whatever the weather.',
		'Tom Example covers the hole in his roof with a tarpaulin.',
		'Correction of the course was impossible, the captain said.',
		'Download speeds fell after the cable broke, the operator said.',
		'Get out now, the firemen shouted, and the guests ran down the stairs.',
		'Event organisers sold more tickets than the hall has seats, police found.',
	];
	for (const line of lines) assert.equal(fate(line), 'keep', line);
});

test('the writer is told at the end only', () => {
	const bio = 'Ada Sample covers the harbour for the Valley Ledger.';
	const rest = Array.from({ length: 5 }, () => [PARAGRAPH, 0.9, 'keep'] as const);
	const rows = [
		[BYLINE, 0.1, { reason: 'byline', rule: 'byline' }] as const,
		[PARAGRAPH, 0.9, 'keep'] as const,
		[bio, 0.9, 'keep'] as const,
		...rest,
	];
	assert.equal(decided(deskLines, rows)[2], 'keep');
});
