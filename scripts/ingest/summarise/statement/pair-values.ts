/** What two sentences have in common and in what they disagree, as numbers that the judge weighs. */
import { meansSame } from './likeness.ts';
import type { Reading, Term } from './reading.ts';

/** Order of the values of `valuesOf`. A share is 0 … 1, a count as far as it says more. */
export const VALUE_NAMES = [
	'coverage',
	'least coverage',
	'plain coverage',
	'exact',
	'grams',
	'names',
	'names missing',
	'other words',
	'unmatched',
	'heaviest unmatched',
	'both unmatched',
	'numbers shared',
	'numbers missing',
	'numbers conflict',
	'dates shared',
	'dates conflict',
	'countries shared',
	'countries missing',
	'countries conflict',
	'polarity differs',
	'opposite',
	'same end',
	'length',
	'words',
	'order',
	'neighbours',
	'one language',
] as const;

/** A word of one sentence, the likest of the other and how alike. */
type Match = { readonly term: Term; readonly score: number; readonly at: number };

/** A word counts as found from this likeness on. */
const FOUND = 0.4;

export function valuesOf(a: Reading, b: Reading): number[] {
	const [forth, back] = [matches(a, b), matches(b, a)];
	const all = [...forth, ...back];
	const [x, y] = [covered(forth, weight), covered(back, weight)];
	const one = () => 1;
	const [names, others] = [all.filter(({ term }) => term.name), (list: readonly Match[]) => list.filter(({ term }) => !term.name)];
	const missing = (list: readonly Match[]) => list.reduce((sum, { term, score }) => sum + (1 - score) * term.weight, 0);
	const named = (list: readonly Match[]) =>
		covered(
			list.filter(({ term }) => term.name),
			one,
			1,
		);
	const numbers = inCommon(a.numbers, b.numbers);
	const dates = inCommon(a.dates, b.dates);
	const countries = inCommon(a.countries, b.countries);
	const [opposite, sameEnd] = ends(a, b);
	return [
		(x + y) / 2,
		Math.min(x, y),
		(covered(forth, one) + covered(back, one)) / 2,
		(exact(forth) + exact(back)) / 2,
		cosine(a.grams, b.grams),
		Math.min(named(forth), named(back)),
		Math.min(
			4,
			names.reduce((sum, { score }) => sum + 1 - score, 0),
		),
		Math.min(covered(others(forth), weight, 1), covered(others(back), weight, 1)),
		Math.min(8, missing(all)),
		Math.max(0, ...all.map(({ term, score }) => (1 - score) * term.weight)),
		Math.min(4, missing(forth), missing(back)),
		numbers.shared,
		numbers.missing,
		numbers.conflict,
		dates.shared,
		dates.conflict,
		countries.shared,
		countries.missing,
		countries.conflict,
		a.negated === b.negated ? 0 : 1,
		opposite,
		sameEnd,
		Math.abs(Math.log((a.terms.length + 1) / (b.terms.length + 1))),
		Math.min(12, a.terms.length, b.terms.length),
		inOrder(forth),
		neighbours(forth),
		a.language === b.language ? 1 : 0,
	];
}

/** How much of `a`, of its names and of its other words `b` has, by weight, 0 … 1; what there is none of counts as whole. `found`: its stems. */
export function sharesOf(
	a: Reading,
	b: Reading,
): { readonly all: number; readonly names: number; readonly others: number; readonly found: readonly string[] } {
	const found = matches(a, b);
	const of = (name: boolean) =>
		covered(
			found.filter(({ term }) => term.name === name),
			weight,
			1,
		);
	return {
		all: covered(found, weight),
		names: of(true),
		others: of(false),
		found: found.flatMap(({ term, score }) => (score > FOUND ? [term.stem] : [])),
	};
}

function matches(a: Reading, b: Reading): Match[] {
	const same = a.language === b.language;
	return a.terms.map((term) => {
		let [score, at] = [0, -1];
		if (same && b.byStem.has(term.stem)) [score, at] = [1, b.byStem.get(term.stem) ?? -1];
		for (let i = 0; i < b.terms.length && score < 1; i++) {
			const alike = meansSame(term, b.terms[i] as Term, same);
			if (alike > score) [score, at] = [alike, i];
		}
		return { term, score, at };
	});
}

const weight = ({ weight }: Term) => weight;

/** The share of words that the other sentence has; `empty` where there are none. */
function covered(list: readonly Match[], worth: (term: Term) => number, empty = 0): number {
	let [found, whole] = [0, 0];
	for (const { term, score } of list) {
		found += worth(term) * score;
		whole += worth(term);
	}
	return whole === 0 ? empty : found / whole;
}

function exact(list: readonly Match[]): number {
	return covered(
		list.map((match) => ({ ...match, score: match.score === 1 ? 1 : 0 })),
		weight,
	);
}

function inCommon<T>(a: readonly T[], b: readonly T[]) {
	const shared = a.filter((value) => b.includes(value)).length;
	const [left, right] = [a.length - shared, b.length - shared];
	return { shared: Math.min(3, shared), missing: Math.min(3, left + right), conflict: Math.min(2, left, right) };
}

/** On how many scales they name opposite ends, and on how many the same. */
function ends(a: Reading, b: Reading): [number, number] {
	const products = a.ends.map((end, i) => end * (b.ends[i] ?? 0));
	return [products.filter((product) => product < 0).length, products.filter((product) => product > 0).length];
}

/** Share of neighbouring words that are found as neighbours. */
function neighbours(list: readonly Match[]): number {
	let found = 0;
	for (const [i, match] of list.entries()) {
		const before = list[i - 1];
		if (before !== undefined && before.score > FOUND && match.score > FOUND && Math.abs(match.at - before.at) === 1) found++;
	}
	return list.length < 2 ? 0 : found / (list.length - 1);
}

/** Share of pairs of found words that stand in the same order (Kendall's tau, 0 … 1). */
function inOrder(list: readonly Match[]): number {
	const found = list.filter(({ score }) => score > FOUND);
	let [same, all] = [0, 0];
	for (const [i, a] of found.entries()) {
		for (const b of found.slice(i + 1)) {
			all++;
			if (a.at < b.at) same++;
		}
	}
	return all === 0 ? 0.5 : same / all;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [gram, value] of few) dot += value * (many.get(gram) ?? 0);
	return dot;
}
