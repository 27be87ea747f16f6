/** Records → Pagefind's bundle: its index, its worker and one stemmer per language; nothing else of it is published. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { hiddenForms } from './hidden.ts';
import { workerFiles } from './pagefind/worker-files.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './types.ts';
import { countWords, wordList } from './words.ts';

/** What is published of Pagefind's bundle as it is; its worker and programs go into pagefind/worker-files.ts, its own interfaces stay out. */
const PUBLISHED = /^(?:pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(?:fragment|index|filter)\/.*)$/;

/** What pagefind/worker-files.ts makes. */
const OURS = /^(?:worker\.js|wasm\.whole|wasm\.[^/]*\.delta)$/;

export type IndexOptions = {
	readonly records: readonly SearchRecord[];
	readonly config: Pick<Config, 'glossary' | 'languages'>;
	/** Words of other languages for those of the records; without one, names alone lead from language to language. */
	readonly dictionary?: Dictionary | null | undefined;
	/** Folder of the bundle; emptied first. */
	readonly out: string;
	readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
};

export type Written = { readonly files: number; readonly bytes: number };

/** Writes the bundle. Throws an Error with Pagefind's own words where it refuses a record. */
export async function writeIndex({ records, config, dictionary = null, out, progress }: IndexOptions): Promise<Written> {
	const formsOf = hiddenForms(records, config, dictionary);
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
	for (const [done, record] of records.entries()) {
		if (done % 50 === 0) progress?.('search index', done, records.length);
		const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, formsOf(record)) });
		if (added.errors.length > 0) throw new Error(`the search index refused ${record.url}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await close();
	const bundle = new Map(files.map(({ path, content }) => [path, content]));
	const published = [...bundle, ...(await workerFiles(bundle, config.languages[0] ?? 'en'))]
		.filter(([path]) => PUBLISHED.test(path) || OURS.test(path))
		.map(([path, content]) => ({ path, content: Buffer.from(content) }));
	for (const [language, counts] of countWords(records)) {
		published.push({ path: `words.${language}.txt`, content: Buffer.from(wordList(counts)) });
	}
	await rm(out, { recursive: true, force: true });
	for (const { path, content } of published) {
		await mkdir(dirname(join(out, path)), { recursive: true });
		await writeFile(join(out, path), content);
	}
	return { files: published.length, bytes: published.reduce((sum, { content }) => sum + content.length, 0) };
}
