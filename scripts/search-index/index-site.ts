/** The search index of a built site: dist/pagefind/. */
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { listRecords, wholeRecord } from './collect.ts';
import { type Found, joined } from './found.ts';
import { type IndexedLanguage, keepLanguage, readLanguage } from './kept-language.ts';
import { byLanguage, languageBundle } from './language-bundle.ts';
import { languageKeys } from './language-keys.ts';
import { joinSpellings } from './names.ts';
import { searchPages } from './search-pages.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { wordList } from './words.ts';
import { type Written, writeIndex } from './write-index.ts';

/**
 * Where the indexes of languages are kept between builds. `program`: digest of code, settings and word lists; `digests`: of the files of content/, by their
 * paths.
 */
export type KeepIndex = { readonly folder: string; readonly program: string; readonly digests: ReadonlyMap<string, string> };

export type IndexSite = {
	/** Folder of the built site. */
	readonly dist: string;
	/** Folder of the ingested articles and stories that it was built from. */
	readonly content: string;
	/** What they say. */
	readonly entries: Content;
	readonly config: Pick<Config, 'glossary' | 'languages'>;
	/** Where word lists are: a folder, `system` or `none` (see load-dictionary.ts). */
	readonly dictionary: string;
	readonly keep?: KeepIndex;
	readonly progress?: (stage: string, done: number, total: number) => void;
};

/** `read` sees a record with its hidden forms and tells who finds it; `end` hears what was found, by language, before the index is made. */
export type Reader = {
	readonly read: (record: SearchRecord, hidden: readonly HiddenForm[]) => Found;
	readonly end: (found: readonly Found[]) => void;
};

/** Indexes every article and story, each in its own language. `reader`: makes one for the languages of the records. What is kept of a language is not read anew. */
export async function indexSite(
	{ dist, content, entries, config, dictionary, keep, progress }: IndexSite,
	reader?: (languages: readonly string[]) => Reader,
): Promise<Written> {
	const first = config.languages[0] ?? 'en';
	const listed = listRecords(content, entries, config, keep?.digests).map((item) => ({ ...item, language: item.record.language }));
	const languages = [...new Set(listed.map(({ language }) => language))].sort();
	const groups = byLanguage(listed, first);
	const spellings = joinSpellings(
		listed.map(({ record }) => record),
		config.glossary,
	);
	const words = await loadDictionary(dictionary);
	const hasDictionary = words !== null;
	const program = keep?.program ?? '';
	const keys = languageKeys(groups, { program, languages, spellings, glossary: config.glossary, hasDictionary });
	const indexed = new Map<string, IndexedLanguage>();
	for (const [language, key] of keep === undefined ? [] : keys) {
		const kept = readLanguage(keep?.folder ?? '', language, key);
		if (kept !== null) indexed.set(language, kept);
	}
	// A dictionary leads from the words of every language to those of every other.
	if (hasDictionary && indexed.size < groups.size) indexed.clear();
	const missing = [...groups.keys()].filter((language) => !indexed.has(language));
	const records = listed.filter(({ language }) => missing.includes(language.toLowerCase())).map(wholeRecord);
	const looking = reader?.(languages);
	const found = new Map(missing.map((language) => [language, [] as Found[]]));
	const { pages, counts } = searchPages({ records, config, dictionary: words, around: { languages, spellings } }, (record, hidden) => {
		if (looking !== undefined) found.get(record.language.toLowerCase())?.push(looking.read(record, hidden));
	});
	looking?.end([...indexed.values()].map((kept) => kept.found).concat(...found.values()));
	const own = byLanguage(pages, first);
	let done = listed.length - pages.length;
	for (const language of missing) {
		const given = own.get(language) ?? [];
		const bundle = await languageBundle(given, (at) => progress?.('search index', done + at, listed.length));
		done += given.length;
		const lists = [...counts].filter(([tag]) => tag.toLowerCase() === language).map(([tag, list]) => [tag, wordList(list)] as const);
		const made: IndexedLanguage = { bundle, words: new Map(lists), found: joined(found.get(language) ?? []) };
		indexed.set(language, made);
		if (keep !== undefined) keepLanguage(keep.folder, language, keys.get(language) ?? '', made);
	}
	if (missing.length > 0) await close();
	progress?.('search index', listed.length, listed.length);
	const bundles = new Map([...indexed].map(([language, { bundle }]) => [language, bundle]));
	const lists = new Map([...indexed.values()].flatMap(({ words: own }) => [...own]));
	return writeIndex({ bundles, words: lists, first, out: join(dist, 'pagefind') });
}
