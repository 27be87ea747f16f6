import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { paced } from '../../../src/search/pace.ts';

test('a pasted query is searched at once, a typed one when the typing pauses, a first letter not at once', () => {
	mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1000 });
	let calls = 0;
	const type = paced(() => calls++);
	type(true);
	assert.equal(calls, 1);
	mock.timers.tick(500);
	type(false);
	assert.equal(calls, 1);
	for (let i = 0; i < 6; i++) {
		mock.timers.tick(60);
		type(true);
	}
	assert.equal(calls, 1);
	mock.timers.tick(500);
	assert.equal(calls, 2);
	mock.timers.reset();
});
