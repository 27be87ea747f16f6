/** A thread of the pool (`pool.ts`): does the tasks that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadDictionary } from '../dictionary/load-dictionary.ts';
import type { Answer, Order, WorkerSettings } from './pool.ts';
import { perform, type Settings } from './tasks.ts';

const { config, dictionary } = workerData as WorkerSettings;
const settings: Settings = { config, dictionary: await loadDictionary(dictionary) };

parentPort?.on('message', async ({ task, index, item }: Order) => {
	parentPort?.postMessage(await answer(task, index, item));
});

async function answer(task: Order['task'], index: number, item: unknown): Promise<Answer> {
	try {
		return { index, made: await perform(task, item, settings), error: null };
	} catch (error) {
		return { index, made: null, error };
	}
}
