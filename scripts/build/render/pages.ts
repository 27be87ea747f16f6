/** Renders pages into a folder: on this thread, and where there are many, on others. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PagePath, Renderer } from './renderer.ts';
import { type WorkerData, type Written, writePage } from './write-page.ts';

/** Pages that are worth a thread of their own: to start one, which reads all that pages are made from, costs as much as some hundreds. */
const WORTH = 1000;
/** Cores that have enough to do: this thread is on one, and the search index, with its thread and Pagefind, takes as long as the pages. */
const BUSY = 2;
/** Pages that wait at another thread, so that it never waits for this one. */
const AHEAD = 16;

/** How many threads beside this one as many pages are worth. Each holds all that pages are made from once more. */
export const othersFor = (pages: number, cores: number): number => Math.max(0, Math.min(cores - BUSY, Math.floor(pages / WORTH)));

/** Resolves to the digest of each page, base 64; rejects with the first error. `step` hears how many are made. Where a page is made has no part in what it says. */
export async function renderPages(
	renderer: Renderer,
	pages: readonly PagePath[],
	where: WorkerData,
	step: (done: number) => void,
	others: number = othersFor(pages.length, availableParallelism()),
): Promise<ReadonlyMap<string, string>> {
	const workers = Array.from({ length: others }, () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: where }));
	let next = 0;
	let done = 0;
	const digests = new Map<string, string>();
	const finish = (file: string, digest: string) => {
		digests.set(file, digest);
		step(++done);
	};
	const away = workers.map(
		(worker) =>
			new Promise<void>((resolve, reject) => {
				let waiting = 0;
				const give = () => {
					const page = pages[next];
					if (page === undefined) return waiting === 0 ? resolve() : undefined;
					next++;
					waiting++;
					worker.postMessage(page);
				};
				worker.on('error', reject).on('exit', () => reject(new Error('a thread that rendered pages ended')));
				worker.on('message', (answer: Written | Error) => {
					if (answer instanceof Error) return reject(answer);
					waiting--;
					finish(...answer);
					give();
				});
				for (let i = 0; i < AHEAD; i++) give();
			}),
	);
	const here = async () => {
		for (let page = pages[next++]; page !== undefined; page = pages[next++]) {
			finish(page.file, writePage(where.out, page.file, await renderer.render(page)));
			await setImmediate();
		}
	};
	try {
		await Promise.all([here(), ...away]);
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return digests;
}
