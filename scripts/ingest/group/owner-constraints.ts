/** The owner's word on stories: which articles belong together, which apart (`stories` in storyfold.config.ts), by seed or by the code of their address. */
import type { Config } from '../../../src/lib/config.ts';
import { liveArticle, type Permalinks } from '../../../src/lib/permalinks.ts';
import type { Article } from '../document/types.ts';
import type { Constraints } from './linkage.ts';

/**
 * Names → positions in `articles`. A seed that holds several articles is named as a whole or with `#part`; the code of an article stays where its
 * seed is renamed or its place in an export is another.
 * Throws where two seeds are to be joined and split.
 */
export function ownersLists(articles: readonly Article[], stories: Config['stories']): Constraints {
	const bySeed = new Map<string, number[]>();
	for (const [i, article] of articles.entries()) {
		for (const name of new Set([article.code, ...article.seeds.flatMap((seed) => [seed, seed.replace(/#\d+$/, '')])])) {
			const list = bySeed.get(name);
			if (list === undefined) bySeed.set(name, [i]);
			else list.push(i);
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

/** The stories with those made one that hold seeds to be joined. Throws where that would bring together what is to be split. */
export function withJoined(groups: readonly (readonly number[])[], { join, split }: Constraints): number[][] {
	const united = joined([...groups, ...join]).map((items) => items.toSorted((a, b) => a - b));
	const held = split.find(([a, b]) => united.some((items) => items.includes(a) && items.includes(b)));
	if (held !== undefined)
		throw new Error('stories in storyfold.config.ts joins two stories that hold seeds which it splits: take one of the two lists out');
	return united.toSorted((a, b) => (a[0] as number) - (b[0] as number));
}

/** The lists with the codes of articles as they are today: what was folded into another article is named by that one. */
export function ofToday(stories: Config['stories'], permalinks: () => Permalinks): Config['stories'] {
	if (stories.join.length + stories.split.length === 0) return stories;
	const ledger = permalinks();
	const today = (lists: readonly (readonly string[])[]) =>
		lists.map((names) => names.map((name) => liveArticle(ledger, name)?.code ?? name));
	return { ...stories, join: today(stories.join), split: today(stories.split) };
}

/**
 * Throws where `stories` names a seed that is not there, with the names that are most like it. `known`: the names of all seeds and of
 * their parts; `codes`: of all articles that ever were.
 */
export function requireKnownSeeds(
	{ join, split, unfold }: Config['stories'],
	known: Iterable<string>,
	codes: () => Pick<ReadonlySet<string>, 'has'>,
): void {
	const names = [...new Set(known)];
	for (const [list, wanted] of [
		['join', join.flat()],
		['split', split.flat()],
		['unfold', unfold],
	] as const) {
		const isKnown = (name: string) =>
			names.includes(name) || names.includes(name.replace(/#\d+$/, '')) || (list !== 'unfold' && codes().has(name));
		const missing = wanted.find((name) => !isKnown(name));
		if (missing === undefined) continue;
		const nearest = names
			.map((name) => ({ name, alike: bigramsShared(name, missing) }))
			.toSorted((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
			.slice(0, 3)
			.map(({ name }) => name);
		throw new Error(
			`stories.${list} in storyfold.config.ts names “${missing}”, which is no seed${list === 'unfold' ? '' : ' and no code of an article'}; the nearest are ${nearest.join(', ')}`,
		);
	}
}

/** Share of the pairs of letters that two names have in common (Dice 1945). */
function bigramsShared(a: string, b: string): number {
	const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
	const [one, other] = [pairs(a), pairs(b)];
	return (2 * one.intersection(other).size) / (one.size + other.size || 1);
}

/** Each article of one list with each of another; those of one seed may stay together. */
function pairsOf(lists: readonly (readonly number[])[]): [number, number][] {
	return lists.flatMap((list, i) =>
		lists.slice(i + 1).flatMap((other) => list.flatMap((a) => other.filter((b) => b !== a).map((b): [number, number] => [a, b]))),
	);
}

/** Lists that share a member become one. */
function joined(lists: readonly (readonly number[])[]): number[][] {
	const done = new Set<readonly number[]>();
	const holder = new Map<number, readonly number[]>();
	for (const list of lists) {
		const touching = new Set(list.map((i) => holder.get(i) ?? []));
		for (const other of touching) done.delete(other);
		const united = [...new Set([...[...touching].flat(), ...list])];
		for (const i of united) holder.set(i, united);
		done.add(united);
	}
	return [...done].map((list) => [...list]);
}
