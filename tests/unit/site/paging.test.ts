import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress, pageParam, pagerNumbers, pagesOf } from '../../../src/lib/paging.ts';

test('every entry stands on one page; an empty list has a page', () => {
	const list = Array.from({ length: 25 }, (_, n) => n);
	const pages = pagesOf(list, 10);
	assert.deepEqual(
		pages.map(({ number, items }) => [number, items.length]),
		[
			[1, 10],
			[2, 10],
			[3, 5],
		],
	);
	assert.deepEqual(
		pages.flatMap(({ items }) => items),
		list,
	);
	assert.deepEqual(pagesOf([], 10), [{ items: [], number: 1, pages: 1, total: 0 }]);
});

test('the first page has the address of the list', () => {
	assert.equal(pageAddress('/de/articles/', 1), '/de/articles/');
	assert.equal(pageAddress('/de/articles/', 3), '/de/articles/3/');
	assert.equal(pageParam(1), undefined);
	assert.equal(pageParam(2), '2');
});

test('a pager names the ends and the neighbours', () => {
	assert.deepEqual(pagerNumbers(1, 1), [1]);
	assert.deepEqual(pagerNumbers(5, 9), [1, 2, null, 4, 5, 6, null, 8, 9]);
});
