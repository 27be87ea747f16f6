/**
 * In a folder on one war, or one company, a report is half alike to hundreds that tell of other days of it. The forests learnt from pairs of which most had
 * nothing in common, and judge each pair by itself; so what they say is scaled by the neighbourhood of both (local scaling: Zelnik-Manor & Perona 2004).
 */
import type { Edge } from './connected-components.ts';

/** Less likely pairs are no neighbours, so that what a report does not tell of changes nothing. */
const NEIGHBOUR = 0.1;
/** Variance of the number of neighbours that tell of the same event, from which a neighbourhood is unsure: it is less for 95 of 100 articles of the mixed set. */
const UNSURE = 3;
/** Power by which the odds fall as the variance grows. */
const POWER = 1.5;

/**
 * The same pairs. The number of articles that tell of the event of one has, of independent pairs, the variance Σ p (1 − p): little where it is sure of its
 * neighbours, however many, and much where each is as likely as not. Beyond UNSURE, by the geometric mean of both articles, the odds of a pair are divided.
 */
export function scaledLocally(count: number, edges: readonly Edge[]): Edge[] {
	const variance = new Float64Array(count);
	for (const { a, b, similarity } of edges) {
		if (similarity < NEIGHBOUR) continue;
		for (const item of [a, b]) variance[item] = (variance[item] as number) + similarity * (1 - similarity);
	}
	return edges.map((edge) => {
		const around = Math.sqrt((variance[edge.a] as number) * (variance[edge.b] as number));
		return around <= UNSURE ? edge : { ...edge, similarity: dividedOdds(edge.similarity, (around / UNSURE) ** POWER) };
	});
}

/** The probability whose odds are that of `probability` divided by `divisor`. */
const dividedOdds = (probability: number, divisor: number): number => probability / (probability + (1 - probability) * divisor);
