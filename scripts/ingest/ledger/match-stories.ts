/** Which group of articles gets which address that was issued to a story: the one that tells of the event to which it was given. */
import type { Permalinks, StoryRecord } from '../../../src/lib/permalinks.ts';
import { byCodeUnit } from '../text/compare.ts';

/** `first`: how many of the articles to which the address was given; `claim`: how strong it is, 0 the strongest. */
type Pair = {
	readonly index: number;
	readonly record: StoryRecord;
	readonly first: number;
	readonly shared: number;
	readonly jaccard: number;
	readonly claim: number;
};

/** Share of its articles with which an ended story comes back. */
const COMES_BACK = 0.5;

/**
 * Code by index. An address stays with the event that it was given to: a live one with the group that has most of the articles it was first published with
 * (of equals the larger; of merged stories the one that gives more, then the older), then an ended one that comes back with half of its articles. Only
 * where none of the first articles is published any more, it goes on with those that came later.
 */
export function matchStories(order: readonly number[], groups: readonly (readonly string[])[], before: Permalinks): Map<number, string> {
	const groupOf = new Map(order.flatMap((index) => (groups[index] ?? []).map((code) => [code, index] as const)));
	const published = new Set(groups.flat());
	const pairs = [...before.stories.values()].flatMap((record) => {
		const [shared, first] = [record.articles, record.first].map((codes) => countedBy(codes, (code) => groupOf.get(code)));
		const isGone = !record.first.some((code) => published.has(code));
		return [...new Set([...(shared?.keys() ?? []), ...(first?.keys() ?? [])])].flatMap((index): Pair | never[] => {
			const counts = { shared: shared?.get(index) ?? 0, first: first?.get(index) ?? 0 };
			const jaccard = Math.max(overlap(record.articles, groups[index], counts.shared), overlap(record.first, groups[index], counts.first));
			const claim = claimOf(record, counts.first, jaccard, isGone);
			return claim === null ? [] : { index, record, ...counts, jaccard, claim };
		});
	});
	const opening = (pair: Pair) => groups[pair.index]?.[0] ?? '';
	const sorted = pairs.toSorted(
		(a, b) =>
			a.claim - b.claim ||
			b.first - a.first ||
			b.shared - a.shared ||
			b.jaccard - a.jaccard ||
			a.record.issued - b.record.issued ||
			byCodeUnit(a.record.code, b.record.code) ||
			byCodeUnit(opening(a), opening(b)),
	);
	const found = new Map<number, string>();
	const used = new Set<string>();
	for (const { index, record } of sorted) {
		if (found.has(index) || used.has(record.code)) continue;
		found.set(index, record.code);
		used.add(record.code);
	}
	return found;
}

/** Jaccard index of two sets that share so many. */
const overlap = (a: readonly string[], b: readonly string[] = [], shared: number) => shared / (a.length + b.length - shared);

function claimOf({ status }: StoryRecord, first: number, jaccard: number, isGone: boolean): number | null {
	if (status === 'live') return first > 0 ? 0 : isGone ? 2 : null;
	return jaccard >= COMES_BACK ? 1 : null;
}

/** How many of the codes have each key. */
export function countedBy<K>(codes: readonly string[], keyOf: (code: string) => K | undefined): Map<K, number> {
	const counts = new Map<K, number>();
	for (const code of codes) {
		const key = keyOf(code);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
