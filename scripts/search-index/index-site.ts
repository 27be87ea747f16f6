/** The search index of a built site: dist/pagefind/. */
import { join } from 'node:path';
import type { Config } from '../../src/lib/config.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { collectRecords } from './collect.ts';
import type { KeepIndex } from './language-bundle.ts';
import { type Written, writeIndex } from './write-index.ts';

export type IndexSite = {
	/** Folder of the built site. */
	readonly dist: string;
	/** Folder of the ingested articles and stories that it was built from. */
	readonly content: string;
	readonly config: Config;
	/** Where word lists are: a folder, `system` or `none` (see load-dictionary.ts). */
	readonly dictionary: string;
	readonly keep?: KeepIndex;
	readonly progress?: (stage: string, done: number, total: number) => void;
};

/** Indexes every article and story, each in its own language. Run after `astro build`, before the service worker is made. */
export async function indexSite({ dist, content, config, dictionary, keep, progress }: IndexSite): Promise<Written> {
	const records = await collectRecords(content, config);
	return writeIndex({ records, config, dictionary: await loadDictionary(dictionary), out: join(dist, 'pagefind'), keep, progress });
}
