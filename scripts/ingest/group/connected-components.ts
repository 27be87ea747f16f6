/** The parts of the graph that average linkage cannot leave: a mean reaches the threshold only where a pair does. */

/** A pair of items that was worth comparing. */
export type Edge = { readonly a: number; readonly b: number; readonly similarity: number };

/** The number of each item's block: connected components over the pairs that reach the threshold. */
export function blocksOf(count: number, edges: readonly Edge[], threshold: number): Int32Array {
	const parent = Int32Array.from({ length: count }, (_, i) => i);
	const root = (item: number) => {
		let at = item;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at] as number] as number;
			at = parent[at] as number;
		}
		return at;
	};
	const unite = (a: number, b: number) => {
		const [x, y] = [root(a), root(b)];
		parent[Math.max(x, y)] = Math.min(x, y);
	};
	for (const { a, b, similarity } of edges) if (similarity >= threshold) unite(a, b);
	return parent.map((_, item) => root(item));
}
