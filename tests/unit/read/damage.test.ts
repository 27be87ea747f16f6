import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containers, damaged, faultOf } from '../../containers/damage.ts';

/** `npm run test:soak` does fifty times as many. */
const CASES = 2000;

test(`${CASES} damaged containers: never a crash, never another article's body`, async () => {
	const kinds = new Set<string>();
	for (let seed = 0; seed < CASES; seed++) {
		const damage = damaged(seed);
		kinds.add(damage.container);
		assert.equal(await faultOf(damage), null);
	}
	assert.equal(kinds.size, containers);
});
