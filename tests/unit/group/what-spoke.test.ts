import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparisonOf } from '../../../scripts/ingest/group/comparison.ts';
import { sameEvent, whatSpoke } from '../../../scripts/ingest/group/same-event.ts';
import { article, settings } from './made.ts';

const profileOf = (seed: string, text: string) => {
	const [profile] = comparisonOf([article({ seed, title: text, text })], settings(), null).profiles;
	assert.ok(profile);
	return profile;
};
const logOdds = (probability: number) => Math.log(probability / (1 - probability));

describe('what spoke for a join', () => {
	const fire = profileOf('a', 'A fire in the old mill of Tessendorp killed 14 horses on Monday.');
	const same = profileOf('b', 'Fourteen horses died on Monday when the old mill of Tessendorp burned; 14 were saved.');
	const other = profileOf('c', 'The council of Amberlo raises the price of parking.');

	it('adds up to the difference of the log-odds between two pairs', () => {
		const sum = (to: typeof same) => whatSpoke(fire, to).reduce((all, { by }) => all + by, 0);
		const expected = logOdds(sameEvent(fire, same)) - logOdds(sameEvent(fire, other));
		assert.ok(Math.abs(sum(same) - sum(other) - expected) < 1e-6);
		assert.ok(expected > 0);
	});

	it('names the strongest first', () => {
		const strengths = whatSpoke(fire, same).map(({ by }) => Math.abs(by));
		assert.deepEqual(
			strengths,
			strengths.toSorted((a, b) => b - a),
		);
	});
});
