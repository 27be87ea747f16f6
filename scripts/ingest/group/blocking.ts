/**
 * By what an article is proposed for comparison ("blocking" in record linkage): the rarer entries of its profile, a tenth of its bytes. Of the
 * articles that were there before, a run reads no more than this, but for the few that are like a new one.
 */
import { idTable } from './id-table.ts';
import type { Profile } from './profile.ts';
import { type Sparse, sparse } from './sparse.ts';

/**
 * `unseen`: as in the cosine of pair-features.ts. `least`: entries of less weight are so common that they propose nothing. `within`,
 * `across`: what the cosine over the rarer entries adds to the log-odds, in pairs of one language and of two.
 */
type Kind = {
	readonly of: (profile: Profile) => Sparse;
	readonly unseen: number;
	readonly least: number;
	readonly within: number;
	readonly across: number;
};

/** Words. Short texts may share little but a place or a name of one sound: these propose them. */
export const SHORT = { place: 90, sound: 60 };
const PROPOSE = 1e-9;
const NONE = sparse(idTable());

/** Least squares on the log-odds of an earlier, logistic judge, over pairs of the mixed, independent, briefs and MEANTIME-wild sets; not held out. */
export const KINDS: readonly Kind[] = [
	{ of: ({ words }) => words, unseen: 20, least: 3, within: 7.8, across: 0 },
	{ of: ({ opening }) => opening, unseen: 20, least: 3, within: 4.5, across: 0 },
	{ of: ({ names }) => names, unseen: 30, least: 3, within: 5.5, across: 3.7 },
	{ of: ({ grams }) => grams, unseen: 100, least: 12, within: 0, across: 7.7 },
	{ of: ({ numbers }) => numbers, unseen: 10, least: 1.3, within: 2.7, across: 7.3 },
	{ of: ({ notions }) => notions, unseen: 20, least: 3, within: 0, across: 6.5 },
	{ of: ({ english }) => english, unseen: 20, least: 3, within: 0, across: 6.5 },
	{ of: (profile) => (profile.wordCount < SHORT.place ? profile.places : NONE), unseen: 1, least: 0, within: PROPOSE, across: PROPOSE },
];

type Scalars = Pick<Profile, 'language' | 'days' | 'weekdays' | 'wordCount' | 'places' | 'sounds' | 'template'>;

/** `vectors`: one for each of `KINDS`. */
export type Blocking = Scalars & { readonly vectors: readonly Pick<Sparse, 'ids' | 'weights' | 'norm'>[] };

export const blockingOf = (profile: Profile): Blocking => ({ ...scalarsOf(profile), vectors: KINDS.map(({ of }) => of(profile)) });

/**
 * To be kept: the vectors, without the entries that propose nothing. `entries`: the ids of all behind one another, then the weights, four bytes each: as bytes, because
 * what is read back of them is looked at where it stands. `ends`: where each vector ends.
 */
export type PackedBlocking = Scalars & {
	readonly entries: Uint8Array;
	readonly ends: readonly number[];
	readonly norms: readonly number[];
};

export function packedBlocking(profile: Profile): PackedBlocking {
	const { vectors } = blockingOf(profile);
	const room = vectors.reduce((sum, { ids }) => sum + ids.length, 0);
	const [ids, weights, ends] = [new Int32Array(room), new Float32Array(room), [] as number[]];
	let end = 0;
	for (const [kind, vector] of vectors.entries()) {
		const { least } = KINDS[kind] as Kind;
		for (let k = 0; k < vector.ids.length; k++) {
			const weight = vector.weights[k] as number;
			if (weight < least) continue;
			ids[end] = vector.ids[k] as number;
			weights[end++] = weight;
		}
		ends.push(end);
	}
	const entries = new Uint8Array(end * 8);
	entries.set(new Uint8Array(ids.buffer, 0, end * 4));
	entries.set(new Uint8Array(weights.buffer, 0, end * 4), end * 4);
	return { ...scalarsOf(profile), entries, ends, norms: vectors.map(({ norm }) => norm) };
}

type Columns = { readonly ids: Int32Array; readonly weights: Float32Array };

/** `bytes`: at the beginning of their buffer. */
const columnsOf = ({ buffer }: Uint8Array, count: number): Columns => ({
	ids: new Int32Array(buffer, 0, count),
	weights: new Float32Array(buffer, count * 4, count),
});

export function unpackedBlocking({ entries, ends, norms, ...scalars }: PackedBlocking): Blocking {
	const { ids, weights } = columnsOf(new Uint8Array(entries), ends.at(-1) ?? 0);
	return {
		...scalars,
		vectors: ends.map((end, kind) => {
			const from = ends[kind - 1] ?? 0;
			return { ids: ids.subarray(from, end), weights: weights.subarray(from, end), norm: norms[kind] as number };
		}),
	};
}

/** Lowest bits of an id. */
const LOW = 2 ** 16 - 1;

/**
 * `unpackedBlocking` without nearly all that `others` do not have: of one new article, nearly all. Which lowest bits their ids have, of each kind, is looked up in a
 * table of bytes. What is given has nothing of the packed one.
 */
export function siftedBy(others: readonly Blocking[]): (packed: PackedBlocking) => Blocking {
	const sieve = new Uint8Array(KINDS.length * (LOW + 1));
	for (const { vectors } of others)
		for (const [kind, { ids }] of vectors.entries()) for (const id of ids) sieve[kind * (LOW + 1) + (id & LOW)] = 1;
	let room = new Uint8Array(LOW + 1);
	return ({ entries, ends, norms, places, template: { form, counted, named }, ...scalars }) => {
		if (entries.length > room.length) room = new Uint8Array(entries.length * 2);
		room.set(entries);
		const { ids, weights } = columnsOf(room, ends.at(-1) ?? 0);
		const vectors = ends.map((end, kind) => {
			const left = caught(ids, ends[kind - 1] ?? 0, end, sieve, kind);
			const norm = norms[kind] as number;
			if (left.length === 0) return { ids: NONE.ids, weights: NONE.weights, norm };
			return { ids: Int32Array.from(left, (k) => ids[k] as number), weights: Float32Array.from(left, (k) => weights[k] as number), norm };
		});
		const template = { form: form.slice(), counted: counted.slice(), named: named.slice() };
		return { ...scalars, template, places: { ...places, ids: places.ids.slice(), weights: places.weights.slice() }, vectors };
	};
}

/** The places from `from` to before `end` of the ids that may be in the sieve. By itself, since it looks at some thousand entries an article. */
function caught(ids: Int32Array, from: number, end: number, sieve: Uint8Array, kind: number): number[] {
	const left: number[] = [];
	const first = kind * (LOW + 1);
	for (let k = from; k < end; k++) if (sieve[first + ((ids[k] as number) & LOW)] === 1) left.push(k);
	return left;
}

/** Sounds are compared of short texts only. */
const scalarsOf = ({ language, days, weekdays, wordCount, places, sounds, template }: Profile): Scalars => ({
	language,
	days,
	weekdays,
	wordCount,
	places,
	sounds: wordCount < SHORT.sound ? sounds : [],
	template,
});
