/** The property of `tests/programs/build-walk.test.ts` over fifty changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkBuilds } from '../build-walk.ts';

test('fifty changes: what is built upon the last site is what is built from nothing', () => {
	assert.deepEqual(walkBuilds({ seeds: 40, steps: 50, random: 1 }), []);
});
