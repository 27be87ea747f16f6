/** A thread of the pool (`pool.ts`): does the tasks that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadDictionary } from '../dictionary/load-dictionary.ts';
import type { PackedRead } from './packed-read.ts';
import type { Answer, Order, WorkerSettings } from './pool.ts';
import { learnBy, perform, type Settings } from './tasks.ts';

const { config, dictionary } = workerData as WorkerSettings;
const settings: Settings = { config, dictionary: await loadDictionary(dictionary) };

parentPort?.on('message', async ({ task, index, item, learns }: Order) => {
	const answered = await answer(task, index, item);
	parentPort?.postMessage(answered);
	if (learns && answered.error === null) await learnBy(answered.made as PackedRead, settings);
});

async function answer(task: Order['task'], index: number, item: unknown): Promise<Answer> {
	try {
		return { index, made: await perform(task, item, settings), error: null };
	} catch (error) {
		return { index, made: null, error };
	}
}
