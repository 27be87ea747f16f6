/** The pairs of articles that may tell of one event, with their probabilities: those of which one is new are judged, the others are known. */
import { comparisonBy, edgesOf, KEPT, pairList, type Rest, type Rests, restsOf } from './article-comparison.ts';
import type { ProfileInput } from './article-profile.ts';
import { blockingOf, type PackedBlocking, unpackedBlocking } from './blocking.ts';
import { candidatesOf } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import type { Profile } from './profile.ts';

type Make<T> = (inputs: readonly ProfileInput[]) => Promise<readonly T[]>;
/** Makes profiles, on whatever thread, in the order of what is given. `rest`: of articles without some of their lines, which no later run asks for. */
export type MakeProfiles = { readonly profile: Make<Profile>; readonly rest: Make<Profile>; readonly blocking: Make<PackedBlocking> };

type Pair = readonly [a: number, b: number];

/** Pairs that are less likely do not move a mean. */
const FLOOR = 0.002;
/** Pairs that are judged at a time. */
const MOST = 20_000;

/** `inputs`: of the articles, in their order. `fresh`: positions of new ones, ascending; `edges`: what is known of the others. In order. */
export async function judgedPairs(
	inputs: readonly ProfileInput[],
	{ fresh, edges }: { readonly fresh: readonly number[]; readonly edges: readonly Edge[] },
	make: MakeProfiles,
): Promise<Edge[]> {
	const { pairs, profiles } = await freshPairs(inputs, fresh, make);
	const rests = restsOf(inputs);
	const judged: Edge[] = [];
	for (const batch of batches(pairs, rests)) judged.push(...edgesOf(await compared(batch, rests, profiles, make), FLOOR, batch));
	return [...edges, ...judged].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Both profiles of each pair, as they are compared, in the order of the pairs; made anew. */
export async function comparedProfiles(inputs: readonly ProfileInput[], pairs: readonly Pair[], make: MakeProfiles) {
	const items = [...new Set(pairs.flat())];
	const made = await make.profile(items.map((i) => inputs[i] as ProfileInput));
	const profiles = new Map(items.map((i, at) => [i, made[at] as Profile]));
	const rests = restsOf(inputs);
	const found: (readonly [Profile, Profile])[] = [];
	for (const batch of batches(pairs, rests)) {
		const { pair } = await compared(batch, rests, profiles, make);
		found.push(...batch.map(([a, b]) => pair(a, b)));
	}
	return found;
}

/** The pairs worth judging of which one at least is new, in order, and the profiles of all that are in them. */
async function freshPairs(inputs: readonly ProfileInput[], fresh: readonly number[], make: MakeProfiles) {
	const inputsOf = (items: readonly number[]) => items.map((i) => inputs[i] as ProfileInput);
	const own = await make.profile(inputsOf(fresh));
	const isFresh = new Set(fresh);
	const others = fresh.length === 0 ? [] : [...inputs.keys()].filter((i) => !isFresh.has(i));
	const { among, beside } = candidatesOf(own.map(blockingOf), others.length === 0 ? 2 : 1);
	const pairs = pairList(among).map(([x, y]): Pair => [fresh[x] as number, fresh[y] as number]);
	const like = new Set<number>();
	for (const [at, blocking] of (await make.blocking(inputsOf(others))).entries()) {
		const other = others[at] as number;
		for (const near of beside(unpackedBlocking(blocking))) {
			const i = fresh[near] as number;
			like.add(other);
			pairs.push([Math.min(i, other), Math.max(i, other)]);
		}
	}
	const profiles = new Map(fresh.map((i, at) => [i, own[at] as Profile]));
	const found = await make.profile(inputsOf([...like]));
	for (const [at, i] of [...like].entries()) profiles.set(i, found[at] as Profile);
	return { pairs: pairs.toSorted(([a, b], [c, d]) => a - c || b - d), profiles };
}

/** Pairs in a row that need few profiles beside those of the articles, so that memory stays small. */
function* batches(pairs: readonly Pair[], rests: Rests): Generator<Pair[]> {
	let batch: Pair[] = [];
	let keys = new Set<string>();
	for (const pair of pairs) {
		batch.push(pair);
		for (const { key } of rests(...pair) ?? []) keys.add(key);
		if (keys.size < KEPT && batch.length < MOST) continue;
		yield batch;
		[batch, keys] = [[], new Set()];
	}
	if (batch.length > 0) yield batch;
}

async function compared(batch: readonly Pair[], rests: Rests, profiles: ReadonlyMap<number, Profile>, make: MakeProfiles) {
	const wanted = new Map<string, Rest>();
	for (const pair of batch) for (const rest of rests(...pair) ?? []) wanted.set(rest.key, rest);
	const made = await make.rest([...wanted.values()].map(({ input }) => input()));
	const byKey = new Map([...wanted.keys()].map((key, i) => [key, made[i] as Profile]));
	return comparisonBy(
		rests,
		(i) => profiles.get(i) as Profile,
		({ key }) => byKey.get(key) as Profile,
	);
}
