/** What two sentences of a story have in common, as numbers that the alignment weighs. */
import { alikeAmong } from './cognates.ts';
import type { Features } from './sentence-features.ts';
import type { StorySentence } from './sentences.ts';

/** The sentences of one story made ready for comparison. */
export type Comparable = { readonly sentences: readonly StorySentence[]; readonly weighed: readonly Weighed[] };

/** The features of a sentence with their weights: inverse sentence frequency among the story's sentences in its language. */
type Weighed = {
	readonly words: readonly { readonly weight: number; readonly alike: ReadonlyMap<string, number>; readonly meanings: readonly string[] }[];
	readonly forms: ReadonlySet<string>;
	readonly meanings: ReadonlySet<string>;
	readonly numbers: ReadonlyMap<string, number>;
	/** Weighted counts of 4-grams, their norm 1. */
	readonly grams: ReadonlyMap<string, number>;
	/** Sum of the weights of the words. */
	readonly whole: number;
	readonly length: number;
	/** The first sentence of its article. */
	readonly opens: boolean;
};

/** Order of the values that `compare` gives; the weights stand in the same order. */
export const FEATURE_NAMES = ['words', 'numbers', 'missing', 'grams', 'length', 'english', 'openings'] as const;

/** Reports are no translations of each other: length (log ratio) speaks only so far, and place in the article not at all. */
const LENGTH_LIMIT = 0.5;
/** A sentence with fewer words and numbers is a fragment and tells nothing. */
const FEWEST_TERMS = 3;
/** A meaning that both share speaks less than the same form: a word has several senses. */
const TRANSLATED = 0.8;

export function prepare(sentences: readonly StorySentence[], features: readonly Features[]): Comparable {
	const weightOf = weights(sentences, features);
	const alike = alikeAmong([...new Set(features.flatMap((f) => [...f.words]))]);
	const weighed = sentences.map((sentence, i): Weighed => {
		const f = features[i];
		if (f === undefined) throw new Error(`Sentence ${i} has no features`);
		const words = [...f.words].map((word) => {
			const weight = weightOf(sentence, word);
			return { weight, alike: alike.get(word) ?? new Map(), meanings: f.english.get(word) ?? [] };
		});
		const grams = [...f.grams].map(([gram, n]): [string, number] => [gram, n * weightOf(sentence, `_${gram}`)]);
		const norm = Math.sqrt(grams.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
		return {
			words,
			forms: f.words,
			meanings: f.meanings,
			numbers: new Map([...f.numbers].map((n) => [n, weightOf(sentence, `#${n}`)])),
			grams: new Map(grams.map(([gram, value]) => [gram, value / norm])),
			whole: words.reduce((sum, { weight }) => sum + weight, 0),
			length: f.length,
			opens: sentence.order === 0,
		};
	});
	return { sentences, weighed };
}

function weights(sentences: readonly StorySentence[], features: readonly Features[]) {
	const totals = new Map<string, number>();
	const counts = new Map<string, number>();
	for (const [i, { tongue }] of sentences.entries()) {
		totals.set(tongue, (totals.get(tongue) ?? 0) + 1);
		const f = features[i];
		if (f === undefined) continue;
		for (const term of [...f.words, ...[...f.numbers].map((n) => `#${n}`), ...[...f.grams.keys()].map((gram) => `_${gram}`)]) {
			const key = `${tongue} ${term}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return ({ tongue }: StorySentence, term: string) =>
		Math.log(((totals.get(tongue) ?? 1) + 1.5) / ((counts.get(`${tongue} ${term}`) ?? 1) + 0.5));
}

/** The values of `FEATURE_NAMES` for the sentences at two indexes, or null where they have nothing in common. */
export function compare(all: Comparable, i: number, j: number): number[] | null {
	const [a, b] = [all.weighed[i], all.weighed[j]];
	if (a === undefined || b === undefined) return null;
	if (a.words.length + a.numbers.size < FEWEST_TERMS || b.words.length + b.numbers.size < FEWEST_TERMS) return null;
	const forth = matched(a, b);
	const back = matched(b, a);
	let [both, missing] = [0, b.numbers.size];
	for (const [n, weight] of a.numbers) {
		const other = b.numbers.get(n);
		if (other === undefined) missing++;
		else {
			both += (weight + other) / 2 + 0.5;
			missing--;
		}
	}
	if (forth.share + back.share + both === 0) return null;
	return [
		(forth.share + back.share) / 2,
		Math.log1p(both),
		Math.log1p(missing),
		cosine(a.grams, b.grams),
		Math.min(LENGTH_LIMIT, Math.abs(Math.log(a.length / b.length))),
		(forth.meant + back.meant) / 2,
		a.opens && b.opens ? 1 : 0,
	];
}

/** The share of `a`, by weight, that is found in `b` (by form or by meaning), and the share found by meaning alone. */
function matched(a: Weighed, b: Weighed): { readonly share: number; readonly meant: number } {
	let [mass, meant] = [0, 0];
	for (const { weight, alike, meanings } of a.words) {
		let best = 0;
		for (const [form, score] of alike) if (score > best && b.forms.has(form)) best = score;
		if (best < TRANSLATED && meanings.some((meaning) => b.meanings.has(meaning))) {
			best = TRANSLATED;
			meant += weight;
		}
		mass += best * weight;
	}
	return a.whole === 0 ? { share: 0, meant: 0 } : { share: mass / a.whole, meant: meant / a.whole };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [gram, value] of few) dot += value * (many.get(gram) ?? 0);
	return dot;
}
