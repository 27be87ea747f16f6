/** A source of numbers that is the same every time. */
export type Random = {
	/** A whole number 0 … below − 1. */
	readonly upTo: (below: number) => number;
	readonly pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
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
