/** What one report tells sentence for sentence goes before what several tell a sentence each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAside } from '../../../scripts/ingest/summarise/asides.ts';
import { continuity, distance, goesOnWithLead } from '../../../scripts/ingest/summarise/narrative.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const title = 'Delmar buys the Tornby shipyard';
const report = (id: string, ...blocks: string[]): Draft => ({ id, language: 'en', title, blocks });
const long = [
	'Ferry operator Delmar bought the Tornby shipyard on Monday.',
	'Delmar had three offers to choose from in May.',
	'“We paid in marks,” said Karla Winther of Delmar.',
	'Six ferries of Delmar are to be built there before 2030.',
	'Karla Winther of Delmar wants to keep 300 jobs.',
	'A bank in Lindum lends Delmar 40 million marks.',
	'Delmar has carried passengers since 1911.',
];
const other = ['The Tornby shipyard has been bought by Delmar.', 'Cranes of Tornby had stood still for 70 weeks.'];

const sentences = sentencesOf(storyOf(report('a', ...long), report('b', ...other)));
const [a0, a1, a2, a3, , a5, a6, b0, b1] = sentences;
assert.ok(a0 && a1 && a2 && a3 && a5 && a6 && b0 && b1);

test('a sentence stands so many sentences behind the last told one of its report', () => {
	assert.equal(distance(a3, [a0, a1, a6]), 2);
	assert.equal(distance(a3, [b0, a6]), Number.POSITIVE_INFINITY);
});

test('to go on where a told sentence ends is worth the more the nearer it is, and most in the report that leads', () => {
	assert.ok(continuity(a1, [a0]) > continuity(a3, [a0, a1]));
	assert.ok(continuity(a3, [a0, a1]) > continuity(a3, [a0]));
	assert.ok(continuity(a3, [a0]) > 0);
	assert.equal(continuity(a6, [a0]), 0, 'far down');
	assert.ok(continuity(a1, [a0]) > continuity(b1, [a0, b0]) && continuity(b1, [a0, b0]) > 0);
	assert.equal(continuity(b1, [a0]), 0);
	assert.ok(continuity(a2, [a0, a1]) < continuity(a3, [a0, a1]), 'a quotation, though it is nearer');
});

test('the report that leads goes on, further down with what others may tell', () => {
	assert.ok(goesOnWithLead(a1, [a0], 0));
	assert.ok(goesOnWithLead(a3, [a0, a1], 0));
	assert.ok(!goesOnWithLead(a3, [a0, a1, b1], 0));
	assert.ok(goesOnWithLead(a3, [a0, a1, b1], 0.3));
	assert.ok(!goesOnWithLead(a5, [a0], 1), 'too far down');
	assert.ok(!goesOnWithLead(a1, [b0, a0], 1), 'another report leads');
	assert.ok(!goesOnWithLead(a2, [a0, a1], 1), 'a quotation');
});

test('of two leads that are worth as much, the one with whose report it can go on leads', () => {
	const short = ['Delmar is the new owner of the shipyard.'];
	const lead = (...reports: (readonly string[])[]) => {
		const [first = assert.fail(), ...rest] = reports.map((blocks, i) => report(`r${i}`, ...blocks));
		return summarise(storyOf(first, ...rest)).claims[0]?.passages[0].text;
	};
	const twin = 'The Tornby shipyard goes to Delmar, a line with six ships.';
	const asides = ['May', 'June', 'July'].map((month) => `The captain had wanted the yard of Tornby since ${month}.`);
	assert.equal(lead([twin, ...asides], long, short), long[0]);
	assert.equal(lead([twin, ...long.slice(1)], [long[0] ?? '', ...asides], short), twin);
});

test('of several reports, what one alone tells far from its top is told only where it goes on with the lead', () => {
	const far = 'Shares of Delmar closed at 53 marks in Lindum.';
	const jobs = ['asked Delmar for', 'want of Delmar', 'wait for Delmar to promise', 'told Delmar to keep'];
	const told = (reports: number, ...blocks: string[]) => {
		const others = jobs
			.slice(0, reports - 1)
			.map((what, i) => report(`r${i}`, 'The shipyard was bought by Delmar.', `Unions of Tornby ${what} 300 jobs.`));
		return summarise(storyOf(report('a', ...blocks), ...others)).claims.some(({ passages }) => passages[0].text === far);
	};
	const between = ['It was old.', 'It was sold before.', 'It has two cranes.', 'It was full of rust.'];
	for (const reports of [3, 5]) {
		assert.ok(told(reports, long[0] ?? '', far), `${reports}`);
		assert.ok(!told(reports, long[0] ?? '', ...between, far), `${reports}`);
	}
});

test('an aside stands far down in one of several reports and no other may tell it; of many, either will do, and what opens one', () => {
	const cases = (reports: number) => [
		isAside({ order: 2 }, 1, { reports, own: reports }),
		isAside({ order: 9 }, 1, { reports, own: reports }),
		isAside({ order: 2 }, 0, { reports, own: reports }),
	];
	assert.deepEqual(cases(5), [false, true, true]);
	assert.deepEqual(cases(3), [false, false, false]);
	assert.deepEqual(
		[2, 3, 5].map((reports) => isAside({ order: 9 }, 0, { reports, own: reports })),
		[true, true, true],
	);
	assert.deepEqual(
		[3, 5].map((reports) => isAside({ order: 0 }, 1, { reports, own: reports })),
		[false, true],
	);
	assert.equal(isAside({ order: 9 }, 0, { reports: 4, own: 1 }), false, 'reports in other languages may tell it without our knowing');
});
