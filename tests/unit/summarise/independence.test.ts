/** How many of those who tell a story are independent of each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tiesOf, voicesAmong, voicesOfStory } from '../../../scripts/ingest/summarise/independence.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { isOneWording } from '../../../scripts/ingest/summarise/wording.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, blocks: readonly string[], more: Partial<Draft> = {}): Draft => ({
	id,
	language: 'en',
	title: 'Lindum ferry line is sold',
	source: `Paper ${id}`,
	blocks,
	...more,
});

/** Of each story that was asked for. */
const origins: (string | null)[] = [];

function voices(drafts: readonly Draft[], said?: RegExp) {
	const [first, ...others] = drafts;
	const story = storyOf(first as Draft, ...others);
	const sentences = sentencesOf(story);
	const ties = tiesOf(
		story,
		sentences,
		drafts.map((_, i) => i),
	);
	if (said === undefined) {
		const { origin, ...counts } = voicesOfStory(story, sentences, ties);
		origins.push(origin);
		return counts;
	}
	return voicesAmong(
		story,
		sentences.filter(({ text }) => said.test(text)),
		ties,
	);
}

const reuters = { cites: ['Reuters'] };
const first = report('a', ['The ferry line of Lindum will be sold, Reuters reported on Monday, citing two people.'], reuters);
const second = report('b', ['A buyer for the ferries of Lindum was found. Two people confirmed this to Reuters.'], reuters);
const own = report('c', ['Passengers in Lindum wait for news of their ferries.', 'The harbour master knows of no sale.']);

test('reports that open with the credit of one agency are one voice, with each other and with the agency', () => {
	assert.deepEqual(voices([first, own]), { voices: 2, independent: 2 });
	assert.deepEqual(voices([first, second, own]), { voices: 2, independent: 2 });
	assert.deepEqual(voices([first, report('d', ['The ferries of Lindum go to a fund.'], { source: 'Reuters' })]), {
		voices: 1,
		independent: 1,
	});
	assert.deepEqual(voices([first, report('d', ['LINDUM (Reuters) - The ferries go to a fund.'])]), { voices: 1, independent: 1 });
	assert.deepEqual(voices([first, report('d', ['The ferries of Lindum go to a fund.'], { byline: 'Reuters' })]), {
		voices: 1,
		independent: 1,
	});
	assert.deepEqual(voices([first, report('d', ['The ferries of Lindum go to a fund. (Reuters)'])]), { voices: 1, independent: 1 });
});

test('of a story with one voice it is told from whom it comes, unless all reports are one outlet’s or nobody is credited', () => {
	origins.length = 0;
	const fund = ['The ferries of Lindum go to a fund.'];
	const wait = ['Passengers in Lindum wait for news of their ferries.'];
	voices([first, second]);
	voices([first, own]);
	voices([first, report('d', fund, { source: 'Reuters' })]);
	voices([first, report('d', ['LINDUM (Reuters) - The ferries go to a fund.'])]);
	voices([report('d', fund, { source: 'Reuters' }), report('e', wait, { source: 'Reuters' })]);
	voices([report('d', fund, { source: 'Post' }), report('e', wait, { source: 'Post' }), report('f', fund, { source: 'Post' })]);
	assert.deepEqual(origins, ['Reuters', null, 'Reuters', 'Reuters', null, null]);
});

test('a credit further down makes one voice of what is credited, and of nothing else', () => {
	const tell = (id: string, words: string) =>
		report(id, [`Ferries of Lindum ${words}.`, 'The mayor was surprised.', `The line is worth ${words}, Reuters reported.`], reuters);
	const both = [tell('a', 'lost money for years'), tell('b', 'have a debt of two million')];
	assert.equal(voices(both).voices, 2);
	assert.equal(voices(both, /Reuters/).voices, 1);
	assert.equal(voices(both, /^Ferries/).voices, 2);
});

test('where most reports open with one credit, the others that credit it further down have it from there, too', () => {
	const late = report('d', ['Lindum may lose its ferries.', 'The mayor was surprised.', 'A fund wants them, Reuters reported.'], reuters);
	assert.equal(voices([first, late, own]).voices, 3);
	assert.equal(voices([first, second, late, own]).voices, 2);
});

test('an outlet that the story is about is nobody’s source', () => {
	const about = { title: 'Reuters moves its office to Lindum', cites: ['Reuters'] };
	const move = ['Reuters moves to Lindum in May, the agency Reuters said.', 'Lindum gets an office of Reuters, its head told staff.'];
	assert.equal(voices(move.map((text, i) => report(`${i}`, [text], about))).voices, 2);
	const credit = { title: 'Reuters: ferry line of Lindum is sold', cites: ['Reuters'] };
	assert.equal(voices(move.map((text, i) => report(`${i}`, [text], credit))).voices, 1);
});

test('whose outlet is unknown is a voice, but none that is called independent', () => {
	const unknown = { source: null };
	assert.deepEqual(voices([own, { ...first, ...unknown, cites: [] }]), { voices: 2, independent: 1 });
	assert.deepEqual(voices([first, { ...second, ...unknown }]), { voices: 1, independent: 1 });
});

test('two sentences are of one writer where they are so nearly word for word', () => {
	const told = 'The ferry line of Lindum, which has run for ninety years, will be sold to a fund in spring.';
	assert.ok(isOneWording(told, told));
	assert.ok(isOneWording(told, 'The ferry line of Lindum, which has run for ninety years, goes to a fund, the mayor said.'));
	assert.ok(!isOneWording(told, 'In spring a fund will buy the ferries that have run from Lindum for ninety years.'));
	assert.ok(!isOneWording('He was 77.', 'He was 77.'), 'anybody says that');
	const quoted = (by: string) => `“The ferry line of Lindum will be sold to a fund in spring and nobody asked us”, ${by}.`;
	assert.ok(!isOneWording(quoted('the mayor said'), quoted('she told the harbour master')), 'what somebody said is the same for all');
	const nicknamed = told.replace('ferry line', 'ferry line “Old Grey”');
	assert.ok(isOneWording(nicknamed, nicknamed.replace('in spring', 'this year')), 'a name in quotation marks does not hide a copy');
	const copies = ['a', 'b'].map((id) => report(id, [told]));
	assert.equal(voices(copies).voices, 1);
	assert.equal(voices(copies, /ferry/).voices, 1);
});
