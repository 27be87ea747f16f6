/** A thread of the pool (`pool.ts`): does the tasks that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadDictionary } from '../dictionary/load-dictionary.ts';
import type { Answer, Order, WorkerSettings } from './pool.ts';
import { perform, type Settings } from './tasks.ts';

const { config, dictionary } = workerData as WorkerSettings;
const settings: Settings = { config, dictionary: await loadDictionary(dictionary) };

parentPort?.on('message', ({ task, index, item }: Order) => {
	parentPort?.postMessage(answer(task, index, item));
});

function answer(task: Order['task'], index: number, item: unknown): Answer {
	try {
		return { index, made: perform(task, item, settings), error: null };
	} catch (error) {
		return { index, made: null, error };
	}
}
