/**
 * Compares articles pair by pair. What two texts share line by line (menus, notices, error messages, or a quotation that both took over)
 * counts for nothing between these two: they are compared by the rest, unless little but those lines is left, which makes them copies.
 */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Article } from '../document/types.ts';
import { type ProfileInput, profileArticle, profileInput } from './article-profile.ts';
import { blockingOf } from './blocking.ts';
import { likelyPairs } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import { hash32 } from './minhash.ts';
import { areOfOneOutlet, type OutletFacts, outletFacts } from './outlet-words.ts';
import type { Profile } from './profile.ts';
import { sameEvent } from './same-event.ts';
import { cosine } from './sparse.ts';

/** Words that must be left of both texts for the rest to be what is compared. */
const ENOUGH = 20;
/** Cosine of the titles below which two texts of one outlet are no copies. */
const UNLIKE = 0.3;
/** Profiles without shared lines that are kept, so that memory stays small. */
const KEPT = 2000;

/** `pair`: two articles, the earlier first, as they are to be compared. */
export type Comparison = { readonly pair: (a: number, b: number) => readonly [Profile, Profile] };

/** What is left of an article without the lines that it shares with another, and without what their outlet says all the time. `key`: the same for the same rest. */
export type Rest = { readonly key: string; readonly input: () => ProfileInput };
/** What of two articles is compared by itself: null where they share no line, and are not of one outlet. */
export type Rests = (a: number, b: number) => readonly [Rest, Rest] | null;

/** `inputs`: what the articles are compared by. */
export function restsOf(inputs: readonly ProfileInput[]): Rests {
	const hashes = new Map<number, readonly number[]>();
	const sets = new Map<number, ReadonlySet<number>>();
	const once = <T>(kept: Map<number, T>, i: number, make: () => T): T => {
		const made = kept.get(i) ?? make();
		kept.set(i, made);
		return made;
	};
	const hashesOf = (i: number) => once(hashes, i, () => (inputs[i] as ProfileInput).lines.map(hash32));
	const restOf = (i: number, shared: ReadonlySet<number>, isBesideOwn: boolean): Rest => ({
		key: `${i}:${isBesideOwn ? 'own ' : ''}${[...shared].toSorted((x, y) => x - y)}`,
		input: () => {
			const { lines, key: _, ...input } = inputs[i] as ProfileInput;
			const own = hashesOf(i);
			return { ...input, isBesideOwn, lines: lines.filter((_, k) => k === 0 || !shared.has(own[k] as number)) };
		},
	});
	return (a, b) => {
		const others = once(sets, b, () => new Set(hashesOf(b)));
		const shared = new Set(hashesOf(a).filter((line) => others.has(line)));
		const isBesideOwn = areOfOneOutlet(inputs[a] as ProfileInput, inputs[b] as ProfileInput);
		return shared.size === 0 && !isBesideOwn ? null : [restOf(a, shared, isBesideOwn), restOf(b, shared, isBesideOwn)];
	};
}

/** `whole` and `rest`: the profile of an article, and of what is left of it. */
export function comparisonBy(rests: Rests, whole: (i: number) => Profile, rest: (one: Rest) => Profile): Comparison {
	return {
		pair: (a, b) => {
			const both = rests(a, b)?.map(rest) as [Profile, Profile] | undefined;
			const isEnough = both?.every(({ wordCount }) => wordCount >= ENOUGH) === true || (both !== undefined && areOfTwoTitles(...both));
			return isEnough ? (both as [Profile, Profile]) : [whole(a), whole(b)];
		},
	};
}

/** Of one outlet, under titles that are not alike: what they have in common is furniture of its pages, however little else there is. */
const areOfTwoTitles = (a: Profile, b: Profile): boolean => areOfOneOutlet(a, b) && cosine(a.title, b.title, 0) < UNLIKE;

/** Makes each profile when it is asked for first. `profiles`: of the articles, in their order. */
export function comparisonOf(
	articles: readonly Article[],
	config: Config,
	dictionary: Dictionary | null,
): Comparison & { readonly profiles: readonly Profile[] } {
	const facts = outletFacts(articles);
	const inputs = articles.map((article, i) => profileInput(article, config, facts[i] as OutletFacts));
	const profiles = inputs.map((input) => profileArticle(input, dictionary));
	// The pages of a site share the same lines again and again.
	const kept = new Map<string, Profile>();
	const rest = ({ key, input }: Rest) => {
		const made = kept.get(key) ?? profileArticle(input(), dictionary);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, made);
		return made;
	};
	return { profiles, ...comparisonBy(restsOf(inputs), (i) => profiles[i] as Profile, rest) };
}

/** The probabilities of pairs, in their order; those below `floor` are left out. */
export function edgesOf({ pair }: Comparison, floor: number, pairs: readonly (readonly [number, number])[]): Edge[] {
	const probabilities = sameEvent(pairs.map(([a, b]) => pair(a, b)));
	return pairs.flatMap(([a, b], i): Edge[] => {
		const similarity = probabilities[i] as number;
		return similarity < floor ? [] : [{ a, b, similarity }];
	});
}

/** The pairs worth judging, in order. */
export const pairsOf = (profiles: readonly Profile[]): (readonly [number, number])[] => likelyPairs(profiles.map(blockingOf));
