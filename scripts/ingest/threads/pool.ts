/** Threads that share out the tasks of a large run. Small runs stay on one thread: to start another costs a second. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Config } from '../../../src/lib/config.ts';
import type { Seed } from '../types.ts';
import type { MapTask, TaskName } from './tasks.ts';

/** `dictionary`: where its lists lie, as for `loadDictionary`; each thread reads them itself. */
export type WorkerSettings = { readonly config: Config; readonly dictionary: string };
export type Order = { readonly task: TaskName; readonly index: number; readonly item: unknown };
export type Answer = { readonly index: number; readonly made: unknown; readonly error: unknown };
export type Pool = { readonly map: MapTask; readonly close: () => Promise<void> };

/** Bytes of seeds that are worth a thread of their own. */
const WORTH = 400_000;
/** Megabytes for what does not live long: with less, the lines of a page are copied about while they are looked at. */
const YOUNG = 96;
/** Tasks that wait at a thread, so that it need not wait for the next. */
const AHEAD = 2;

/** How many threads a run is worth, the number of cores at most; 1: none beside this one. */
export function threadsFor(seeds: readonly Pick<Seed, 'bytes'>[]): number {
	const bytes = seeds.reduce((sum, seed) => sum + seed.bytes.length, 0);
	return Math.max(1, Math.min(availableParallelism(), seeds.length, Math.floor(bytes / WORTH)));
}

/** Starts `count` threads. `map` rejects with the first error of a task or of a thread; `close` ends the threads. */
export function startPool(count: number, settings: WorkerSettings): Pool {
	const options = { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
	const workers = Array.from({ length: count }, () => new Worker(new URL('./worker.ts', import.meta.url), options));
	const map = (task: TaskName, items: readonly unknown[], step?: (done: number) => void) => shareOut(workers, task, items, step);
	return { map: map as MapTask, close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}

function shareOut(
	workers: readonly Worker[],
	task: TaskName,
	items: readonly unknown[],
	step?: (done: number) => void,
): Promise<unknown[]> {
	const made: unknown[] = new Array(items.length);
	const listening = new AbortController();
	let next = 0;
	let done = 0;
	const give = (worker: Worker) => {
		if (next < items.length) worker.postMessage({ task, index: next, item: items[next++] } satisfies Order);
	};
	const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
	if (items.length === 0) resolve(made);
	for (const worker of workers) {
		const hear = ({ index, made: result, error }: Answer) => {
			if (error !== null) return reject(error);
			made[index] = result;
			done++;
			step?.(done);
			if (done === items.length) resolve(made);
			else give(worker);
		};
		const end = (code: number) => reject(new Error(`a thread of the ingest ended with code ${code}`));
		worker.on('message', hear).on('error', reject).on('exit', end);
		listening.signal.addEventListener('abort', () => worker.off('message', hear).off('error', reject).off('exit', end));
		for (let i = 0; i < AHEAD; i++) give(worker);
	}
	return promise.finally(() => listening.abort());
}
