/**
 * Small whole numbers by text, of which only a 24-bit hash is kept (feature hashing, Weinberger et al. 2009): a model that asks of many thousand
 * words stays small. A text that is not in the table is taken for one that is once in some thousand times.
 */
import { fnv1a } from '../../../src/lib/fnv.ts';

/** FNV-1a of the UTF-16 code units, its bits mixed as MurmurHash3 ends, the upper 24 of them. */
export const hash24 = (text: string): number => hash24Of(fnv1a(text));

/** The same of the FNV-1a of a text. */
export function hash24Of(number: number): number {
	let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 8;
}

const ENTRY = 4;
const MOST = 127;

/** Four bytes an entry in base 64, by hash: the hash, little-endian, then the number, −127 … 127; greater ones are cut to that. */
export function packTable(table: ReadonlyMap<number, number>): string {
	const entries = [...table].toSorted(([a], [b]) => a - b);
	const bytes = Buffer.alloc(entries.length * ENTRY);
	for (const [i, [hash, value]] of entries.entries()) {
		bytes.writeUIntLE(hash, i * ENTRY, 3);
		bytes.writeInt8(Math.max(-MOST, Math.min(MOST, Math.round(value))), i * ENTRY + 3);
	}
	return bytes.toString('base64');
}

/** The numbers by hash. */
export function unpackTable(packed: string): ReadonlyMap<number, number> {
	const bytes = Buffer.from(packed, 'base64');
	return new Map(Array.from({ length: bytes.length / ENTRY }, (_, i) => [bytes.readUIntLE(i * ENTRY, 3), bytes.readInt8(i * ENTRY + 3)]));
}
