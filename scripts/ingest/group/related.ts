/** Stories that came close to each other without being one. */
import type { Edge } from './connected-components.ts';

/** At most this many per story. */
const MOST = 5;

/**
 * For each group the indexes of others whose mean similarity to it reaches `floor`, nearest first.
 * `groups`: lists of items; `edges`: the pairs that were compared (others count as 0).
 */
export function relatedGroups(groups: readonly (readonly number[])[], edges: readonly Edge[], floor: number): number[][] {
	const groupOf = new Map(groups.flatMap((items, group) => items.map((item) => [item, group] as const)));
	const sums = new Map<number, number>();
	const keyOf = ({ a, b }: Edge) => {
		const [x, y] = [groupOf.get(a) as number, groupOf.get(b) as number];
		return x === y ? null : Math.min(x, y) * groups.length + Math.max(x, y);
	};
	// A mean cannot reach the floor where no pair does.
	for (const edge of edges) {
		const key = edge.similarity >= floor ? keyOf(edge) : null;
		if (key !== null) sums.set(key, 0);
	}
	for (const edge of edges) {
		const key = keyOf(edge);
		const sum = key === null ? undefined : sums.get(key);
		if (key !== null && sum !== undefined) sums.set(key, sum + edge.similarity);
	}
	const near: { to: number; mean: number }[][] = groups.map(() => []);
	for (const [key, sum] of sums) {
		const [x, y] = [Math.floor(key / groups.length), key % groups.length];
		const mean = sum / ((groups[x]?.length ?? 1) * (groups[y]?.length ?? 1));
		if (mean < floor) continue;
		near[x]?.push({ to: y, mean });
		near[y]?.push({ to: x, mean });
	}
	return near.map((list) =>
		list
			.toSorted((p, q) => q.mean - p.mean || p.to - q.to)
			.slice(0, MOST)
			.map(({ to }) => to),
	);
}
