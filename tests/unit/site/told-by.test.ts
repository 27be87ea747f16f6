import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldBy } from '../../../src/lib/told-by.ts';

const told = (voices: number, independent: number) => toldBy({ voices, independent, articles: ['a', 'b', 'c', 'd', 'e'] });

test('sources are called independent where they are known; else reports are counted', () => {
	assert.deepEqual(told(4, 4), { noun: 'voices', n: 4 });
	assert.deepEqual(told(1, 1), { noun: 'voices', n: 1 }, 'copies of one outlet’s text');
	assert.deepEqual(told(4, 2), { noun: 'voices', n: 2 }, 'the unknown ones may be either of them');
	assert.deepEqual(told(3, 1), { noun: 'reportCount', n: 5 });
	assert.deepEqual(told(3, 0), { noun: 'reportCount', n: 5 });
});
