/**
 * Facts: sentences of different articles that tell the same, joined. Agglomerative with average linkage over the log odds of the
 * alignment (Sneath & Sokal 1973); an article gives at most one sentence to a fact, so two facts of one article never melt.
 */
import { type Alignment, logOdds } from './align.ts';
import type { StorySentence } from './sentences.ts';

/** The sentences of a fact, in the order of the story. */
export type Fact = readonly StorySentence[];

/** Log odds of a pair that has nothing in common. */
const NOTHING = -3;

/** Joins sentences whose mean log odds reach `threshold`, the surest first; what stays alone is a fact by itself. */
export function factsOf(sentences: readonly StorySentence[], alignment: Alignment, threshold: number): Fact[] {
	const home = sentences.map((_, i) => i);
	const groups = new Map<number, StorySentence[]>(sentences.map((sentence, i) => [i, [sentence]]));
	const candidates = [...alignment].flatMap(([a, row]) =>
		[...row].filter(([, score]) => score >= threshold).map(([b, score]) => ({ a, b, score })),
	);
	candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
	for (const { a, b } of candidates) {
		const [x, y] = [home[a] ?? a, home[b] ?? b];
		if (x === y) continue;
		const [left, right] = [groups.get(x) ?? [], groups.get(y) ?? []];
		if (left.some((s) => right.some((t) => s.article === t.article))) continue;
		const odds = left.flatMap((s) => right.map((t) => logOdds(alignment, s.index, t.index) ?? NOTHING));
		if (odds.reduce((sum, value) => sum + value, 0) / odds.length < threshold) continue;
		for (const { index } of right) home[index] = x;
		groups.set(x, [...left, ...right]);
		groups.delete(y);
	}
	return [...groups.values()].map((members) => members.toSorted((s, t) => s.index - t.index));
}
