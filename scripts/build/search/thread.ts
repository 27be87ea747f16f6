/** A thread that makes the search index of a site beside its pages. On the way it tells what the watched searches find, for pages show that. */
import { parentPort, workerData } from 'node:worker_threads';
import { keptContent } from '../../../src/lib/content.ts';
import { joined } from '../../search-index/found.ts';
import { indexSite } from '../../search-index/index-site.ts';
import { nothing, watchReader } from '../watches.ts';
import type { FromThread, ThreadData } from './start.ts';

const { store, ...data } = workerData as ThreadData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const progress = (_: string, done: number, total: number) => say({ done, total });
const written = await indexSite({ ...data, entries: keptContent(store), progress }, (languages) => ({
	read: watchReader(data.config, languages),
	end: (found) => say({ watches: { ...nothing(data.config), ...joined(found) } }),
}));
say({ written });
