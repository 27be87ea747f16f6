/** Starts the thread of the search index. */
import { Worker } from 'node:worker_threads';
import type { Config } from '../../../src/lib/config.ts';
import type { Watches } from '../../../src/lib/watches.ts';
import type { IndexSite } from '../../search-index/index-site.ts';
import type { Kept } from '../kept.ts';

export type ThreadData = Omit<IndexSite, 'entries' | 'config' | 'progress' | 'keep' | 'take'> & {
	readonly keep: NonNullable<IndexSite['keep']>;
	readonly config: Pick<Config, 'glossary' | 'languages' | 'watch'>;
	/** The file in which the build keeps what it read of content/. */
	readonly store: string;
	/** The site that is published now, and the file in which is kept what its index was left as. */
	readonly published: string;
	readonly files: string;
};
export type FromThread = { readonly watches: Watches } | { readonly done: number; readonly total: number } | { readonly written: Kept };

export type SearchIndex = {
	/** To be called when the folder of the new site is there, and most of content/ in its file. Until then the thread makes itself ready. */
	readonly begin: () => void;
	/** What the watched searches find; known long before the index is written. */
	readonly watches: () => Promise<Watches>;
	/** Resolves to the files of the index when it is written. `step` hears how many records are in it. */
	readonly written: (step: (done: number, total: number) => void) => Promise<Kept>;
};

/** Both functions reject with the error that stopped the index. While nobody waits, the thread keeps no program from its end. */
export function startSearchIndex(data: ThreadData): SearchIndex {
	const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
	const watches = Promise.withResolvers<Watches>();
	const written = Promise.withResolvers<Kept>();
	let at = { done: 0, total: 0 };
	let step: ((done: number, total: number) => void) | undefined;
	worker.on('message', (message: FromThread) => {
		if ('watches' in message) watches.resolve(message.watches);
		else if ('written' in message) written.resolve(message.written);
		else {
			at = message;
			step?.(at.done, at.total);
		}
	});
	const fail = (error: unknown) => {
		watches.reject(error);
		written.reject(error);
	};
	worker.on('error', fail).on('exit', () => fail(new Error('the thread of the search index ended')));
	worker.unref();
	// Else an error is an unhandled one where nobody waits yet.
	for (const { promise } of [watches, written]) promise.catch(() => undefined);
	const waitFor = <T>(promise: Promise<T>) => {
		worker.ref();
		return promise.finally(() => worker.unref());
	};
	return {
		begin: () => worker.postMessage(null),
		watches: () => waitFor(watches.promise),
		written: (hear) => {
			step = hear;
			hear(at.done, at.total);
			return waitFor(written.promise);
		},
	};
}
