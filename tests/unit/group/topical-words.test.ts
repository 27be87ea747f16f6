/** Two texts of one outlet are one event where they have in common what it speaks of just then, and not what it speaks of all the year. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../scripts/ingest/document/types.ts';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { outletFacts } from '../../../scripts/ingest/group/outlet-words.ts';
import { withTopics } from '../../../scripts/ingest/group/topical-words.ts';
import { article, settings } from './made.ts';

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const told = (i: number, text: string, at: number | null, source: string | null = 'Norvik Palace'): Article =>
	article({ seed: `${String(i).padStart(3, '0')}.txt`, title: `Title ${i}`, text, date: at === null ? null : day(at), source });
const VISIT = 'Pupils of a school visit the palace and see the throne, the garden and the library with their teachers.';
/** A visit every week of a year. */
const visits = Array.from({ length: 52 }, (_, i) => told(i, VISIT, i * 7));
const similarityOf = (a: Article, b: Article, others: readonly Article[] = visits) => {
	const list = [a, b, ...others];
	const [edge] = withTopics([{ a: 0, b: 1, similarity: 0.95 }], list, outletFacts(list));
	return edge?.similarity;
};
const STATE = 'The palace receives Queen Wilmar of Ostermark on her voyage with a banquet in the garden.';

test('two of a series are alike, two reports of what happens just then are one event', () => {
	assert.equal(similarityOf(told(60, VISIT, 100), told(61, VISIT, 101)), 0.2);
	assert.equal(similarityOf(told(60, STATE, 100), told(61, `After the banquet Queen Wilmar leaves for Ostermark.`, 102)), 0.95);
});

test('what is new tells of its beginning, however often it is named later', () => {
	const later = Array.from({ length: 30 }, (_, i) => told(100 + i, 'The Wilmar voyage museum of Ostermark banquets is open.', 250 + i * 3));
	const report = (i: number, at: number) => told(i, 'Wilmar opens the voyage museum of Ostermark.', at);
	assert.equal(similarityOf(report(60, 232), report(61, 233), [...visits, ...later]), 0.95);
	assert.equal(similarityOf(report(60, 350), report(61, 351), [...visits, ...later]), 0.2);
});

test('without a day, of two outlets, and of few texts nothing is said', () => {
	assert.equal(similarityOf(told(60, VISIT, null), told(61, VISIT, 101)), 0.95);
	assert.equal(similarityOf(told(60, VISIT, 100), told(61, VISIT, 101, 'Norvik Post')), 0.95);
	assert.equal(similarityOf(told(60, VISIT, 100, null), told(61, VISIT, 101, null)), 0.95);
	assert.equal(similarityOf(told(60, VISIT, 100), told(61, VISIT, 101), []), 0.95);
});

test('what is less likely stays as it is', () => {
	const list = [told(60, VISIT, 100), told(61, VISIT, 101), ...visits];
	assert.equal(withTopics([{ a: 0, b: 1, similarity: 0.1 }], list, outletFacts(list))[0]?.similarity, 0.1);
});

test('two texts of one outlet of which little is left beside furniture are no copies, where their titles differ', () => {
	const FURNITURE =
		'We tracked eleven observable behaviours across thousands of conversations to build an index that you can read today on this very page.';
	const made = (seed: string, title: string) =>
		article({ seed, title, text: `${FURNITURE}\nRead the paper`, date: day(3), source: 'Tessendorp Research' });
	const wordsOf = (a: string, b: string) => {
		const { pair } = comparisonOf([made('a.txt', a), made('b.txt', b)], settings(), null);
		return pair(0, 1).map(({ wordCount }) => wordCount);
	};
	assert.ok(wordsOf('Circuits of transformers', 'Reflections on methods').every((count) => count < 10));
	assert.ok(wordsOf('Circuits of transformers', 'Circuits of transformers').every((count) => count > 20));
});
