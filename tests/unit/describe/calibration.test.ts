import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Rule, reliability, table } from '../../../scripts/ingest/describe/calibration.ts';
import { calibrated, detected } from '../../../scripts/ingest/document/detected.ts';

test('a rule with a count is measured, one without is assumed', () => {
	for (const [rule, [probability, n]] of Object.entries(table as Readonly<Record<string, readonly [number, number?]>>)) {
		assert.ok(probability > 0 && probability <= 1, rule);
		assert.deepEqual(reliability(rule as Rule), { probability, n: n ?? null, basis: n === undefined ? 'assumed' : 'measured' });
	}
	assert.equal(reliability('language-lines').basis, 'measured');
	assert.equal(reliability('url-line').basis, 'assumed');
});

test('an unknown rule is an error that names it', () => {
	assert.throws(() => reliability('no-such-rule' as Rule), /“no-such-rule” has no confidence/);
});

test('a value keeps whether its confidence was measured', () => {
	assert.equal(detected('x', reliability('byline-line'), []).basis, 'assumed');
	assert.equal(detected('x', calibrated(0.8), []).basis, 'measured');
});
