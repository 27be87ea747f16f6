/**
 * Agglomerative clustering with average linkage (UPGMA: Sokal & Michener 1958) over a sparse similarity graph: a pair that was not
 * worth comparing counts as 0. Groups are joined, the most alike first, while the mean similarity of their pairs reaches the threshold; two
 * single items only from a higher one: nothing but their own likeness speaks for them. What comes of a join must hold together as a whole, too.
 */
import { blocksOf, type Edge } from './connected-components.ts';
import { type Entry, heap } from './heap.ts';

/** `join`: lists of items whose groups are one. `split`: pairs of items that may not share a group. */
export type Constraints = { readonly join: readonly (readonly number[])[]; readonly split: readonly (readonly [number, number])[] };

/** `inner`: the similarities of the pairs within, added up. */
type Group = { readonly items: number[]; readonly sums: Map<number, number>; readonly barred: Set<number>; inner: number };
type Groups = Map<number, Group>;

/**
 * Mean similarities from which two single items, and two groups of which one has several, are joined; `group` is not above `pair`. `whole`: of all pairs
 * within what they become, of three items or more.
 */
export type Thresholds = { readonly pair: number; readonly group: number; readonly whole: number };

/** The groups as lists of items, ascending, ordered by their first item. Ties go to the pair that comes first. */
export function averageLinkage(count: number, edges: readonly Edge[], thresholds: Thresholds, split: Constraints['split']): number[][] {
	const groups: Groups = new Map(
		Array.from({ length: count }, (_, i) => [i, { items: [i], sums: new Map(), barred: new Set(), inner: 0 }]),
	);
	const block = blocksOf(count, edges, thresholds.group);
	for (const { a, b, similarity } of edges) {
		if (block[a] !== block[b]) continue;
		groups.get(a)?.sums.set(b, similarity);
		groups.get(b)?.sums.set(a, similarity);
	}
	for (const [a, b] of split) {
		groups.get(a)?.barred.add(b);
		groups.get(b)?.barred.add(a);
	}
	const queue = heap();
	for (const a of groups.keys()) offer(groups, a, thresholds, queue.push);
	for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
		if (!isCurrent(groups, best) || meanOfWhole(groups, best) < thresholds.whole) continue;
		merge(groups, best.a, best.b);
		offer(groups, best.a, thresholds, queue.push);
	}
	return [...groups.values()].map(({ items }) => items.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] as number) - (b[0] as number));
}

function mean(groups: Groups, a: number, b: number): number {
	const [one, other] = [groups.get(a), groups.get(b)];
	return one === undefined || other === undefined ? 0 : (one.sums.get(b) ?? 0) / (one.items.length * other.items.length);
}

/** Of all pairs within what the two become; 1 of a single pair, which has its own threshold. */
function meanOfWhole(groups: Groups, { a, b }: Entry): number {
	const [one, other] = [groups.get(a) as Group, groups.get(b) as Group];
	const count = one.items.length + other.items.length;
	return count < 3 ? 1 : (one.inner + other.inner + (one.sums.get(b) ?? 0)) / ((count * (count - 1)) / 2);
}

/** Puts every merge of group `a` that reaches its threshold into the queue. */
function offer(groups: Groups, a: number, thresholds: Thresholds, push: (entry: Entry) => void): void {
	const group = groups.get(a) as Group;
	for (const b of group.sums.keys()) {
		const similarity = mean(groups, a, b);
		const single = group.items.length === 1 && groups.get(b)?.items.length === 1;
		if (similarity >= (single ? thresholds.pair : thresholds.group)) push({ similarity, a: Math.min(a, b), b: Math.max(a, b) });
	}
}

/** Groups of so many items have a mean similarity within that says something. */
const WELL_KNIT = 3;
/** Two well-knit groups are one only if they are at least this share as alike as each is within. */
const SHARE = 0.6;

/** False where both groups hold together far better than they do with each other: two events that are alike. */
function holdTogether(groups: Groups, { a, b, similarity }: Entry): boolean {
	const within = [a, b].map((number) => {
		const { items, inner } = groups.get(number) as Group;
		return items.length < WELL_KNIT ? 0 : inner / ((items.length * (items.length - 1)) / 2);
	});
	return similarity >= SHARE * Math.min(...within);
}

/** An entry that was made before one of its groups grew is out of date; the owner may have barred another. */
function isCurrent(groups: Groups, { a, b, similarity }: Entry): boolean {
	return mean(groups, a, b) === similarity && groups.get(a)?.barred.has(b) === false && holdTogether(groups, { a, b, similarity });
}

/** Puts one group into the other, which keeps the smaller number of both. */
function merge(groups: Groups, one: number, other: number): void {
	const [into, from] = [Math.min(one, other), Math.max(one, other)];
	const kept = groups.get(into) as Group;
	const gone = groups.get(from) as Group;
	groups.delete(from);
	kept.inner += gone.inner + (kept.sums.get(from) ?? 0);
	for (const [neighbour, sum] of gone.sums) {
		const beside = groups.get(neighbour);
		beside?.sums.delete(from);
		if (neighbour === into || beside === undefined) continue;
		const both = (kept.sums.get(neighbour) ?? 0) + sum;
		kept.sums.set(neighbour, both);
		beside.sums.set(into, both);
	}
	for (const neighbour of gone.barred) {
		const beside = groups.get(neighbour);
		beside?.barred.delete(from);
		beside?.barred.add(into);
		kept.barred.add(neighbour);
	}
	kept.items.push(...gone.items);
}
