/** A source of numbers that is the same every time. */
import { seededRandom } from '../ingest/text/seeded-random.ts';
export type Random = {
	/** A whole number 0 … below − 1. */
	readonly upTo: (below: number) => number;
	readonly pick: <T>(list: readonly T[]) => T;
};

export function randomFrom(seed: number): Random {
	const next = seededRandom(seed);
	const upTo = (below: number) => Math.floor(next() * below);
	return {
		upTo,
		pick: (list) => {
			const item = list[upTo(list.length)];
			if (item === undefined) throw new Error('nothing to pick from');
			return item;
		},
	};
}
