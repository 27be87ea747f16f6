/**
 * One language's index: Pagefind's own worker, spoken to directly, so that each language has its own stemmer and nothing depends on the
 * page's `<html lang>` (docs/decisions: search over languages). The messages are those of pagefind.js 1.6.
 */

export type Hit = { readonly id: string; readonly score: number; readonly words: readonly number[]; readonly data: string };
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Found = { readonly results: readonly Hit[]; readonly filters: Counts };
export type Filters = Readonly<Record<string, readonly string[]>>;

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
	search(term: string | null, filters?: Filters): Promise<Found>;
	data(hit: Hit): Promise<Fragment>;
	filters(): Promise<Counts>;
};

/** Starts the worker of a language; its index is not loaded yet. `bundle` is the address of the folder that Pagefind wrote. */
export const startWorker = async (bundle: string, language: string): Promise<Worker> =>
	globalThis.storyfoldPackage?.worker(language) ?? new Worker(`${bundle}pagefind-worker.js`);

/** Loads the index of a language into its worker. */
export async function openIndex(bundle: string, language: string, starting: Promise<Worker>): Promise<Index> {
	const worker = await starting;
	const waiting: { resolve(value: never): void; reject(error: Error): void }[] = [];
	let next = 0;
	const call = <T>(method: string, ...args: unknown[]): Promise<T> =>
		new Promise((resolve, reject) => {
			waiting[next] = { resolve, reject };
			worker.postMessage({ id: next++, instanceId: language, method, args });
		});
	worker.onmessage = ({ data: { id, result, error } }) => {
		if (error) waiting[id]?.reject(Error(error));
		else waiting[id]?.resolve(result as never);
		delete waiting[id];
	};
	worker.onerror = (event) => {
		for (const call of waiting) call?.reject(Error(event.message));
	};
	await call('init', { basePath: bundle, language, primary: true });
	return {
		search: (term, filters = {}) => call('search', term, { filters }),
		data: (hit) => call('getData', hit.data),
		filters: () => call('filters'),
	};
}
