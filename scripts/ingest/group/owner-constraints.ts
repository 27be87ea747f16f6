/** The owner's word on stories: which seeds belong together, which apart (`stories` in storyfold.config.ts). */
import type { Config } from '../../../src/lib/config.ts';
import type { Article } from '../document/types.ts';
import type { Constraints } from './linkage.ts';

/**
 * Seed names → positions in `articles`. A seed that holds several articles is named as a whole or with `#part`. Names that are not
 * among the seeds are left aside: the same settings serve several folders. Throws where two seeds are to be joined and split.
 */
export function ownersLists(articles: readonly Article[], stories: Config['stories']): Constraints {
	const bySeed = new Map<string, number[]>();
	for (const [i, article] of articles.entries()) {
		for (const name of new Set(article.seeds.flatMap((seed) => [seed, seed.replace(/#\d+$/, '')]))) {
			bySeed.set(name, [...(bySeed.get(name) ?? []), i]);
		}
	}
	const positions = (names: readonly string[]) => [...new Set(names.flatMap((name) => bySeed.get(name) ?? []))];
	const join = joined(stories.join.map(positions));
	const split = stories.split.flatMap((names) => pairsOf(names.map((name) => bySeed.get(name) ?? [])));
	for (const [a, b] of split) {
		if (join.some((list) => list.includes(a) && list.includes(b))) {
			const names = `${articles[a]?.seed} and ${articles[b]?.seed}`;
			throw new Error(`stories in storyfold.config.ts both joins and splits ${names}: take them out of one of the two lists`);
		}
	}
	return { join, split };
}

/** Each article of one list with each of another; those of one seed may stay together. */
function pairsOf(lists: readonly (readonly number[])[]): [number, number][] {
	return lists.flatMap((list, i) =>
		lists.slice(i + 1).flatMap((other) => list.flatMap((a) => other.filter((b) => b !== a).map((b): [number, number] => [a, b]))),
	);
}

/** Lists that share a member become one. */
function joined(lists: readonly (readonly number[])[]): number[][] {
	const done: number[][] = [];
	for (const list of lists) {
		const touching = done.filter((other) => other.some((i) => list.includes(i)));
		for (const other of touching) done.splice(done.indexOf(other), 1);
		done.push([...new Set([...touching.flat(), ...list])]);
	}
	return done;
}
