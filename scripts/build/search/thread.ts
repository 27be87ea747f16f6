/** A thread that makes the search index of a site beside its pages. On the way it tells what the watched searches find, for pages show that. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { keptContent, readContent } from '../../../src/lib/content.ts';
import { joined } from '../../search-index/found.ts';
import { INDEX_FOLDER } from '../../search-index/index-folder.ts';
import { indexSite } from '../../search-index/index-site.ts';
import { nowKept, readKept, takeKept, writeKept } from '../kept.ts';
import { nothing, watchReader } from '../watches.ts';
import type { FromThread, ThreadData } from './start.ts';

const { store, published, files, ...data } = workerData as ThreadData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const progress = (_: string, done: number, total: number) => say({ done, total });
const { program, digests } = data.keep;
const kept = readKept(files, program);
const taken = new Set<string>();
const take = (path: string, digest: string) => {
	const isTaken = takeKept(kept, `${INDEX_FOLDER}/${path}`, digest, published, data.dist);
	if (isTaken) taken.add(path);
	return isTaken;
};
if (parentPort !== null) await once(parentPort, 'message');
const entries = () => readContent(data.content, keptContent(store), digests);
const { digests: written } = await indexSite({ ...data, entries, take, progress }, (languages) => ({
	read: watchReader(data.config, languages),
	end: (found) => say({ watches: { ...nothing(data.config), ...joined(found) } }),
}));
const keys = new Map([...written].map(([path, digest]) => [`${INDEX_FOLDER}/${path}`, digest]));
const made = new Map(
	[...written].flatMap(([path, digest]) =>
		taken.has(path) ? [] : [[`${INDEX_FOLDER}/${path}`, Buffer.from(digest, 'hex').toString('base64')] as const],
	),
);
const now = nowKept(data.dist, keys, made, kept);
writeKept(files, program, now);
say({ written: now });
