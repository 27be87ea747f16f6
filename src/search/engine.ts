/**
 * One search over the indexes of all languages: the reader's first, the others after it, joined by scores that do not depend on how many
 * records a language has. Ranking is Pagefind's BM25; a score is divided by what the rarest word of that index can reach, ln(1 + (N − ½) / 1½).
 */

import { type Found, find, type Scored, whole } from './find.ts';
import type { Narrow } from './narrow.ts';
import { type Counts, type Filters, type Fragment, type Index, openIndex, startWorker } from './pagefind/worker.ts';
import type { Question } from './question.ts';

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

export type Engine = {
	readonly languages: readonly string[];
	/** Whether a language's index is there already, or on its way. */
	isOpen(language: string): boolean;
	/** Searches one language. `peek` is called with what Pagefind gives at first, before it is known whether that holds the words. */
	search(language: string, question: Question, filters: Filters, peek?: (hits: readonly Ranked[]) => void): Promise<Answer>;
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
		search: async (language, question, filters, peek = () => {}) => ({
			language,
			...(await withIndex(language, (index) => answer(index, question, filters, language, sizes[language] ?? 1, peek))),
		}),
	};
}

/** What any of the question's queries finds, within its filters, source, days and title. */
async function answer(
	index: Index,
	question: Question,
	filters: Filters,
	language: string,
	size: number,
	peek: (hits: Ranked[]) => void,
): Promise<{ filters: Counts; hits: Ranked[] }> {
	const scale = Math.log(1 + (size - 0.5) / 1.5) || 1;
	const ranked = ({ hit, score, partial, phrase }: Scored): Ranked => ({
		language,
		score: score / (partial ? scale ** 2 : scale),
		partial,
		phrase,
		fragment: () => index.data(hit),
	});
	const narrow = await narrowOf(index, question, filters);
	if (narrow === null) return { filters: {}, hits: [] };
	const answers: Found[] = [];
	for (const query of question.queries)
		answers.push(
			await find(index, query, {
				filters: narrow.filters,
				language,
				size,
				strict: question.strict,
				peek: (hits) => peek(hits.map((hit) => ranked(whole(hit)))),
			}),
		);
	const found = answers.length === 1 ? (answers[0] as Found).hits : united(answers);
	const kept = await narrow.keep(found);
	const own = answers.length === 1 && kept.size === found.size ? (answers[0]?.counts ?? null) : null;
	// Where the filters are not loaded, there are no counts at all.
	const uncounted = answers.every(({ counts }) => counts !== null && Object.keys(counts).length === 0);
	return {
		filters: uncounted ? {} : (own ?? (await tallyOf(index, kept))),
		hits: [...kept.values()].map(ranked).sort(byRank),
	};
}

/** What narrows comes when it is asked for; a question without source, days and title goes as it is. */
async function narrowOf(index: Index, question: Question, filters: Filters): Promise<Narrow | null> {
	if (question.source + question.from + question.to === '' && question.title.length === 0) return { filters, keep: async (found) => found };
	const { narrowed } = await import('./narrow.ts');
	return narrowed(index, question, filters);
}

async function tallyOf(index: Index, kept: ReadonlyMap<string, Scored>): Promise<Counts> {
	const { tally } = await import('./tally.ts');
	return tally(index, await index.filters(), kept);
}

/** Every hit once, the better one of two of the same record; a record with all words of one query is no partial hit of another. */
function united(answers: readonly Found[]): Map<string, Scored> {
	const all = new Map<string, Scored>();
	for (const [id, scored] of answers.flatMap(({ hits }) => [...hits])) {
		const before = all.get(id);
		const better =
			before === undefined || (before.partial && !scored.partial) || (before.partial === scored.partial && scored.score > before.score);
		if (better) all.set(id, scored);
	}
	return [...all.values()].some(({ partial }) => !partial) ? new Map([...all].filter(([, { partial }]) => !partial)) : all;
}

/** The best first: hits with all words before those with some. */
export const byRank = (a: Ranked, b: Ranked) => Number(a.partial) - Number(b.partial) || b.score - a.score;
