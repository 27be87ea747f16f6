/**
 * MinHash signatures and locality-sensitive hashing.
 * Broder, "On the resemblance and containment of documents", 1997; banding as in Leskovec, Rajaraman & Ullman,
 * "Mining of Massive Datasets", ch. 3. With 32 bands of 3 rows a pair of resemblance 0.65 is missed once in 30,000 times.
 */
import { fnv1a } from '../../../src/lib/fnv.ts';

const BANDS = 32;
const ROWS = 3;
const SIZE = BANDS * ROWS;

/** FNV-1a with a final avalanche (MurmurHash3's finaliser): an unsigned 32-bit hash. */
export const hash32 = (text: string): number => mix(fnv1a(text));

function mix(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

const SALTS = Uint32Array.from({ length: SIZE }, (_, i) => mix(i + 1));

/** The smallest value of each of 96 hash functions over the shingles' hashes. */
export function minHash(shingles: Iterable<number>): Uint32Array {
	const hashes = Uint32Array.from(shingles);
	return SALTS.map((salt) => {
		let least = 0xffffffff;
		for (let i = 0; i < hashes.length; i++) {
			const value = Math.imul((hashes[i] as number) ^ salt, 0x9e3779b1) >>> 0;
			if (value < least) least = value;
		}
		return least;
	});
}

/** One key a band; two texts that share a key are worth comparing. */
export function bandKeys(signature: Uint32Array): string[] {
	const rows = (band: number) => `${signature[band * ROWS]},${signature[band * ROWS + 1]},${signature[band * ROWS + 2]}`;
	return Array.from({ length: BANDS }, (_, band) => `${band}:${rows(band)}`);
}
