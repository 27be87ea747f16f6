import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { doubtfulPairs, doubtNote, groundsOf, withDoubts } from '../../../scripts/ingest/group/doubtful-joins.ts';
import { article, settings } from './made.ts';

const articles = [
	article({ seed: 'a', title: 'Fire in the mill of Tessendorp', text: 'A fire in the old mill of Tessendorp killed 14 horses on Monday.' }),
	article({ seed: 'b', title: 'Tessendorp mill burns', text: 'Fourteen horses died on Monday when the old mill of Tessendorp burned.' }),
	article({ seed: 'c', title: 'Horses die in Tessendorp', text: 'In Tessendorp 14 horses died in a mill.' }),
	article({ seed: 'd', title: 'Parking', text: 'The council of Amberlo raises the price of parking.' }),
];
const edges = [
	{ a: 0, b: 1, similarity: 0.9 },
	{ a: 1, b: 2, similarity: 0.62 },
	{ a: 0, b: 2, similarity: 0.4 },
	{ a: 0, b: 3, similarity: 0.5 },
];
const comparison = comparisonOf(articles, settings(), null);
const groups = [[0, 1, 2], [3]];
const found = (join: number[][] = []) =>
	doubtfulPairs(groups, edges, { join }).map((pair) => ({
		article: pair.article,
		note: doubtNote(articles, pair, groundsOf(...comparison.pair(pair.a, pair.b))),
	}));

test('an article is doubtful in its story by its surest pair there, and the grounds are named', () => {
	const [doubt, ...others] = found();
	assert.deepEqual(others, []);
	assert.equal(doubt?.article, 2);
	assert.equal(doubt?.note.seed, 'b');
	assert.match(doubt?.note.detail ?? '', /^62( (names|dates|places|numbers|title|event|words)){1,3}$/);
});

test('what the owner joined is not doubted', () => assert.deepEqual(found([[1, 2]]), []));

test('a doubt is the first of the notes of its article, and of no other', () => {
	const note = { kind: 'doubtful-join', seed: 'b', detail: '62' } as const;
	const marked = withDoubts(articles, new Map([['c', note]]));
	assert.deepEqual(
		marked.map(({ notes }) => notes),
		[[], [], [note], []],
	);
});
