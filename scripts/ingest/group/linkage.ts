/**
 * Agglomerative clustering with average linkage (UPGMA: Sokal & Michener 1958) over a sparse similarity graph: a pair that was not
 * worth comparing counts as 0. Groups are joined, the most alike first, while the mean similarity of their pairs reaches the threshold.
 */
import { blocksOf, type Edge } from './connected-components.ts';
import { type Entry, heap } from './heap.ts';

/** `join`: lists of items in one group from the start. `split`: pairs of items that may not share a group. */
export type Constraints = { readonly join: readonly (readonly number[])[]; readonly split: readonly (readonly [number, number])[] };

type Group = { readonly items: number[]; readonly sums: Map<number, number>; readonly barred: Set<number> };
type Groups = Map<number, Group>;

/** The groups as lists of items, ascending, ordered by their first item. Ties go to the pair that comes first. */
export function averageLinkage(count: number, edges: readonly Edge[], threshold: number, { join, split }: Constraints): number[][] {
	const groups: Groups = new Map(Array.from({ length: count }, (_, i) => [i, { items: [i], sums: new Map(), barred: new Set() }]));
	const block = blocksOf(count, edges, threshold, join);
	for (const { a, b, similarity } of edges) {
		if (block[a] !== block[b]) continue;
		groups.get(a)?.sums.set(b, similarity);
		groups.get(b)?.sums.set(a, similarity);
	}
	for (const [a, b] of split) {
		groups.get(a)?.barred.add(b);
		groups.get(b)?.barred.add(a);
	}
	for (const list of join) for (const other of list.slice(1)) merge(groups, list[0] as number, other);
	const queue = heap();
	for (const a of groups.keys()) offer(groups, a, threshold, queue.push);
	for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
		if (!isCurrent(groups, best)) continue;
		merge(groups, best.a, best.b);
		offer(groups, best.a, threshold, queue.push);
	}
	return [...groups.values()].map(({ items }) => items.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] as number) - (b[0] as number));
}

function mean(groups: Groups, a: number, b: number): number {
	const [one, other] = [groups.get(a), groups.get(b)];
	return one === undefined || other === undefined ? 0 : (one.sums.get(b) ?? 0) / (one.items.length * other.items.length);
}

/** Puts every merge of group `a` that reaches the threshold into the queue. */
function offer(groups: Groups, a: number, threshold: number, push: (entry: Entry) => void): void {
	const group = groups.get(a) as Group;
	for (const b of group.sums.keys()) {
		const similarity = mean(groups, a, b);
		if (similarity >= threshold) push({ similarity, a: Math.min(a, b), b: Math.max(a, b) });
	}
}

/** An entry that was made before one of its groups grew is out of date; the owner may have barred another. */
function isCurrent(groups: Groups, { a, b, similarity }: Entry): boolean {
	return mean(groups, a, b) === similarity && groups.get(a)?.barred.has(b) === false;
}

/** Puts the group of `other` into that of `one`, which keeps the smaller number of both. Numbers are those of the items until they are merged. */
function merge(groups: Groups, one: number, other: number): void {
	const [into, from] = [Math.min(numberOf(groups, one), numberOf(groups, other)), Math.max(numberOf(groups, one), numberOf(groups, other))];
	if (into === from) return;
	const kept = groups.get(into) as Group;
	const gone = groups.get(from) as Group;
	groups.delete(from);
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

/** The number of the group that holds an item: groups are kept under their smallest item. */
function numberOf(groups: Groups, item: number): number {
	if (groups.has(item)) return item;
	for (const [number, { items }] of groups) if (items.includes(item)) return number;
	throw new Error(`item ${item} is in no group`);
}
