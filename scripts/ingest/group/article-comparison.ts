/**
 * Compares articles pair by pair. What two texts share line by line (menus, notices, error messages, or a quotation that both took over)
 * counts for nothing between these two: they are compared by the rest, unless little but those lines is left, which makes them copies.
 */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Article } from '../document/types.ts';
import { linesOf, profileArticle, profileInput } from './article-profile.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import { hash32 } from './minhash.ts';
import type { Profile } from './profile.ts';
import { sameEvent } from './same-event.ts';

/** Words that must be left of both texts for the rest to be what is compared. */
const ENOUGH = 20;
/** Profiles without shared lines that are kept, so that memory stays small. */
const KEPT = 2000;

/** `profileFor`: the profile of an article, without some of its lines. `pair`: both as they are to be compared. */
export type Comparison = {
	readonly profiles: readonly Profile[];
	readonly pair: (a: number, b: number) => readonly [Profile, Profile];
};

/** `profiles`: of the articles, in their order, where they are made already. */
export function comparisonOf(
	articles: readonly Article[],
	config: Config,
	dictionary: Dictionary | null,
	profiles: readonly Profile[] = articles.map((article) => profileArticle(profileInput(article, config), dictionary)),
): Comparison {
	const hashes = articles.map((article) => linesOf(article).map(hash32));
	const profile = (i: number, shared: ReadonlySet<number>) => {
		const input = profileInput(articles[i] as Article, config);
		const lines = input.lines.filter((_, k) => k === 0 || !shared.has(hashes[i]?.[k] as number));
		return profileArticle({ ...input, lines }, dictionary);
	};
	// The pages of a site share the same lines again and again.
	const kept = new Map<string, Profile>();
	const without = (i: number, shared: ReadonlySet<number>) => {
		const key = `${i}:${[...shared].toSorted((x, y) => x - y)}`;
		const rest = kept.get(key) ?? profile(i, shared);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, rest);
		return rest;
	};
	const sets = hashes.map((list) => new Set(list));
	return {
		profiles,
		pair: (a, b) => {
			const shared = new Set(hashes[a]?.filter((line) => sets[b]?.has(line)));
			const whole = [profiles[a], profiles[b]] as [Profile, Profile];
			if (shared.size === 0) return whole;
			const rest = [without(a, shared), without(b, shared)] as const;
			return rest.every(({ wordCount }) => wordCount >= ENOUGH) ? rest : whole;
		},
	};
}

/** The probabilities of all pairs worth judging, in order; those below `floor` are left out. */
export function edgesOf({ profiles, pair }: Comparison, floor: number): Edge[] {
	return candidatePairs(profiles).flatMap((others, a) => {
		const list = [...others];
		const probabilities = sameEvent(list.map((b) => pair(a, b)));
		return list.flatMap((b, i): Edge[] => ((probabilities[i] as number) < floor ? [] : [{ a, b, similarity: probabilities[i] as number }]));
	});
}
