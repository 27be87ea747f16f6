/** The pairs of articles that may tell of one event, with their probabilities: those of which one is new are judged, the others are known. */

import { byCodeUnit } from '../text/compare.ts';
import { type Comparison, comparisonBy, edgesOf, type Rest, type Rests, restsOf } from './article-comparison.ts';
import type { ProfileInput } from './article-profile.ts';
import { type Blocking, type PackedBlocking, siftedBy, unpackedBlocking } from './blocking.ts';
import { likelyPairs } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import { nearTogether } from './near-together.ts';
import type { Profile } from './profile.ts';

type Make<T> = (inputs: readonly ProfileInput[]) => Promise<readonly T[]>;
/** `take`: what is held of each. */
type MakeBlocking = <T>(inputs: readonly ProfileInput[], take: (made: PackedBlocking) => T) => Promise<readonly T[]>;
/**
 * Makes profiles, on whatever thread, in the order of what is given. Only those of some pairs are held at a time, so one may be asked for again.
 * `rest`: of articles without some of their lines, which no later run asks for.
 */
export type MakeProfiles = { readonly profile: Make<Profile>; readonly rest: Make<Profile>; readonly blocking: MakeBlocking };

type Pair = readonly [a: number, b: number];

/** Pairs that are less likely do not move a mean. */
const FLOOR = 0.002;
/** Pairs that are judged at a time, and profiles that are held for it (some 40 kB each). */
const MOST = { pairs: 20_000, profiles: 700 };

/** `inputs`: of the articles, in their order. `fresh`: positions of new ones, ascending; `edges`: what is known of the others. In order. */
export async function judgedPairs(
	inputs: readonly ProfileInput[],
	{ fresh, edges }: { readonly fresh: readonly number[]; readonly edges: readonly Edge[] },
	make: MakeProfiles,
): Promise<Edge[]> {
	const judged: Edge[] = [];
	for await (const { batch, comparison } of comparedBatches(inputs, await freshPairs(inputs, fresh, make), make))
		judged.push(...edgesOf(comparison, FLOOR, batch));
	return [...edges, ...judged].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Both profiles of each pair, as they are compared, in the order of the pairs; made anew. */
export async function comparedProfiles(inputs: readonly ProfileInput[], pairs: readonly Pair[], make: MakeProfiles) {
	const found = new Map<string, readonly [Profile, Profile]>();
	for await (const { batch, comparison } of comparedBatches(inputs, pairs, make))
		for (const [a, b] of batch) found.set(`${a} ${b}`, comparison.pair(a, b));
	return pairs.map(([a, b]) => found.get(`${a} ${b}`) as readonly [Profile, Profile]);
}

/** The pairs worth judging of which one at least is new. */
async function freshPairs(inputs: readonly ProfileInput[], fresh: readonly number[], make: MakeProfiles): Promise<Pair[]> {
	if (fresh.length === 0) return [];
	const isFresh = new Set(fresh);
	const others = [...inputs.keys()].filter((i) => !isFresh.has(i));
	const blocking = (items: readonly number[], take: (made: PackedBlocking) => Blocking) =>
		byLanguage(
			items.map((i) => inputs[i] as ProfileInput),
			(some) => make.blocking(some, take),
		);
	const ofFresh = await blocking(fresh, unpackedBlocking);
	// What none of the new ones has proposes no pair.
	const sifted = siftedBy(ofFresh);
	const ofOthers = others.length === 0 ? [] : await blocking(others, sifted);
	const all: Blocking[] = new Array(inputs.length);
	for (const [at, i] of fresh.entries()) all[i] = ofFresh[at] as Blocking;
	for (const [at, i] of others.entries()) all[i] = ofOthers[at] as Blocking;
	return likelyPairs(all, (i) => isFresh.has(i));
}

/** All of the pairs, some at a time. Those of articles that are near one another come together, so that few profiles are made twice. */
async function* comparedBatches(
	inputs: readonly ProfileInput[],
	pairs: readonly Pair[],
	make: MakeProfiles,
): AsyncGenerator<{ readonly batch: readonly Pair[]; readonly comparison: Comparison }> {
	const rests = restsOf(inputs);
	let held: ReadonlyMap<number, Profile> = new Map();
	for (const batch of batches(nearTogether(pairs), rests)) {
		const items = [...new Set(batch.flat())];
		const missing = items.filter((i) => !held.has(i));
		const made = await make.profile(missing.map((i) => inputs[i] as ProfileInput));
		const fresh = new Map(missing.map((i, at) => [i, made[at] as Profile]));
		const profiles = new Map(items.map((i) => [i, (held.get(i) ?? fresh.get(i)) as Profile]));
		held = profiles;
		yield { batch, comparison: await compared(batch, rests, profiles, make) };
	}
}

/** Pairs in a row that need few profiles. */
function* batches(pairs: readonly Pair[], rests: Rests): Generator<Pair[]> {
	let batch: Pair[] = [];
	let profiles = new Set<string | number>();
	for (const pair of pairs) {
		batch.push(pair);
		for (const one of [...pair, ...(rests(...pair) ?? []).map(({ key }) => key)]) profiles.add(one);
		if (profiles.size < MOST.profiles && batch.length < MOST.pairs) continue;
		yield batch;
		[batch, profiles] = [[], new Set()];
	}
	if (batch.length > 0) yield batch;
}

async function compared(batch: readonly Pair[], rests: Rests, profiles: ReadonlyMap<number, Profile>, make: MakeProfiles) {
	const wanted = new Map<string, Rest>();
	for (const pair of batch) for (const rest of rests(...pair) ?? []) wanted.set(rest.key, rest);
	const inputs = [...wanted.values()].map(({ input }) => input());
	const made = await byLanguage(inputs, make.rest);
	const byKey = new Map([...wanted.keys()].map((key, i) => [key, made[i] as Profile]));
	return comparisonBy(
		rests,
		(i) => profiles.get(i) as Profile,
		({ key }) => byKey.get(key) as Profile,
	);
}

/** The same; those of one language are asked for together, because a thread learns the words of each language that it meets. */
async function byLanguage<T>(inputs: readonly ProfileInput[], make: Make<T>): Promise<T[]> {
	const order = [...inputs.keys()].toSorted((a, b) => byCodeUnit(inputs[a]?.language ?? '', inputs[b]?.language ?? '') || a - b);
	const made = await make(order.map((i) => inputs[i] as ProfileInput));
	const results: T[] = new Array(inputs.length);
	for (const [at, i] of order.entries()) results[i] = made[at] as T;
	return results;
}
