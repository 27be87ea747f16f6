import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear, repeated } from './growth.ts';

test('a linear pattern passes', () => assertLinear('trailing', (text) => void /a$/.exec(text), repeated('b')));

test('a quadratic pattern is found', () => {
	assert.throws(() => assertLinear('spaces', (text) => void /\s+$/.exec(text), repeated(' ', '', 'x'), 16_000), /spaces: .* ms for 4000/);
});

test('a quadratic loop is found', () => {
	const pairs = (text: string) => {
		let same = 0;
		for (const a of text) for (let i = 0; i < text.length; i += 1) if (a === text[i]) same += 1;
		return same;
	};
	assert.throws(() => assertLinear('pairs', (text) => void pairs(text), repeated('ab'), 16_000));
});
