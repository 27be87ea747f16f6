/**
 * One language's index: Pagefind's own worker, spoken to directly, so that each language has its own stemmer and nothing depends on the
 * page's `<html lang>` (docs/decisions: search over languages). The messages are those of pagefind.js 1.6.
 */

export type Hit = { readonly id: string; readonly score: number; readonly words: readonly number[]; readonly data: string };
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Found = { readonly results: readonly Hit[]; readonly filters: Counts };
/** Values that must all be there, by filter; `{ any: […] }`: one of them; `{ all: […] }`: several filters at once (Pagefind, "compound filters"). */
export type Filters = Readonly<Record<string, unknown>>;

/** What Pagefind keeps of a record for showing it. Everything in it is text, never markup. */
export type Fragment = {
	readonly raw_url: string;
	readonly content: string;
	readonly raw_content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
	readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[];
};

export type Index = {
	/** Rejects where a part of the index could not be loaded: what was found without it would not be true. */
	search(term: string | null, filters?: Filters): Promise<Found>;
	data(hit: Hit): Promise<Fragment>;
	filters(): Promise<Counts>;
};

/** Messages are numbered over all languages, for one worker may serve them all. */
let next = 0;

/**
 * Starts the worker; the one of the served site is for all languages and fetches at once what `language` needs, that of the packaged site
 * for `language` only. `bundle` is the address of the folder that the index is in.
 */
export const startWorker = async (bundle: string, language: string): Promise<Worker> =>
	globalThis.storyfoldPackage?.worker(language) ?? new Worker(`${bundle}worker.js`, { name: language });

/** Opens the index of a language in its worker. What is asked of it waits until it is there. */
export async function openIndex(bundle: string, language: string, starting: Promise<Worker>): Promise<Index> {
	const worker = await starting;
	const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
	const call = <T>(method: string, ...args: unknown[]): Promise<T> =>
		new Promise((resolve, reject) => {
			waiting.set(next, { resolve, reject });
			worker.postMessage({ id: next++, instanceId: language, method, args });
		});
	let lost = false;
	worker.addEventListener('message', ({ data: { id, result, error, lost: of } }) => {
		if (of === language) lost = true;
		else if (error) waiting.get(id)?.reject(Error(error));
		else waiting.get(id)?.resolve(result as never);
		waiting.delete(id);
	});
	worker.addEventListener('error', ({ message }) => {
		for (const call of waiting.values()) call.reject(Error(message));
	});
	await call('init', { basePath: new URL(bundle, location.href).href, language, primary: true });
	return {
		search: async (term, filters = {}) => {
			lost = false;
			const found = await call<Found>('search', term, { filters });
			if (lost) throw new Error(`a part of the index of ${language} did not come`);
			return found;
		},
		data: (hit) => call('getData', hit.data),
		filters: () => call('filters'),
	};
}
