/** A thread that makes the search index of a site beside its pages. On the way it tells what the watched searches find, for pages show that. */
import { parentPort, workerData } from 'node:worker_threads';
import { indexSite } from '../../search-index/index-site.ts';
import { watchReader } from '../watches.ts';
import type { FromThread, ThreadData } from './start.ts';

const data = workerData as ThreadData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const written = await indexSite({ ...data, progress: (_, done, total) => say({ done, total }) }, (records) => {
	const { read, found } = watchReader(data.config, records);
	return { read, end: () => say({ watches: found() }) };
});
say({ written });
