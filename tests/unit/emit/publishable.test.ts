/** What is refused at the last gate because its text is nobody's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishable } from '../../../scripts/ingest/emit/publishable.ts';
import { article } from '../ledger/samples.ts';

test('a text that stands under many titles of one outlet is the text of none of them; under two or three it is one article', () => {
	const under = (seed: string, ...titles: string[]) => ({
		...article(seed, 'Pier closes', ['The extraction failed.']),
		seeds: [seed, ...titles.map((_, i) => `${i}-${seed}`)],
		notes: titles.map((detail, i) => ({ kind: 'other-title' as const, seed: `${i}-${seed}`, detail })),
	});
	const list = [
		under('two.txt', 'Bridge opens', 'Hall burns'),
		under('again.txt', 'Bridge opens', 'Bridge opens', 'Bridge opens'),
		under('many.txt', 'Bridge opens', 'Hall burns', 'School moves'),
	];
	const { articles, refused, unfit } = publishable(
		list,
		list.map(() => null),
	);
	assert.deepEqual(
		articles.map(({ seed }) => seed),
		['two.txt', 'again.txt'],
	);
	assert.deepEqual(
		refused.map(({ seed }) => seed),
		['many.txt', '0-many.txt', '1-many.txt', '2-many.txt'],
	);
	assert.match(refused[0]?.reason ?? '', /under 4 titles/);
	assert.match(refused[0]?.remedy ?? '', /unfold/);
	assert.equal(unfit.length, 1);
});
