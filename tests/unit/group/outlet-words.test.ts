/** What an outlet names all the time says nothing of two texts of it; what it names for some weeks, and what others name, does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Name } from '../../../scripts/ingest/document/types.ts';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { groupStories } from '../../../scripts/ingest/group/group.ts';
import { outletFacts } from '../../../scripts/ingest/group/outlet-words.ts';
import { article, type Made, settings } from './made.ts';

const named = (names: readonly string[], made: Made): Article => ({
	...article(made),
	names: names.map((name): Name => ({ key: name.toLowerCase(), name, kind: 'other', count: 2 })),
});
const day = (n: number) => new Date(Date.UTC(2024, 2, 1 + n)).toISOString().slice(0, 10);
const OUTLET = 'Tessendorp College';
const QUIET =
	'Nothing at all happened on this day, so that the paper of the next morning had nothing of it to tell, and few people bought issue';
/** What is known of the first of them. */
const ownOf = (list: readonly Article[]) => outletFacts(list)[0]?.own;
/** Six announcements, a week or `apart` days after one another. */
const announced = (names: readonly string[], apart = 7, source: string | null = OUTLET) =>
	Array.from({ length: 6 }, (_, i) =>
		named(names, { seed: `${i}.txt`, title: `Title ${i}`, text: `${QUIET} ${i}.`, date: day(i * apart), source }),
	);

test('names in most of an outlet’s weeks, and its own, are its words; those of one week are not', () => {
	const first = ownOf(announced(['Wiebke Karvonen', 'Norvik']));
	assert.deepEqual(first, ['college', 'karvonen', 'norvik', 'tessendorp', 'wiebke']);
	assert.deepEqual(ownOf(announced(['Norvik'], 1)), ['college', 'tessendorp']);
	assert.deepEqual(ownOf(announced(['Norvik'], 7, null)), []);
	const undated = announced(['Norvik']).map((one): Article => ({ ...one, date: { ...one.date, value: null } }));
	assert.ok(ownOf(undated)?.includes('norvik'));
});

test('another outlet, another language and a name in few of many articles take no part', () => {
	const own = announced(['Norvik']);
	const others = announced(['Selwick'], 7, 'Norvik Post').map((one, i): Article => ({ ...one, seed: `other-${i}.txt` }));
	assert.deepEqual(ownOf([...own, ...others]), ownOf(own));
	const many = Array.from({ length: 60 }, (_, i) => named([], { seed: `many-${i}.txt`, text: `Text ${i}.`, date: day(i), source: OUTLET }));
	assert.ok(!ownOf([...own, ...many])?.includes('norvik'));
});

test('two texts of one outlet are compared without its words, and each with another outlet’s by all of them', () => {
	const text =
		'Wiebke Karvonen, who heads Tessendorp College, opened a hall for sports with forty guests on a rainy morning in the old harbour of the town.';
	const list = [
		...announced(['Wiebke Karvonen']),
		named(['Wiebke Karvonen'], { seed: 'a.txt', title: 'A hall', text, date: day(3), source: OUTLET }),
		named([], { seed: 'b.txt', title: 'A hall', text: text.replace('sports', 'music'), date: day(3), source: 'Norvik Post' }),
	];
	const { pair } = comparisonOf(list, settings(), null);
	const [, within] = pair(5, 6);
	const [whole, other] = pair(6, 7);
	assert.equal(within.names.ids.length, 0);
	assert.equal(whole.names.ids.length, 4);
	assert.deepEqual(whole.names.ids, other.names.ids);
});

test('an institution that writes of its president and its halls again and again tells of no event twice', async () => {
	const things = [
		'a hall for sports',
		'a laboratory of chemistry',
		'a library with 300 seats',
		'a garden for bees',
		'a course in navigation',
		'a house of guests',
	];
	const told = (source: string | null, dates: boolean) =>
		things.map((thing, i) =>
			named(['Wiebke Karvonen', OUTLET, 'Ostermark'], {
				seed: `${i}.txt`,
				title: `Wiebke Karvonen of ${OUTLET} opens ${thing}`,
				text: `Professor Wiebke Karvonen, president of ${OUTLET} in Ostermark, opened ${thing}. The vice presidents, deans and teachers of ${OUTLET} came to the ceremony, which was held in Ostermark.`,
				date: dates ? day(i * 7) : null,
				source,
			}),
		);
	for (const dates of [true, false]) {
		const { stories } = await groupStories(told(OUTLET, dates), settings(), null);
		assert.equal(stories.length, things.length, dates ? 'dated' : 'undated');
	}
});
