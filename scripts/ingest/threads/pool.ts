/** Threads that share out the tasks of a large run. Small runs stay on one thread: to start another costs a second. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Config } from '../../../src/lib/config.ts';
import type { Seed } from '../document/types.ts';
import { isShared, withSharedSeeds } from './shared-seeds.ts';
import type { MapTask, Settings, TaskName } from './tasks.ts';

/** `dictionary`: where its lists lie, as for `loadDictionary`; each other thread reads them itself. */
export type WorkerSettings = { readonly config: Config; readonly dictionary: string };
/** `learns`: has the thread time, when it is done, to learn by what the article that it read is compared next? */
export type Order = { readonly task: TaskName; readonly index: number; readonly item: unknown; readonly learns: boolean };
export type Answer = { readonly index: number; readonly made: unknown; readonly error: unknown };
export type Pool = { readonly map: MapTask; readonly close: () => Promise<void> };

/** Bytes of seeds that are worth a thread of their own. */
const WORTH = 400_000;
/** Megabytes for what does not live long: with less, the lines of a page are copied about while they are looked at. */
const YOUNG = 48;
/** Percent by which a heap may grow beyond what is alive before it is cleared: V8's own measure lets each thread's grow to several times that. */
const GROWTH = 40;
/** For fewer items than this no thread is started, but for large seeds. */
const FEW = 16;
/** Tasks that wait at another thread, so that it has work while this one is busy with a task of its own. */
const AHEAD = 4;

/** How many threads a run is worth, the number of cores at most; 1: none beside this one. */
export function threadsFor(seeds: readonly Pick<Seed, 'bytes'>[]): number {
	const bytes = seeds.reduce((sum, { bytes }) => sum + (bytes instanceof Uint8Array ? bytes.length : bytes.size), 0);
	const parts = seeds.reduce((sum, seed) => sum + (isShared(seed) ? availableParallelism() : 1), 0);
	return Math.max(1, Math.min(availableParallelism(), parts, Math.floor(bytes / WORTH)));
}

/** `failed`: the error that ended it, which may come before it is given anything to do. */
export type Thread = { readonly worker: Worker; readonly failed: unknown[] };

/** A thread that loads what reads texts while this one looks through what is kept, and by itself does not keep the program from ending. */
export function startAhead(settings: WorkerSettings): Thread {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), {
		workerData: settings,
		resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
	});
	worker.unref();
	const failed: unknown[] = [];
	worker.on('error', (error) => failed.push(error));
	return { worker, failed };
}

/**
 * This thread and `count - 1` others, which are started when there is enough to do. `map` rejects with the first error of a task or of a thread; `close` ends the others.
 * `here`: the settings as this thread has them. `ahead`: a thread with the same settings that was started already. What few tasks there are it does, so that this thread need
 * not load what does them.
 */
export function startPool(count: number, settings: WorkerSettings, here: Settings, ahead: Thread | null = null): Pool {
	if (count > 1) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
	const threads: Thread[] = ahead === null ? [] : [ahead];
	const mapOne = async (task: TaskName, items: readonly unknown[], step?: Step, take?: Take) => {
		if (items.length === 0) return [];
		const isMuch = items.length >= FEW || task === 'readSharePacked' || (isReading(task) && threadsFor(items as readonly Seed[]) > 1);
		if (isMuch) while (threads.length < count - 1) threads.push(startAhead(settings));
		const [error] = threads.flatMap(({ failed }) => failed);
		if (error !== undefined) throw error;
		const workers = threads.map(({ worker }) => worker);
		for (const worker of workers) worker.ref();
		return shareOut(workers, isMuch || ahead === null ? here : null, task, items, step, take);
	};
	const map = count > 1 ? withSharedSeeds(mapOne as MapTask, count) : mapOne;
	return { map: map as MapTask, close: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))) };
}

const isReading = (task: TaskName): boolean => task === 'read' || task === 'readPacked';

type Step = (done: number) => void;
type Take = (made: unknown, index: number) => unknown;

/** The others begin with the first item, this thread with the last: where items of one kind stand together, few kinds are met by both. `here`: null where the others do all. */
async function shareOut(
	workers: readonly Worker[],
	here: Settings | null,
	task: TaskName,
	items: readonly unknown[],
	step?: Step,
	take: Take = (result) => result,
): Promise<unknown[]> {
	const made: unknown[] = new Array(items.length);
	const stop = new AbortController();
	const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
	let [next, end] = [0, items.length];
	let done = 0;
	const finish = (index: number, result: unknown) => {
		made[index] = take(result, index);
		done++;
		step?.(done);
		if (done === items.length) resolve(made);
	};
	const give = (worker: Worker) => {
		if (next === end) return;
		const learns = here === null && task === 'readPacked' && next === end - 1;
		try {
			// What of an item is loaded where it is asked for is loaded here, and may be damaged.
			worker.postMessage({ task, index: next, item: items[next++], learns } satisfies Order);
		} catch (reason) {
			reject(reason);
		}
	};
	for (const worker of workers) {
		const hear = ({ index, made: result, error }: Answer) => {
			if (error !== null) return reject(error);
			try {
				give(worker);
				finish(index, result);
			} catch (reason) {
				reject(reason);
			}
		};
		const end = (code: number) => reject(new Error(`a thread of the ingest ended with code ${code}`));
		worker.on('message', hear).on('error', reject).on('exit', end);
		stop.signal.addEventListener('abort', () => worker.off('message', hear).off('error', reject).off('exit', end));
	}
	// Of a few large ones each thread has one.
	const ahead = here === null ? AHEAD : Math.min(AHEAD, Math.max(1, Math.floor(items.length / (workers.length + 1))));
	for (let i = 0; i < ahead; i++) for (const worker of workers) give(worker);
	const work = async (settings: Settings) => {
		// Loaded while the others do the same.
		const { perform } = await import('./tasks.ts');
		while (next < end && !stop.signal.aborted) {
			const index = --end;
			finish(index, await perform(task, items[index], settings));
			await setImmediate();
		}
	};
	if (here !== null) work(here).catch(reject);
	return promise.finally(() => stop.abort());
}
