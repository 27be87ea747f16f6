import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laidFlat } from '../../../scripts/ingest/read/pdf/vertical.ts';

const HEIGHT = 800;
const PLAIN = [1, 0, 0, -1, 0, HEIGHT];
const sign = (str: string, x: number, y: number) => ({ str, transform: [10, 0, 0, 10, x, y], width: 10 * str.length, hasEOL: true });
const column = (text: string, x: number) => [...text].map((str, i) => sign(str, x, 700 - 10 * i));
const sheet = (items: readonly ReturnType<typeof sign>[], transform = PLAIN) => ({ items, width: 600, height: HEIGHT, transform });

test('columns of signs become rows, the rightmost the first; a word on its side goes on from where it begins', () => {
	const right = column('港町の魚市場が六月に移転する', 500);
	const left = column('市は二十一日に発表した', 480);
	const word = { ...sign('NHK', 483, 590), transform: [0, -10, 10, 0, 483, 590], width: 21 };
	const { items, width, height, transform } = laidFlat(sheet([...right, ...left, word]));
	assert.deepEqual([width, height, transform], [HEIGHT, 600, [1, 0, 0, -1, 0, 600]]);
	assert.deepEqual(items[0]?.transform, [10, 0, 0, 10, 90, 500], 'from its upper edge');
	assert.deepEqual(items[1]?.transform, [10, 0, 0, 10, 100, 500]);
	assert.deepEqual(items[right.length]?.transform, [10, 0, 0, 10, 90, 480]);
	assert.deepEqual([items.at(-1)?.transform, items.at(-1)?.width], [[10, 0, 0, 10, 210, 483], 21]);
	assert.equal(
		items.some(({ hasEOL }) => hasEOL),
		false,
	);
});

test('a page of rows, of a few signs, or one that is shown turned stays as it is', () => {
	const rows = Array.from({ length: 30 }, (_, i) => sign('水', 50 + 10 * (i % 10), 700 - 20 * Math.floor(i / 10)));
	const few = column('港町の魚市場', 500);
	const turned = sheet(column('港町の魚市場が六月に移転すると市は二十一日に発表した', 500), [0, 1, 1, 0, 0, 0]);
	for (const page of [sheet(rows), sheet(few), turned]) assert.equal(laidFlat(page), page);
});
