/**
 * One search over the indexes of all languages: the reader's first, the others after it, joined by scores that do not depend on how many
 * records a language has. Ranking is Pagefind's BM25; a score is divided by what the rarest word of that index can reach, ln(1 + (N − ½) / 1½).
 */
import { fold, wordsOf } from './passage.ts';
import { type Query, spellings } from './query.ts';
import { tally } from './tally.ts';
import { type Counts, type Filters, type Fragment, type Hit, type Index, openIndex, startWorker } from './worker.ts';

export type Ranked = {
	readonly language: string;
	readonly score: number;
	/** Places of the phrases asked for. */
	readonly phrase: readonly number[];
	/** Not all words were found. */
	readonly partial: boolean;
	fragment(): Promise<Fragment>;
};
export type Answer = { readonly language: string; readonly hits: readonly Ranked[]; readonly filters: Counts };

/** Fewer whole matches than this, and records with some of the words follow. */
const ENOUGH = 5;

export type Engine = {
	readonly languages: readonly string[];
	/** Whether a language's index is there already, or on its way. */
	isOpen(language: string): boolean;
	/** Searches one language. `peek` is called with what Pagefind gives at first, before it is known whether that holds the words. */
	search(language: string, query: Query, filters: Filters, peek?: (hits: readonly Ranked[]) => void): Promise<Answer>;
	counts(language: string): Promise<Counts>;
};

/** `sizes`: how many records each language has. `early`: a worker that was started already. Nothing is loaded before the first search. */
export function createEngine(bundle: string, sizes: Readonly<Record<string, number>>, early?: Promise<Worker>): Engine {
	const open = new Map<string, Promise<Index>>();
	let shared = early;
	const workerOf = (language: string) => {
		if (globalThis.storyfoldPackage) return startWorker(bundle, language);
		shared ??= startWorker(bundle, language);
		return shared;
	};
	/** What failed for want of a network is tried again by the next search. */
	const withIndex = async <T>(language: string, use: (index: Index) => Promise<T>): Promise<T> => {
		const opening = open.get(language) ?? openIndex(bundle, language, workerOf(language));
		open.set(language, opening);
		try {
			return await use(await opening);
		} catch (error) {
			open.delete(language);
			shared = undefined;
			throw error;
		}
	};
	return {
		languages: Object.keys(sizes),
		isOpen: (language) => open.has(language),
		counts: (language) => withIndex(language, (index) => index.filters()),
		search: async (language, query, filters, peek = () => {}) => ({
			language,
			...(await withIndex(language, (index) => searchIndex(index, query, filters, language, sizes[language] ?? 1, peek))),
		}),
	};
}

type Scored = { hit: Hit; score: number; partial: boolean; phrase: number[] };

async function searchIndex(index: Index, query: Query, filters: Filters, language: string, size: number, peek: (hits: Ranked[]) => void) {
	const scale = Math.log(1 + (size - 0.5) / 1.5) || 1;
	const ranked = ({ hit, score, partial, phrase }: Scored): Ranked => ({
		language,
		score: score / (partial ? scale ** 2 : scale),
		partial,
		phrase,
		fragment: () => index.data(hit),
	});
	const found = new Map<string, Scored>();
	const { results, filters: counts } = await index.search(query.words.length > 0 ? query.words.join(' ') : null, filters);
	peek(results.map((hit) => ranked(whole(hit))));
	const words = query.words.length > 0 ? await trulyFound(index, results[0], query.words) : query.words;
	if (words.length === query.words.length) add(found, results);
	for (const variant of spellings(query.words, language)) {
		const more = (await index.search(variant.join(' '), filters)).results;
		if ((await trulyFound(index, more[0], variant)).length === variant.length) add(found, more);
	}
	if (found.size < ENOUGH && query.phrases.length === 0 && query.words.length > 1) {
		for (const hit of await anyOf(index, query.words, filters, size)) if (!found.has(hit.hit.id)) found.set(hit.hit.id, hit);
	}
	for (const phrase of query.phrases) {
		const exact = new Map((await index.search(`"${phrase}"`, filters)).results.map((hit) => [hit.id, hit]));
		for (const [id, scored] of found) {
			const places = exact.get(id);
			if (places) scored.phrase.push(...places.words);
			else found.delete(id);
		}
	}
	for (const word of query.not) for (const { id } of (await index.search(`"${word}"`)).results) found.delete(id);
	const asFound = found.size === results.length && results.every(({ id }) => found.has(id));
	return {
		// Where the filters are not loaded, there are no counts at all.
		filters: asFound || Object.keys(counts).length === 0 ? counts : await tally(index, await index.filters(), found),
		hits: [...found.values()].map(ranked).sort(byRank),
	};
}

/** The best first: hits with all words before those with some. */
export const byRank = (a: Ranked, b: Ranked) => Number(a.partial) - Number(b.partial) || b.score - a.score;

const whole = (hit: Hit): Scored => ({ hit, score: hit.score, partial: false, phrase: [] });

function add(found: Map<string, Scored>, hits: readonly Hit[]): void {
	for (const hit of hits) if (!found.has(hit.id)) found.set(hit.id, whole(hit));
}

/**
 * Records with some of the words: the scores of the single words summed, each weighed once more by its inverse document frequency, and by
 * how much of the query was found. Names and numbers count double, for they are what languages share.
 */
async function anyOf(index: Index, words: readonly string[], filters: Filters, size: number): Promise<Scored[]> {
	const sums = new Map<string, Scored & { share: number }>();
	const weights = new Map(words.map((word) => [word, /^[\p{Lu}\p{N}]/u.test(word) ? 2 : 1]));
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	for (const [word, weight] of weights) {
		const { results } = await index.search(word, filters);
		if ((await trulyFound(index, results[0], [word])).length === 0) continue;
		const rarity = Math.log(1 + (size - results.length + 0.5) / (results.length + 0.5));
		for (const hit of results) {
			const sum = sums.get(hit.id) ?? { hit, score: 0, partial: true, phrase: [], share: 0 };
			sums.set(hit.id, { ...sum, score: sum.score + hit.score * weight * rarity, share: sum.share + weight / total });
		}
	}
	return [...sums.values()].map((sum) => ({ ...sum, score: sum.score * sum.share }));
}

/**
 * Where an index has no word that begins with the one looked for, Pagefind takes the longest word that this one begins with: "espionage"
 * finds "es". One hit shows whether that was so, for an index does it for all its records or for none.
 */
async function trulyFound(index: Index, hit: Hit | undefined, words: readonly string[]): Promise<string[]> {
	if (!hit) return [];
	const fragment = await index.data(hit);
	const text = wordsOf(fragment);
	const places = fragment.weighted_locations.flatMap(({ location }) =>
		(text[location] ?? '')
			.split(/[^\p{L}\p{M}\p{N}]+/u)
			.concat(text[location] ?? '')
			.map(fold),
	);
	return words.filter((word) => {
		const wanted = fold(word);
		const stem = wanted.slice(0, Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length * 0.6))));
		return places.some((place) => place.startsWith(stem));
	});
}
