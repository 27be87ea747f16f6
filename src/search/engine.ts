/**
 * One search over the indexes of all languages: the reader's first, the others after it, joined by scores that do not depend on how many
 * records a language has. Ranking is Pagefind's BM25; a score is divided by what the rarest word of that index can reach, ln(1 + (N − ½) / 1½).
 */
import { fold, wordsOf } from './passage.ts';
import { type Query, spellings } from './query.ts';
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

/** Workers that are started before they are needed. */
const EARLY = 4;
/** Fewer whole matches than this, and records with some of the words follow. */
const ENOUGH = 5;

export type Engine = {
	readonly languages: readonly string[];
	/** Whether a language's index is there already. */
	isOpen(language: string): boolean;
	/** Searches one language. The records of the `eager` best hits are fetched at once. */
	search(language: string, query: Query, filters: Filters, eager?: number): Promise<Answer>;
	counts(language: string): Promise<Counts>;
};

/** `sizes`: how many records each language has. Nothing is loaded before the first search. */
export function createEngine(bundle: string, sizes: Readonly<Record<string, number>>): Engine {
	const open = new Map<string, Promise<Index>>();
	const workers = new Map<string, Promise<Worker>>();
	const workerOf = (language: string) => {
		const found = workers.get(language) ?? startWorker(bundle, language);
		workers.set(language, found);
		return found;
	};
	const indexOf = (language: string) => {
		const found = open.get(language) ?? openIndex(bundle, language, workerOf(language));
		open.set(language, found);
		// Workers of the next languages start while the first index loads; their indexes wait until it is there.
		for (const next of Object.keys(sizes).slice(0, EARLY)) void workerOf(next);
		return found;
	};
	return {
		languages: Object.keys(sizes),
		isOpen: (language) => open.has(language),
		counts: async (language) => (await indexOf(language)).filters(),
		async search(language, query, filters, eager = 0) {
			const index = await indexOf(language);
			const size = sizes[language] ?? 1;
			return { language, ...(await searchIndex(index, query, filters, language, size, eager)) };
		},
	};
}

type Scored = { hit: Hit; score: number; partial: boolean; phrase: number[] };

async function searchIndex(index: Index, query: Query, filters: Filters, language: string, size: number, eager: number) {
	const scale = Math.log(1 + (size - 0.5) / 1.5) || 1;
	const found = new Map<string, Scored>();
	const { results, filters: counts } = await index.search(query.words.length > 0 ? query.words.join(' ') : null, filters);
	for (const hit of results.slice(0, eager)) void index.data(hit);
	const words = query.words.length > 0 ? await trulyFound(index, results[0], query.words) : query.words;
	if (words.length === query.words.length) add(found, results, false);
	for (const variant of spellings(query.words, language)) {
		const more = (await index.search(variant.join(' '), filters)).results;
		if ((await trulyFound(index, more[0], variant)).length === variant.length) add(found, more, false);
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
	const hits = [...found.values()].sort((a, b) => Number(a.partial) - Number(b.partial) || b.score - a.score);
	return {
		// Counts of hits that were none are not counts.
		filters: words.length === query.words.length ? counts : {},
		hits: hits.map(
			({ hit, score, partial, phrase }): Ranked => ({
				language,
				score: score / (partial ? scale ** 2 : scale),
				partial,
				phrase,
				fragment: () => index.data(hit),
			}),
		),
	};
}

function add(found: Map<string, Scored>, hits: readonly Hit[], partial: boolean): void {
	for (const hit of hits) if (!found.has(hit.id)) found.set(hit.id, { hit, score: hit.score, partial, phrase: [] });
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
	if (hit === undefined) return [];
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
