/** One conjunctive query over one language's index: what Pagefind finds, other spellings, phrases, and what has some of the words. */

import type { Counts, Filters, Hit, Index } from './pagefind/worker.ts';
import { fold, wordsOf } from './passage.ts';
import { asIndexed, type Query, spellings } from './query.ts';

export type Scored = { hit: Hit; score: number; partial: boolean; phrase: number[] };

export type Found = {
	readonly hits: Map<string, Scored> /** Pagefind's own counts, where they are of just these hits. */;
	readonly counts: Counts | null;
};

/** Fewer whole matches than this, and records with some of the words follow. */
const ENOUGH = 5;

type Within = {
	readonly filters: Filters;
	readonly language: string;
	readonly size: number;
	/** No records with some of the words only. */
	readonly strict: boolean;
	readonly peek: (hits: readonly Hit[]) => void;
};

export async function find(index: Index, asked: Query, within: Within): Promise<Found> {
	const query = asIndexed(asked, within.language, false);
	const found = await findAll(index, query, within);
	return found.hits.size > 0 || query === asked ? found : findAll(index, asIndexed(asked, within.language, true), within);
}

async function findAll(index: Index, query: Query, { filters, language, size, strict, peek }: Within): Promise<Found> {
	const found = new Map<string, Scored>();
	const { results, filters: counts } = await index.search(query.words.length > 0 ? query.words.join(' ') : null, filters);
	peek(results);
	const words = query.words.length > 0 ? await trulyFound(index, results[0], query.words) : query.words;
	if (words.length === query.words.length) add(found, results);
	for (const variant of spellings(query.words, language)) {
		const more = (await index.search(variant.join(' '), filters)).results;
		if ((await trulyFound(index, more[0], variant)).length === variant.length) add(found, more);
	}
	if (!strict && found.size < ENOUGH && query.phrases.length === 0 && query.words.length > 1) {
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
	return { hits: found, counts: asFound || Object.keys(counts).length === 0 ? counts : null };
}

export const whole = (hit: Hit): Scored => ({ hit, score: hit.score, partial: false, phrase: [] });

function add(found: Map<string, Scored>, hits: readonly Hit[]): void {
	for (const hit of hits) if (!found.has(hit.id)) found.set(hit.id, whole(hit));
}

/** Such a word is looked for as it stands: else "de" finds all that begin with it, in a language that it is no word of. */
const SHORT = /^[\p{Lu}\p{Ll}]\p{Ll}{0,2}$/u;

/**
 * Records with some of the words: the scores of the single words summed, each weighed once more by its inverse document frequency, and by
 * how much of the query was found. Names and numbers count double, for they are what languages share; the first word has its capital anyway.
 */
async function anyOf(index: Index, words: readonly string[], filters: Filters, size: number): Promise<Scored[]> {
	const sums = new Map<string, Scored & { share: number }>();
	const weights = new Map(words.map((word, at) => [word, /^\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)) ? 2 : 1]));
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	for (const [word, weight] of weights) {
		const { results } = await index.search(SHORT.test(word) ? `"${word}"` : word, filters);
		if ((await trulyFound(index, results[0], [word])).length === 0) continue;
		const rarity = Math.log(1 + (size - results.length + 0.5) / (results.length + 0.5));
		for (const hit of results) {
			const sum = sums.get(hit.id) ?? { hit, score: 0, partial: true, phrase: [], share: 0 };
			sums.set(hit.id, { ...sum, score: sum.score + hit.score * weight * rarity, share: sum.share + weight / total });
		}
	}
	return [...sums.values()].map((sum) => ({ ...sum, score: sum.score * sum.share ** 2 }));
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
		// A figure, a code or a day is the one looked for or another: it has no endings.
		const least = /\p{N}/u.test(wanted) ? wanted.length : Math.max(3, Math.ceil(wanted.length * 0.6));
		const stem = wanted.slice(0, Math.min(wanted.length, least));
		return places.some((place) => place.startsWith(stem));
	});
}
