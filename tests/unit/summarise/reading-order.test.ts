/** The order in which the claims of a telling are read: as the report that tells them has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../scripts/ingest/document/story.ts';
import { claimOf, type Telling } from '../../../scripts/ingest/summarise/claims.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { paragraphsOf } from '../../../scripts/ingest/summarise/reading-order.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { type Draft, storyOf } from './story.ts';

const FERRY = [
	'A ferry ran aground off Carrow on Monday with 80 passengers on board.',
	'Divers reached the hull of the ferry within an hour.',
	'In 2011 a sister ship had struck the same rocks off Carrow.',
	'Tugs from Lindum pulled the ferry free at noon on Tuesday.',
];
const HARBOUR = ['The harbour of Carrow was closed for a day.', 'Two cranes of the harbour were moved to the pier.'];

const REPORTS: readonly [Draft, ...Draft[]] = [
	{ id: 'a', language: 'en', title: 'Ferry aground', blocks: FERRY },
	{ id: 'b', language: 'en', title: 'Harbour closed', blocks: HARBOUR },
];

/** The paragraphs of claims about sentences of two reports, as the texts that are read. */
function read(
	chosen: readonly string[],
	sections: Readonly<Record<string, Claim['section']>> = {},
	reports: readonly [Draft, ...Draft[]] = REPORTS,
): string[][] {
	const story = storyOf(...reports);
	const sentences = sentencesOf(story);
	const readings = sentences.map(({ text, language }) => readSentence(text, language));
	const told: Telling = {
		sentences,
		readings,
		introductions: introductionsOf(story, sentences, readings),
		taken: takenForKnown(story, sentences),
		voicesOf: () => ({ voices: 1, independent: 1 }),
		values: new Map(),
		states: [],
		behind: new Map(),
		year: null,
		yearOfEvent: null,
		near: () => [],
	};
	const quotes = chosen.map((text) => sentences.find((sentence) => sentence.text === text) ?? assert.fail(text));
	const claims = quotes.map((quote) => ({
		...(claimOf(quote, [quote], told) ?? assert.fail()),
		section: sections[quote.text] ?? ('affected' as const),
	}));
	return paragraphsOf(
		claims.map((_, i) => i + 1),
		{ claims, facts: quotes.map((quote) => [quote]) },
		'en',
		told,
	).map((paragraph) => paragraph.map((n) => claims[n - 1]?.passages[0].text ?? ''));
}

const [lede = '', second = '', past = '', last = ''] = FERRY;
const [closed = '', cranes = ''] = HARBOUR;

test('what one report tells keeps its order, whatever part of the story each sentence is', () => {
	assert.deepEqual(read([lede, last, past], { [past]: 'background' }).flat(), [lede, past, last]);
	// Another report's claims keep their places between them.
	const storm = 'A storm kept all boats of Lindum in port.';
	const third: Draft = { id: 'c', language: 'en', title: 'Storm', blocks: [storm] };
	assert.deepEqual(read([closed, last, storm, past], { [past]: 'background' }, [...REPORTS, third]).flat(), [closed, storm, past, last]);
});

test('what goes on where the lead ends in its report is one paragraph with it, before what others tell', () => {
	assert.deepEqual(read([lede, closed, last, past], { [closed]: 'event', [past]: 'background' }), [[lede, past, last], [closed]]);
	assert.deepEqual(read([lede, second, last], { [second]: 'consequence', [last]: 'background' }), [[lede, second, last]]);
	const [far, farther] = ['Four ferries a day call at Carrow.', 'The line was founded by two brothers.'];
	const long: Draft = { id: 'a', language: 'en', title: 'Ferry aground', blocks: [...FERRY, far, farther] };
	const reports: [Draft, ...Draft[]] = [long, { id: 'b', language: 'en', title: 'Harbour closed', blocks: HARBOUR }];
	assert.deepEqual(
		read([lede, far, closed], { [closed]: 'event', [far]: 'background' }, reports),
		[[lede, closed], [far]],
		'further down it has its part of the story',
	);
	const sections = { [lede]: 'event', [closed]: 'event', [past]: 'reaction' } as const;
	assert.deepEqual(read([lede, past, closed], sections), [[lede, closed], [past]], 'what people say of it waits');
	assert.deepEqual(read([lede, second, past, closed], sections), [[lede, second, past], [closed]], 'but right behind what it is said of');
});

test('a sentence goes behind what brings in its noun, but not behind a later one of its report', () => {
	const known = 'The large crane was moved to the pier of Carrow.';
	const bringing = 'Its owner has a large crane in the port of Lindum.';
	const between = 'Divers worked below the hull all night long.';
	const report = (...blocks: string[]): Draft => ({ id: 'a', language: 'en', title: 'Ferry', blocks: [lede, ...blocks] });
	const other: Draft = { id: 'b', language: 'en', title: 'Harbour closed', blocks: [closed, bringing] };
	assert.deepEqual(read([lede, known, bringing], {}, [report(known, between), other]).flat(), [lede, bringing, known]);
	assert.deepEqual(read([lede, known, bringing], {}, [report(known, between, bringing)]).flat(), [lede, known, bringing]);
});

test('where the second sentence of a report leads, the first goes before it when it is told', () => {
	assert.deepEqual(read([cranes, closed]).flat(), [closed, cranes]);
	assert.deepEqual(read([last, lede]).flat(), [last, lede]);
});

test('a sentence that stands right behind another in its report stays in the paragraph', () => {
	const sections = { [lede]: 'event', [second]: 'consequence', [past]: 'background', [last]: 'background' } as const;
	assert.deepEqual(read([closed, lede, second, past], sections), [[closed, lede, second, past]]);
	assert.deepEqual(read([closed, lede, second, last], sections), [[closed, lede, second], [last]]);
});
