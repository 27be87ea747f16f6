/** The report that leads goes on, though other reports open with what its next sentences tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../../../scripts/ingest/summarise/importance.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { hasRoom, moreSlack } from '../../../scripts/ingest/summarise/slack.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import type { Choice, Chosen } from '../../../scripts/ingest/summarise/telling-choice.ts';
import { isFurther } from '../../../scripts/ingest/summarise/tells-more.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, title: string, ...blocks: string[]): Draft => ({ id, language: 'en', title, blocks });

test('what others open with is told behind the lead in its report, and not by another report', () => {
	const lead = 'With 140 passengers a ferry of the Delmar line ran aground off Tornby.';
	const next = 'The Mareva had left Lindum at noon and hit a sandbank in fog, Delmar said.';
	const sentences = sentencesOf(storyOf(report('a', 'Ferry runs aground', lead, next), report('b', 'Ferry in fog', 'Tugs came.', next)));
	const [first = assert.fail(), ...others] = sentences;
	const candidate = (one: (typeof sentences)[number]) => ({ fact: [one], support: 1, event: false, tells: [] }) as unknown as Candidate;
	const choice = {
		bonus: () => 0,
		readings: sentences.map((one) => readSentence(one.text, 'en')),
		articlesIn: () => 2,
		titles: 2,
		strangers: sentences.map(() => null),
		columns: [],
		shared: sentences.map(({ text }) => (text === next ? { all: 0.6, plain: 0.6 } : { all: 0.3, plain: 0.3 })),
	} as unknown as Choice;
	const chosen: Chosen[] = [{ candidate: candidate(first), quote: first, goesOn: [] }];
	const said = readSentence(lead, 'en');
	const isTold = others.filter(({ text }) => text === next).map((one) => isFurther(candidate(one), one, chosen, said, choice, 'none'));
	assert.deepEqual(isTold, [true, false]);
});

test('of few sentences, the next one of the report that leads is told though another report has told the same', () => {
	const arrest = 'Police said Ada Brandt, 44, who had been dismissed in May, is accused of setting fire to the yard of Karl Winther, 61.';
	const charge = 'A woman of 44 was charged with arson on Saturday after a fire at a yard in Tornby, police said.';
	const { claims } = summarise(
		storyOf(
			report('a', 'Woman charged after fire', charge, arrest),
			report(
				'b',
				'Arson charge in Tornby',
				'Police said Ada Brandt, 44, who was dismissed in May, is accused of setting fire to the yard in Tornby of Karl Winther.',
			),
		),
	);
	assert.deepEqual(
		claims.map(({ passages }) => passages[0].text),
		[charge, arrest],
	);
});

test('a short telling lets in more: first what goes on with the lead, to three sentences, then the rest, to two', () => {
	const chosen = (...sentences: number[]) => sentences.map((n) => ({ quote: 0, goesOn: Array(n - 1).fill(0) })) as unknown as Chosen[];
	assert.equal(moreSlack('none', chosen(1)), 'next');
	assert.equal(moreSlack('none', chosen(2)), 'next');
	assert.equal(moreSlack('none', chosen(3)), null);
	assert.equal(moreSlack('next', chosen(1)), 'again');
	assert.equal(moreSlack('again', chosen(1)), 'any');
	assert.equal(moreSlack('next', chosen(2)), null);
	assert.equal(moreSlack('any', chosen(1)), null);
	assert.ok(hasRoom(chosen(1, 1, 1), 4, 'none') && !hasRoom(chosen(1, 1, 1), 4, 'next') && !hasRoom(chosen(1, 1, 1), 4, 'any'));
});
