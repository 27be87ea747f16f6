/** Records in buckets that are indexed each by itself, so that one change makes one of them anew. */
import { hash } from 'node:crypto';

/** A bucket ends with an item of this share, as its id tells: so a new item, or one that is gone, changes the bucket that it stands in, or cuts or joins two. */
const MEAN = 32;
/** No bucket is larger, whatever the ids: Pagefind's memory grows with it. */
const MOST = 256;

/** Items in their order, cut by their ids alone. */
export function bucketsOf<T>(items: readonly T[], idOf: (item: T) => string): T[][] {
	const buckets: T[][] = [];
	let bucket: T[] = [];
	for (const item of items) {
		if (bucket.length === 0) buckets.push(bucket);
		bucket.push(item);
		const digest = hash('sha256', idOf(item), 'buffer');
		if (digest.readUInt32BE() % MEAN === 0 || bucket.length === MOST) bucket = [];
	}
	return buckets;
}
