/** The search index of a built site: dist/pagefind/. */
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import { primary } from '../../src/lib/language.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { listRecords } from './collect.ts';
import { type Found, joined } from './found.ts';
import { type KnownWords, type Target, targetLanguages, targetOf, tellerOf } from './glosses.ts';
import { formsAround } from './hidden.ts';
import { openKept } from './kept-index.ts';
import { pagefindBundle } from './language-bundle.ts';
import { keptNames, languageState, type MadeLanguage, type MadePart, madeParts, mergedLanguage } from './language-index.ts';
import { digestOf } from './language-keys.ts';
import { joinSpellings } from './names.ts';
import { readPart } from './pagefind/part.ts';
import { recordHtml } from './record-html.ts';
import { type Bucket, languageBuckets, siteTexts } from './site-buckets.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { type TakeFile, type Written, writeIndex } from './write-index.ts';

/**
 * Where indexes are kept between builds. `program`: digest of code, settings and word lists; `digests`: of the files of content/, by their paths.
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
	/** As for `writeIndex`. */
	readonly take?: TakeFile;
	readonly progress?: (stage: string, done: number, total: number) => void;
};

/** Below the built site. */
export const INDEX_FOLDER = 'pagefind';

/** `read` sees a record with its hidden forms and tells who finds it; `end` hears what was found, by language, when all are read. */
export type Reader = {
	readonly read: (record: SearchRecord, hidden: readonly HiddenForm[]) => Found;
	readonly end: (found: readonly Found[]) => void;
};

/** Indexes every article and story, each in its own language. `reader`: makes one for the languages of the records. What is kept of a bucket is not read anew. */
export async function indexSite(
	{ dist, content, entries, config, dictionary, keep, take, progress }: IndexSite,
	reader?: (languages: readonly string[]) => Reader,
): Promise<Written> {
	const kept = openKept(keep?.folder, keep?.program ?? '');
	const listed = listRecords(content, entries, config, keep?.digests);
	const records = listed.map(({ record }) => record);
	const groups = languageBuckets(listed);
	const texts = siteTexts(groups, kept);
	const words = await loadDictionary(dictionary);
	const into = targetLanguages(records, config.languages);
	const keptTarget = (language: string): Target => {
		const own = groups.filter((group) => primary(group.language) === language).flatMap(({ buckets }) => buckets.map(({ text }) => text));
		const before = kept.read<Target>(ofTarget(language), digestOf(own));
		if (before !== null) return before;
		const known = kept.read<KnownWords>(ofWords(language), '') ?? new Map();
		const target = targetOf(language, texts.wordsOf(language), words, known);
		kept.write(ofTarget(language), digestOf(own), target);
		kept.write(ofWords(language), '', known);
		return target;
	};
	const targets = into.map(keptTarget);
	const tell = tellerOf(targets);
	const languages = [...new Set(records.map(({ language }) => language))].sort();
	const depends = { languages, into, spellings: joinSpellings(records, config.glossary), glossary: config.glossary };
	const states = groups.map((group) => languageState(group, { kept, texts, depends, tell }));
	texts.forgetCounts();
	const splitters = new Map(states.flatMap((state) => [...state.splitters]));
	const formsOf = formsAround({ ...depends, splitters, targets }, config, words);
	const looking = reader?.(languages);

	let done = 0;
	const partOf = async (bucket: Bucket): Promise<MadePart> => {
		const asked = new Set<string>();
		const found: Found[] = [];
		const pageOf = (record: SearchRecord) => {
			const hidden = formsOf(record, asked);
			if (looking !== undefined) found.push(looking.read(record, hidden));
			return { url: record.url, html: recordHtml(record, hidden) };
		};
		const at = done;
		const bundle = await pagefindBundle(texts.recordsOf(bucket), pageOf, (step) => progress?.('search index', at + step, listed.length));
		texts.forget(bucket);
		const senses = [...asked].sort();
		return { part: readPart(bundle), senses, told: tell(senses), found: joined(found) };
	};
	const parts = new Map<string, readonly MadePart[]>();
	for (const state of states) {
		if (state.made === null) parts.set(state.language, await madeParts(state, kept, partOf));
		done += state.records;
	}
	looking?.end(
		states.flatMap(({ language, made }) => [
			...(made === null ? [] : [made.found]),
			...(parts.get(language) ?? []).map(({ found }) => found),
		]),
	);

	const made = new Map<string, MadeLanguage>();
	for (const state of states) {
		made.set(state.language, state.made ?? (await mergedLanguage(state, parts.get(state.language) ?? [], { kept, texts, tell })));
		parts.delete(state.language);
	}
	const written = await writeIndex({
		bundles: new Map([...made].map(([language, { bundle }]) => [language, bundle])),
		words: new Map([...made.values()].flatMap(({ words }) => [...words])),
		first: config.languages[0] ?? 'en',
		out: join(dist, INDEX_FOLDER),
		take,
	});
	await close();
	kept.sweep([...into.map(ofTarget), ...into.map(ofWords), ...groups.flatMap(keptNames)]);
	progress?.('search index', listed.length, listed.length);
	return written;
}

const ofTarget = (language: string) => `into ${language}`;
const ofWords = (language: string) => `words into ${language}`;
