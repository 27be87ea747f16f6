import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkBuilds } from '../build-walk.ts';

test('a site that is built upon the last one is the site that is built from nothing', () => {
	assert.deepEqual(walkBuilds({ seeds: 9, steps: 2, random: 3 }), []);
});
