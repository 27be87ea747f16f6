/** A thread that renders the pages that it is sent, one after the other, and writes them. */
import { parentPort, workerData } from 'node:worker_threads';
import { openRenderer, type PagePath } from './renderer.ts';
import { type WorkerData, type Written, writePage } from './write-page.ts';

const { shell, out, site } = workerData as WorkerData;
const renderer = openRenderer(shell, site);

parentPort?.on('message', async (page: PagePath) => {
	try {
		const digest = writePage(out, page.file, await (await renderer).render(page));
		parentPort?.postMessage([page.file, digest] satisfies Written);
	} catch (error) {
		parentPort?.postMessage(error);
	}
});
