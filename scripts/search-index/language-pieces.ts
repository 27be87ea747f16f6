/** What a language is merged from: what it was merged to before, without the buckets that changed, and the parts of those. */
import type { Found } from './found.ts';
import type { Bucket } from './language-buckets.ts';
import { cutParts } from './pagefind/cut-parts.ts';
import type { Whole } from './pagefind/merge.ts';
import { type OpenPart, openPart, type Part } from './pagefind/part.ts';

/** `asked`: words that were looked up in other languages; `found`: by the watched searches. */
export type MadePart = { readonly part: Part; readonly asked: readonly string[]; readonly found: Found };

/** `key`: of all that the part of a bucket was made from; `pages`: how many it has. */
type MergedBucket = { readonly key: string; readonly pages: number; readonly fields: readonly string[]; readonly found: Found };
export type KeptWhole = Whole & { readonly buckets: readonly MergedBucket[] };

/** A new bucket with its part, null where that is kept; or one with its number in what was merged before. */
export type Piece = { readonly bucket: Bucket; readonly key: string; readonly asked: readonly string[] } & (
	| { readonly merged: MergedBucket; readonly part: Part | null; readonly at: null }
	| { readonly merged: null; readonly part: null; readonly at: number }
);

/** What is said of a bucket that is merged. */
export const mergedBucket = (key: string, { part, found }: MadePart): MergedBucket => ({
	key,
	pages: part.pages.length,
	fields: part.fields,
	found,
});

/** What was merged, bucket by bucket as `whole` has them next. */
export const mergedBuckets = (pieces: readonly Piece[], whole: KeptWhole | null): MergedBucket[] =>
	pieces.map(({ merged, at }) => (at === null ? merged : (whole?.buckets[at] as MergedBucket)));

/** By the key of a bucket its number in what was merged before. */
export const numbersIn = (whole: KeptWhole | null): ReadonlyMap<string, number> => new Map(whole?.buckets.map(({ key }, at) => [key, at]));

/** By the number of a bucket in what was merged before: its part, which buckets share that stay one behind the other. */
export type Cut = (at: number) => OpenPart;

/**
 * Cuts what was merged before where buckets are new, gone or elsewhere. `ats`: of each bucket of now its number there, null where it is new; `fragmentOf`: what the
 * file of a page holds, by the place of its bucket in `ats` and its number in the bucket.
 */
export function cutWhole(
	ats: readonly (number | null)[],
	whole: KeptWhole,
	fragmentOf: (place: number, page: number) => Uint8Array | null,
): Cut {
	const placeOf = new Map(ats.map((at, place) => [at, place]));
	const pages = whole.buckets.flatMap(({ pages }, bucket) =>
		Array.from({ length: pages }, (_, page) => ({ place: placeOf.get(bucket), page })),
	);
	const ends: number[] = [];
	/** Of each bucket of before the number of its part. */
	const runs: number[] = [];
	let end = 0;
	for (const [at, bucket] of whole.buckets.entries()) {
		end += bucket.pages;
		const [place, before] = [placeOf.get(at), placeOf.get(at - 1)];
		// What is gone has parts of its own, of which nothing is made.
		const goesOn = before === undefined ? place === undefined : place === before + 1;
		if (at > 0 && goesOn) ends.pop();
		ends.push(end);
		runs.push(ends.length - 1);
	}
	const cut = cutParts(whole, ends, (number) => {
		const { place, page } = pages[number] as (typeof pages)[number];
		return place === undefined ? null : fragmentOf(place, page);
	});
	return (at) => cut[runs[at] as number] as OpenPart;
}

/**
 * The parts that make the language, where `partOf` has those of new buckets: of buckets one after the other that stay as they are a single one.
 * Null where fields of metadata are gone, by which all others are numbered.
 */
export function partsOf(
	pieces: readonly Piece[],
	whole: KeptWhole,
	cut: () => Cut,
	partOf: (piece: Piece) => Part | null,
): OpenPart[] | null {
	const fields = new Set(mergedBuckets(pieces, whole).flatMap(({ fields }) => fields));
	if (whole.fields.some((field) => !fields.has(field))) return null;
	const parts: OpenPart[] = [];
	for (const piece of pieces) {
		const fresh = piece.at === null ? partOf(piece) : null;
		if (piece.at === null && fresh === null) return null;
		const part = fresh === null ? cut()(piece.at as number) : openPart(fresh);
		if (part !== parts.at(-1)) parts.push(part);
	}
	return parts;
}
