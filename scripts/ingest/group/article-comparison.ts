/**
 * Compares articles pair by pair. What two texts share line by line (menus, notices, error messages, or a quotation that both took over)
 * counts for nothing between these two: they are compared by the rest, unless little but those lines is left, which makes them copies.
 */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Article } from '../document/types.ts';
import { linesOf, type ProfileInput, profileArticle, profileInput } from './article-profile.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import { hash32 } from './minhash.ts';
import type { Profile } from './profile.ts';
import { sameEvent } from './same-event.ts';

/** Words that must be left of both texts for the rest to be what is compared. */
const ENOUGH = 20;
/** Profiles without shared lines that are kept, so that memory stays small. */
const KEPT = 2000;

/** `profiles`: of the articles, in their order. `pair`: both as they are to be compared. */
export type Comparison = {
	readonly profiles: readonly Profile[];
	readonly pair: (a: number, b: number) => readonly [Profile, Profile];
};

/** What two articles have in common line by line, and an article without some of its lines. `key`: the same for the same rest. */
type SharedLines = {
	readonly of: (a: number, b: number) => ReadonlySet<number>;
	readonly key: (i: number, shared: ReadonlySet<number>) => string;
	readonly rest: (i: number, shared: ReadonlySet<number>) => ProfileInput;
};

function sharedLines(articles: readonly Article[], config: Config): SharedLines {
	const hashes = articles.map((article) => linesOf(article).map(hash32));
	const sets = hashes.map((list) => new Set(list));
	return {
		of: (a, b) => new Set(hashes[a]?.filter((line) => sets[b]?.has(line))),
		key: (i, shared) => `${i}:${[...shared].toSorted((x, y) => x - y)}`,
		rest: (i, shared) => {
			const input = profileInput(articles[i] as Article, config);
			return { ...input, lines: input.lines.filter((_, k) => k === 0 || !shared.has(hashes[i]?.[k] as number)) };
		},
	};
}

/** What will be asked for of articles without the lines that they share, by key, so that it can be made on any thread; `KEPT` of them at most. */
export function restsOf(articles: readonly Article[], config: Config, pairs: readonly Int32Array[]): ReadonlyMap<string, ProfileInput> {
	const lines = sharedLines(articles, config);
	const rests = new Map<string, ProfileInput>();
	for (const [a, others] of pairs.entries()) {
		for (const b of others) {
			const shared = lines.of(a, b);
			if (shared.size === 0) continue;
			for (const i of [a, b]) if (rests.size < KEPT) rests.set(lines.key(i, shared), lines.rest(i, shared));
		}
	}
	return rests;
}

/** `profiles`: of the articles, in their order, where they are made already. `rests`: of what `restsOf` asks for, by its keys. */
export function comparisonOf(
	articles: readonly Article[],
	config: Config,
	dictionary: Dictionary | null,
	profiles: readonly Profile[] = articles.map((article) => profileArticle(profileInput(article, config), dictionary)),
	rests: ReadonlyMap<string, Profile> = new Map(),
): Comparison {
	const lines = sharedLines(articles, config);
	// The pages of a site share the same lines again and again.
	const kept = new Map(rests);
	const without = (i: number, shared: ReadonlySet<number>) => {
		const key = lines.key(i, shared);
		const rest = kept.get(key) ?? profileArticle(lines.rest(i, shared), dictionary);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, rest);
		return rest;
	};
	return {
		profiles,
		pair: (a, b) => {
			const shared = lines.of(a, b);
			const whole = [profiles[a], profiles[b]] as [Profile, Profile];
			if (shared.size === 0) return whole;
			const rest = [without(a, shared), without(b, shared)] as const;
			return rest.every(({ wordCount }) => wordCount >= ENOUGH) ? rest : whole;
		},
	};
}

/** The probabilities of all pairs worth judging, in order; those below `floor` are left out. */
export function edgesOf({ profiles, pair }: Comparison, floor: number, pairs: readonly Int32Array[] = candidatePairs(profiles)): Edge[] {
	return pairs.flatMap((others, a) => {
		const list = [...others];
		const probabilities = sameEvent(list.map((b) => pair(a, b)));
		return list.flatMap((b, i): Edge[] => ((probabilities[i] as number) < floor ? [] : [{ a, b, similarity: probabilities[i] as number }]));
	});
}
