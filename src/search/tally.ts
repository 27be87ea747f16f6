/** How many of some hits each value of a filter has, where Pagefind's own counts are of other hits: with phrases, exclusions and part matches. */
import type { Counts, Index } from './pagefind/worker.ts';

/** Values of one filter that are counted, the most frequent. */
const MOST = 60;

/** Ids of the records of one value, by index; asked for once. */
const known = new WeakMap<Index, Map<string, Promise<ReadonlySet<string>>>>();

/** `candidates`: values that may occur, with how often at most. */
export async function tally(index: Index, candidates: Counts, hits: ReadonlyMap<string, unknown>): Promise<Counts> {
	const sets = known.get(index) ?? new Map<string, Promise<ReadonlySet<string>>>();
	known.set(index, sets);
	const idsOf = (name: string, value: string) => {
		const key = `${name}=${value}`;
		const ids = sets.get(key) ?? index.search(null, { [name]: [value] }).then(({ results }) => new Set(results.map(({ id }) => id)));
		sets.set(key, ids);
		return ids;
	};
	const countsOf = async (name: string, values: Counts[string]) => {
		const frequent = Object.entries(values)
			.filter(([, count]) => count > 0)
			.sort((a, b) => b[1] - a[1])
			.slice(0, MOST);
		const count = async ([value]: [string, number]) => {
			const ids = await idsOf(name, value);
			return [value, [...hits.keys()].filter((id) => ids.has(id)).length] as const;
		};
		return [name, Object.fromEntries(await Promise.all(frequent.map(count)))] as const;
	};
	return Object.fromEntries(await Promise.all(Object.entries(candidates).map(([name, values]) => countsOf(name, values))));
}
