/** The search index of a built site: dist/pagefind/. */
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import { primary } from '../../src/lib/language.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { type Listed, listRecords, wholeRecord } from './collect.ts';
import { type Found, joined } from './found.ts';
import { type Target, targetLanguages, targetOf } from './glosses.ts';
import { type IndexedLanguage, keep as keepValue, readKept } from './kept-language.ts';
import { type Bundle, byLanguage, languageBundle } from './language-bundle.ts';
import { type Depends, indexKey, targetKey, textKey } from './language-keys.ts';
import { joinSpellings } from './names.ts';
import { searchPages } from './search-pages.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { countWords, type WordCounts, wordList } from './words.ts';
import { type Written, writeIndex } from './write-index.ts';

/**
 * Where the indexes of languages are kept between builds. `program`: digest of code, settings and word lists; `digests`: of the files of content/, by their
 * paths.
 */
type KeepIndex = { readonly folder: string; readonly program: string; readonly digests: ReadonlyMap<string, string> };

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

/** `read` sees a record with its hidden forms and tells who finds it; `end` hears what was found, by language, when all are read. */
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
	const listed = listRecords(content, entries, config, keep?.digests);
	const groups = Map.groupBy(listed, ({ record }) => primary(record.language));
	if (groups.size === 0) groups.set(first, []);
	const textOf = textReader(groups);
	const words = await loadDictionary(dictionary);
	const { depends, targets } = dependsOn(listed, groups, textOf, { config, words, keep });
	const keys = new Map([...groups].map(([language, list]) => [language, indexKey(list, depends)]));
	const indexed = new Map<string, IndexedLanguage>();
	for (const [language, key] of keep === undefined ? [] : keys) {
		const kept = readKept<IndexedLanguage>(keep?.folder ?? '', language, key);
		if (kept !== null) indexed.set(language, kept);
	}
	const missing = [...groups.keys()].filter((language) => !indexed.has(language));
	const looking = reader?.(depends.languages);
	const found = new Map(missing.map((language) => [language, [] as Found[]]));
	const records = missing.flatMap((language) => textOf(language).records);
	const known = [...indexed.values()].map((language) => language.found);
	const end = () => looking?.end(known.concat(...found.values()));
	let unseen = records.length;
	if (unseen === 0) end();
	const { pageOf, counts } = searchPages(
		{
			records,
			config,
			dictionary: words,
			around: { ...depends, targets, counts: new Map(missing.flatMap((language) => [...textOf(language).counts])) },
		},
		(record, hidden) => {
			if (looking !== undefined) found.get(primary(record.language))?.push(looking.read(record, hidden));
			if (--unseen === 0) end();
		},
	);
	let done = [...indexed.keys()].reduce((sum, language) => sum + (groups.get(language)?.length ?? 0), 0);
	const bundlesOf = async (language: string) => {
		const bundles = new Map<string, Bundle>();
		for (const [name, own] of byLanguage(textOf(language).records, language)) {
			bundles.set(name, await languageBundle(own, pageOf, (at) => progress?.('search index', done + at, listed.length)));
			done += own.length;
		}
		return bundles;
	};
	for (const language of missing) {
		const bundles = await bundlesOf(language);
		const lists = [...counts].filter(([tag]) => primary(tag) === language).map(([tag, list]) => [tag, wordList(list)] as const);
		const made: IndexedLanguage = { bundles, words: new Map(lists), found: joined(found.get(language) ?? []) };
		indexed.set(language, made);
		if (keep !== undefined) keepValue(keep.folder, language, keys.get(language) ?? '', made);
	}
	if (missing.length > 0) await close();
	progress?.('search index', listed.length, listed.length);
	const bundles = new Map([...indexed.values()].flatMap((language) => [...language.bundles]));
	const lists = new Map([...indexed.values()].flatMap((language) => [...language.words]));
	return writeIndex({ bundles, words: lists, first, out: join(dist, 'pagefind') });
}

type Text = { readonly records: readonly SearchRecord[]; readonly counts: WordCounts };

/** Reads the text of a language when it is asked for, once. */
function textReader(groups: ReadonlyMap<string, readonly Listed[]>): (language: string) => Text {
	const texts = new Map<string, Text>();
	return (language) => {
		const records = () => (groups.get(language) ?? []).map(wholeRecord);
		const text = texts.get(language) ?? ((list) => ({ records: list, counts: countWords(list) }))(records());
		texts.set(language, text);
		return text;
	};
}

type Settings = { readonly config: IndexSite['config']; readonly keep: KeepIndex | undefined; readonly words: Dictionary | null };

/** What the index of each language depends on beside its own records. */
function dependsOn(
	listed: readonly Listed[],
	groups: ReadonlyMap<string, readonly Listed[]>,
	textOf: (language: string) => Text,
	{ config, keep, words }: Settings,
): { readonly depends: Depends; readonly targets: readonly Target[] } {
	const program = keep?.program ?? '';
	const records = listed.map(({ record }) => record);
	const targets = targetLanguages(records, config.languages).map((language) => {
		const key = textKey(program, groups.get(language) ?? []);
		const kept = keep === undefined ? null : readKept<Target>(keep.folder, `into ${language}`, key);
		const target = kept ?? targetOf(language, textOf(language).counts, words);
		if (keep !== undefined && kept === null) keepValue(keep.folder, `into ${language}`, key, target);
		return target;
	});
	const depends = {
		program,
		languages: [...new Set(records.map(({ language }) => language))].sort(),
		spellings: joinSpellings(records, config.glossary),
		glossary: config.glossary,
		targets: targets.map(targetKey),
	};
	return { depends, targets };
}
