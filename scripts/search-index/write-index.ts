/** Records → Pagefind's bundle: its index, its worker and one stemmer per language; nothing else of it is published. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { hiddenForms } from './hidden.ts';
import { joinBundles, type KeepIndex, languageBundle } from './language-bundle.ts';
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
	/** Where the indexes of languages are kept, to be used again where their records are the same. */
	readonly keep?: KeepIndex | undefined;
	readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
};

export type Written = { readonly files: number; readonly bytes: number };

/** Writes the bundle. Throws an Error with Pagefind's own words where it refuses a record. */
export async function writeIndex({ records, config, dictionary = null, out, keep, progress }: IndexOptions): Promise<Written> {
	const formsOf = hiddenForms(records, config, dictionary);
	// Pagefind names its indexes in lower case. One that has no record has an index all the same: the search of an empty site starts.
	const byLanguage = Map.groupBy(records, ({ language }) => language.toLowerCase());
	if (records.length === 0) byLanguage.set(config.languages[0] ?? 'en', []);
	const bundles = [];
	let indexed = 0;
	for (const [language, own] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
		const pages = own.map((record) => ({ url: record.url, html: recordHtml(record, formsOf(record)) }));
		bundles.push(await languageBundle(language, pages, keep, (done) => progress?.('search index', indexed + done, records.length)));
		indexed += own.length;
	}
	await close();
	const bundle = joinBundles(bundles);
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
