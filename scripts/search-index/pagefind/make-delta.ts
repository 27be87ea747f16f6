/** What one program of Pagefind's has that another has not (see src/search/pagefind/delta.ts), by greedy search for the longest copies. */
import { HEADER, patch } from '../../../src/search/pagefind/delta.ts';

/** A copy is looked for by its first bytes, at no more places than this. */
const SEED = 8;
const PLACES = 64;
/** A copy that goes on where the last one ended costs little and may be shorter. */
const SHORTEST = 4;

/** Where each run of `SEED` bytes stands in a program, at its first `PLACES` places. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The bytes that make `wanted` of `base`. `places`: those of `base`, for who makes several. Throws an Error where they would not. */
export function makeDelta(base: Buffer, wanted: Buffer, places: Places = placesOf(base)): Buffer {
	const steps: number[] = [];
	const fresh: number[] = [];
	let waiting = 0;
	let from = 0;
	for (let at = 0; at < wanted.length; ) {
		const { place, length } = longest(base, wanted, at, from + waiting, places);
		if (length === 0) {
			fresh.push(wanted[at++] ?? 0);
			waiting++;
			continue;
		}
		pushNumber(steps, waiting);
		pushNumber(steps, zigzag(place - from));
		pushNumber(steps, length);
		waiting = 0;
		from = place + length;
		at += length;
	}
	if (waiting > 0) steps.push(...[waiting, 0, 0].flatMap((value) => pushNumber([], value)));
	const header = Buffer.alloc(HEADER);
	header.writeUInt32BE(wanted.length, 0);
	header.writeUInt32BE(steps.length, 4);
	const delta = Buffer.concat([header, Buffer.from(steps), Buffer.from(fresh)]);
	if (!wanted.equals(patch(base, delta))) throw new Error('a program of Pagefind could not be made of another');
	return delta;
}

export function placesOf(base: Buffer): Places {
	const places = new Map<string, number[]>();
	for (let at = 0; at + SEED <= base.length; at++) {
		const key = base.toString('latin1', at, at + SEED);
		const list = places.get(key) ?? [];
		if (list.length === 0) places.set(key, list);
		if (list.length < PLACES) list.push(at);
	}
	return places;
}

/** The longest copy for the bytes of `wanted` from `at`; `next` is where a copy would go on. */
function longest(base: Buffer, wanted: Buffer, at: number, next: number, places: Places) {
	let best = { place: 0, length: 0 };
	const ongoing = same(base, wanted, at, next);
	if (ongoing >= SHORTEST) best = { place: next, length: ongoing };
	for (const place of places.get(wanted.toString('latin1', at, at + SEED)) ?? []) {
		const length = same(base, wanted, at, place);
		if (length > best.length) best = { place, length };
	}
	return best;
}

function same(base: Buffer, wanted: Buffer, at: number, place: number): number {
	let length = 0;
	while (place + length < base.length && at + length < wanted.length && base[place + length] === wanted[at + length]) length++;
	return length;
}

const zigzag = (value: number) => (value << 1) ^ (value >> 31);

function pushNumber(list: number[], value: number): number[] {
	let left = value;
	for (; left > 127; left >>>= 7) list.push((left & 127) | 128);
	list.push(left);
	return list;
}
