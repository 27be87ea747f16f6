/** Numbers by feature ids: a hash table in typed arrays, with open addressing. Of a million ids a `Map` is several times as slow, for its entries lie apart. */

export type IdTable = {
	/** -1 where nothing is set. */
	readonly get: (id: number) => number;
	/** `value`: 0 or more. */
	readonly set: (id: number, value: number) => void;
	/** Adds to what is there, or to 0. */
	readonly add: (id: number, value: number) => void;
	/** Sets what is not there, or less. */
	readonly raise: (id: number, value: number) => void;
	/** In the order in which ids were set first; a view, until the next change. */
	readonly ids: () => Int32Array;
	/** Empties it, so that it can be used again. */
	readonly clear: () => void;
};

/** Slots of a new table, as a power of two. */
const FIRST = 10;
/** One with more slots than this begins anew when it is emptied. */
const LARGE = 14;

export function idTable(): IdTable {
	let bits = FIRST;
	let size = 0;
	let keys = new Int32Array(2 ** bits);
	let values = new Float64Array(2 ** bits).fill(-1);
	let order = new Int32Array(2 ** (bits - 1));
	/** The slot of an id, or the free one where it would stand: the upper bits of its product with an odd number (Knuth's multiplicative hashing). */
	const slotOf = (id: number) => {
		const mask = keys.length - 1;
		let slot = Math.imul(id, 0x9e3779b1) >>> (32 - bits);
		while ((values[slot] as number) >= 0 && keys[slot] !== id) slot = (slot + 1) & mask;
		return slot;
	};
	const reset = (to: number) => {
		bits = to;
		keys = new Int32Array(2 ** bits);
		values = new Float64Array(2 ** bits).fill(-1);
		order = new Int32Array(2 ** (bits - 1));
	};
	const grow = () => {
		const ids = order;
		const kept = Float64Array.from(ids, (id) => values[slotOf(id)] as number);
		reset(bits + 1);
		order.set(ids);
		for (const [at, id] of ids.entries()) {
			const slot = slotOf(id);
			keys[slot] = id;
			values[slot] = kept[at] as number;
		}
	};
	const put = (slot: number, id: number, value: number) => {
		if ((values[slot] as number) < 0) {
			keys[slot] = id;
			order[size++] = id;
		}
		values[slot] = value;
		if (size === order.length) grow();
	};
	return {
		get: (id) => values[slotOf(id)] as number,
		set: (id, value) => put(slotOf(id), id, value),
		add: (id, value) => {
			const slot = slotOf(id);
			put(slot, id, Math.max(values[slot] as number, 0) + value);
		},
		raise: (id, value) => {
			const slot = slotOf(id);
			if ((values[slot] as number) < value) put(slot, id, value);
		},
		ids: () => order.subarray(0, size),
		clear: () => {
			if (bits > LARGE) reset(FIRST);
			else values.fill(-1);
			size = 0;
		},
	};
}
