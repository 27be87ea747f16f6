import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { sameEvent, whatSpoke } from '../../../scripts/ingest/group/same-event.ts';
import { article, settings } from './made.ts';

const profileOf = (seed: string, text: string) => {
	const [profile] = comparisonOf([article({ seed, title: text, text })], settings(), null).profiles;
	assert.ok(profile);
	return profile;
};

describe('what spoke for a join', () => {
	const fire = profileOf('a', 'A fire in the old mill of Tessendorp killed 14 horses on Monday.');
	const same = profileOf('b', 'Fourteen horses died on Monday when the old mill of Tessendorp burned; 14 were saved.');
	const other = profileOf('c', 'The council of Amberlo raises the price of parking.');

	it('judges the same event far surer than another', () => {
		const [near = 0, far = 1] = sameEvent([
			[fire, same],
			[fire, other],
		]);
		assert.ok(near > 0.5 && far < 0.25, `${near} ${far}`);
	});

	it('says what speaks for a join', () => {
		const [first] = whatSpoke(fire, same);
		assert.ok(first !== undefined && first.by > 0, JSON.stringify(first));
	});

	it('judges each pair as it would alone', () => {
		const pairs = [
			[fire, other],
			[fire, same],
			[same, other],
		] as const;
		assert.deepEqual(
			sameEvent(pairs),
			pairs.flatMap((pair) => sameEvent([pair])),
		);
	});

	it('names the strongest first', () => {
		const strengths = whatSpoke(fire, same).map(({ by }) => Math.abs(by));
		assert.deepEqual(
			strengths,
			strengths.toSorted((a, b) => b - a),
		);
	});
});
