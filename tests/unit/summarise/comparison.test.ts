/** Rows of the comparison: what is counted is named by the words that the reports share, and only what is of one thing is compared. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { storyOf } from './story.ts';

const report = (id: string, date: string | null, ...blocks: string[]) => ({
	id,
	language: 'en',
	title: 'Gang robs ferry off Carrow',
	date,
	source: `Desk ${id}`,
	blocks,
});
const rowsOf = (...reports: ReturnType<typeof report>[]) => {
	const [first = assert.fail(), ...others] = reports;
	return summarise(storyOf(first, ...others)).comparison.map(({ question, counted, answers }) => [
		question,
		counted?.text ?? '',
		answers.map(({ value }) => value).join(' | '),
	]);
};

test('a number of boats that differs is a row, named by what is counted and a word beside it', () => {
	const rows = rowsOf(
		report('a', null, 'The robbers in two boats surrounded the ferry off Carrow around noon and left with the cash box.'),
		report('b', null, 'The robbers, in three boats, surrounded the ferry off Carrow around noon today and took the cash box.'),
	);
	assert.deepEqual(rows, [['howMany', 'boats, surrounded', 'two boats | three boats']]);
});

test('numbers that one report gives both are of two things', () => {
	const rows = rowsOf(
		report('a', null, 'The robbers in two boats surrounded the ferry off Carrow around noon and left with the cash box.'),
		report('b', null, 'The robbers, in three boats, surrounded the ferry off Carrow around noon today and took the cash box.'),
		report(
			'c',
			null,
			'The robbers in three boats waited for the ferry near the pier of Carrow.',
			'Later the robbers in two boats surrounded the ferry around noon.',
		),
	);
	assert.deepEqual(rows, []);
});

test('what a qualifier leaves open is no row, and neither are other names', () => {
	assert.deepEqual(
		rowsOf(
			report('a', null, 'The robbers fled from the ferry off Carrow with about 30 crates of fish around noon.'),
			report('b', null, 'The robbers fled from the ferry off Carrow with 31 crates of fish around noon today.'),
		),
		[],
	);
	assert.deepEqual(
		rowsOf(
			report('a', null, 'Delmar has offered the owner of the Carrow ferry two boats for the route.'),
			report('b', null, 'Brandsma has offered the owner of the Carrow ferry five boats for the route.'),
		),
		[],
	);
});

test('two tolls that a report tells apart are two events, an earlier count beside the newer one is not', () => {
	const raid = (text: string) => `${text} in the raid on the ferry pier of Carrow, the port office said.`;
	assert.deepEqual(
		rowsOf(
			report('a', null, raid('Seven people were killed')),
			report('b', null, raid('Twelve people were killed')),
			report(
				'c',
				null,
				raid('Twelve people were killed'),
				'The pier was closed at once.',
				'Ships were sent back to sea.',
				'Seven people were killed in another raid.',
			),
		),
		[],
	);
	const [row] = rowsOf(
		report('a', '2024-03-12', raid('Seven people were killed')),
		report('b', '2024-03-13', raid('Twelve people were killed'), 'The office had spoken of seven dead on the evening before.'),
	);
	assert.deepEqual(row, ['dead', '', 'Seven people | Twelve people']);
});
