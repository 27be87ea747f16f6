/** An order of pairs in which those of articles near one another come together. */

type Pair = readonly [a: number, b: number];

/**
 * The articles are walked breadth first from pair to pair, fewest pairs first (Cuthill & McKee 1969), so that an article stands near those that it is paired
 * with; pairs follow in the order of the later of their two. The order of what is given does not matter.
 */
export function nearTogether(pairs: readonly Pair[]): Pair[] {
	const near = new Map<number, number[]>();
	const add = (a: number, b: number) => {
		const known = near.get(a);
		if (known === undefined) near.set(a, [b]);
		else known.push(b);
	};
	for (const [a, b] of pairs) {
		add(a, b);
		add(b, a);
	}
	const degree = (i: number) => near.get(i)?.length ?? 0;
	const byDegree = (items: readonly number[]) => items.toSorted((x, y) => degree(x) - degree(y) || x - y);
	const ranks = new Map<number, number>();
	for (const first of byDegree([...near.keys()])) {
		if (ranks.has(first)) continue;
		ranks.set(first, ranks.size);
		// What is added while it is walked is walked, too.
		const walked = [first];
		for (const i of walked) {
			for (const other of byDegree(near.get(i) ?? [])) {
				if (ranks.has(other)) continue;
				ranks.set(other, ranks.size);
				walked.push(other);
			}
		}
	}
	const ranked = pairs.map((pair) => [pair, ...pair.map((i) => ranks.get(i) ?? 0).sort((x, y) => y - x)] as const);
	return ranked.toSorted(([, a, b], [, c, d]) => (a as number) - (c as number) || (b as number) - (d as number)).map(([pair]) => pair);
}
