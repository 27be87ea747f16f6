/**
 * Sparse vectors of unit length, one a kind of feature. A feature's weight is log((N + 11) / df)^1.5, with N articles and df of
 * them with the feature, both of the article's own language: a word that is common in Dutch news is no clue between Dutch articles,
 * however rare it is in English ones (inverse document frequency: Spärck Jones 1972). The power makes rare features count for more.
 * The 11 stands for ten articles more that lack the feature: in a folder of three Dutch articles a word in one is not much rarer than a
 * word in two, and the same threshold serves a folder of four articles and one of thousands.
 *
 * Each article is taken to have one more feature of each kind, as rare as can be, that no other has. Without it two texts that hold a
 * single number each, the same by chance, would be as alike in numbers as can be; with many features it makes no difference.
 */
import type { Features } from './article-features.ts';
import { KINDS, type Kind } from './feature-kinds.ts';

/** `ids` ascending; `weights` beside them. */
export type Vector = { readonly ids: Int32Array; readonly weights: Float32Array };
export type Vectors = Readonly<Record<Kind, Vector>>;

/** `frequency`: by feature, how many articles of any language have it. */
export type Index = { readonly vectors: readonly Vectors[]; readonly frequency: Readonly<Record<Kind, Int32Array>> };

const POWER = 1.5;
const SMOOTHING = 11;

/** `languages`: the primary subtag of each article. */
export function vectorsOf({ articles, sizes }: Features, languages: readonly string[]): Index {
	const made = KINDS.map((kind) =>
		vectorsOfKind(
			articles.map((article) => article[kind]),
			sizes[kind],
			languages,
		),
	);
	const byKind = <T>(pick: (k: number) => T) => Object.fromEntries(KINDS.map((kind, k) => [kind, pick(k)])) as Record<Kind, T>;
	return {
		vectors: articles.map((_, i) => byKind((k) => made[k]?.vectors[i] as Vector)),
		frequency: byKind((k) => made[k]?.frequency as Int32Array),
	};
}

function vectorsOfKind(lists: readonly Int32Array[], size: number, languages: readonly string[]) {
	const frequency = new Int32Array(size);
	const byLanguage = new Map<string, { total: number; counts: Int32Array }>();
	for (const [i, ids] of lists.entries()) {
		const language = languages[i] as string;
		const own = byLanguage.get(language) ?? { total: 0, counts: new Int32Array(size) };
		byLanguage.set(language, own);
		own.total++;
		for (const id of ids) {
			frequency[id] = (frequency[id] as number) + 1;
			own.counts[id] = (own.counts[id] as number) + 1;
		}
	}
	const vectors = lists.map((ids, i): Vector => {
		const { total, counts } = byLanguage.get(languages[i] as string) as { total: number; counts: Int32Array };
		const weight = (df: number) => Math.log((total + SMOOTHING) / df) ** POWER;
		const weights = new Float32Array(ids.length);
		for (let f = 0; f < ids.length; f++) weights[f] = weight(counts[ids[f] as number] as number);
		return { ids, weights: scaled(weights, weight(1)) };
	});
	return { vectors, frequency };
}

/** To unit length, the feature that no other has counted in. */
function scaled(weights: Float32Array, unseen: number): Float32Array {
	let squares = unseen * unseen;
	for (const weight of weights) squares += weight * weight;
	return squares === 0 ? weights : weights.map((weight) => weight / Math.sqrt(squares));
}
