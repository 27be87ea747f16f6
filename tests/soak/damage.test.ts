/** `npm run test:soak`: the property of `tests/unit/read/damage.test.ts` for 100,000 damaged containers, beyond those of `npm test`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damaged, faultOf } from '../containers/damage.ts';

const FIRST = 2000;
const CASES = 100_000;

test(`${CASES} damaged containers`, async () => {
	const faults: string[] = [];
	for (let seed = FIRST; seed < FIRST + CASES && faults.length < 20; seed++) {
		const fault = await faultOf(damaged(seed));
		if (fault !== null) faults.push(fault);
	}
	assert.deepEqual(faults, []);
});
