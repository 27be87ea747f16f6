/** The search index of a built site: dist/pagefind/. */
import { join } from 'node:path';
import type { Config } from '../../src/lib/config.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { collectRecords } from './collect.ts';
import type { KeepIndex } from './language-bundle.ts';
import { searchPages } from './search-pages.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { type Written, writeIndex } from './write-index.ts';

export type IndexSite = {
	/** Folder of the built site. */
	readonly dist: string;
	/** Folder of the ingested articles and stories that it was built from. */
	readonly content: string;
	readonly config: Pick<Config, 'glossary' | 'languages'>;
	/** Where word lists are: a folder, `system` or `none` (see load-dictionary.ts). */
	readonly dictionary: string;
	readonly keep?: KeepIndex;
	readonly progress?: (stage: string, done: number, total: number) => void;
};

/** Sees each record with its hidden forms before the index is made, and the end of them. */
export type Reader = { readonly read: (record: SearchRecord, hidden: readonly HiddenForm[]) => void; readonly end: () => void };

/** Indexes every article and story, each in its own language. `reader`: makes one of all records. */
export async function indexSite(
	{ dist, content, config, dictionary, keep, progress }: IndexSite,
	reader?: (records: readonly SearchRecord[]) => Reader,
): Promise<Written> {
	const collection = { records: await collectRecords(content, config), config, dictionary: await loadDictionary(dictionary) };
	const looking = reader?.(collection.records);
	const pages = searchPages(collection, looking?.read);
	looking?.end();
	return writeIndex({ ...pages, first: config.languages[0] ?? 'en', out: join(dist, 'pagefind'), keep, progress });
}
