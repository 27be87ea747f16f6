/** The search index of a built site: dist/pagefind/. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import { primary } from '../../src/lib/language.ts';
import { once } from '../../src/lib/once.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { type Listed, listRecords } from './collect.ts';
import { type Found, joined } from './found.ts';
import { formsAround } from './hidden.ts';
import { INDEX_FOLDER } from './index-folder.ts';
import { keptForms, type Worked } from './kept-forms.ts';
import { openKept } from './kept-index.ts';
import { keptNames } from './kept-names.ts';
import { keptTargets, targetNames } from './kept-targets.ts';
import { type Bucket, languageBuckets } from './language-buckets.ts';
import { handedOver } from './language-bundle.ts';
import { type LanguageState, languageState, madePieces } from './language-index.ts';
import { digestOf } from './language-keys.ts';
import type { MadePart } from './language-pieces.ts';
import { foundIn, type MadeLanguage, mergedLanguage, type Pieces } from './merge-language.ts';
import { joinSpellings } from './names.ts';
import { oneAhead } from './one-ahead.ts';
import { readPart } from './pagefind/part.ts';
import { recordHtml } from './record-html.ts';
import { type RecordWords, wordReader } from './record-words.ts';
import { siteTexts } from './site-buckets.ts';
import { targetLanguages } from './targets.ts';
import { type ToldWords, toldWords } from './told-words.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { openIndex, type TakeFile, type Written, writeIndex } from './write-index.ts';

/**
 * Where indexes are kept between builds. `program`: digest of code, settings and word lists; `digests`: of the files of content/, by their paths.
 */
type KeepIndex = { readonly folder: string; readonly program: string; readonly digests: ReadonlyMap<string, string> };

export type IndexSite = {
	/** Folder of the built site. */
	readonly dist: string;
	/** Folder of the ingested articles and stories that it was built from. */
	readonly content: string;
	/** Gives what they say, of which little is held. */
	readonly entries: () => Content;
	readonly config: Pick<Config, 'glossary' | 'languages'>;
	/** Where word lists are: a folder, `system` or `none` (see load-dictionary.ts). */
	readonly dictionary: string;
	readonly keep?: KeepIndex;
	/** As for `writeIndex`. */
	readonly take?: TakeFile;
	readonly progress?: (stage: string, done: number, total: number) => void;
};

/** The name under which programs are kept as they are published. */
const PROGRAMS = 'programs';

/** `read` sees a record with its hidden forms and tells who finds it; `end` hears what was found, by language, when all are read. */
export type Reader = {
	readonly read: (record: SearchRecord, words: RecordWords, hidden: readonly HiddenForm[]) => Found;
	readonly end: (found: readonly Found[]) => void;
};

/** Indexes every article and story, each in its own language. `reader`: makes one for the languages of the records. What is kept of a bucket is not read anew. */
export async function indexSite(
	{ dist, content, entries, config, dictionary, keep, take = () => false, progress }: IndexSite,
	reader?: (languages: readonly string[]) => Reader,
): Promise<Written> {
	const kept = openKept(keep?.folder, keep?.program ?? '');
	const out = join(dist, INDEX_FOLDER);
	openIndex(out);
	const listed = listedOf(content, entries, config, keep?.digests);
	const records = listed.map(({ record }) => record);
	const groups = languageBuckets(listed);
	const texts = siteTexts(groups, kept);
	const words = (await loadDictionary(dictionary)) ?? new Map();
	const into = targetLanguages(records, config.languages);
	const targets = keptTargets(into, groups, { texts, kept, words });
	const told = toldWords(
		targets.map(({ target }) => target),
		digestOf(targets.map(({ digest }) => digest)),
		words,
		kept,
	);
	const languages = [...new Set(records.map(({ language }) => language))].sort();
	const depends = { languages, into, spellings: joinSpellings(records, config.glossary), glossary: config.glossary };
	const states = groups.map((group) => languageState(group, { kept, texts, depends, told, out, take }));
	const splitters = texts.splitters();
	const wordsIn = wordReader();
	const formsOf = formsAround({ ...depends, splitters, look: told.look }, config);
	const looking = reader?.(languages);
	const work = (record: SearchRecord, words: RecordWords) => {
		const asked = new Set<string>();
		const hidden = formsOf(record, words, asked);
		return { hidden, asked: [...asked], found: looking?.read(record, words, hidden) ?? {} };
	};

	let done = states.reduce((sum, { made, records }) => sum + (made === null ? 0 : records), 0);
	const startPart = async (bucket: Bucket): Promise<{ readonly made: Promise<MadePart> }> => {
		const forms = keptForms(bucket, { kept, depends, told, splitters, wordsIn }, work);
		const worked: Worked[] = [];
		const whole = texts.recordsOf(bucket);
		const pageOf = (listed: Listed) => {
			const record = whole[worked.length] as SearchRecord;
			const own = forms.of(listed, record);
			worked.push(own);
			progress?.('search index', done++, records.length);
			return { url: record.url, html: recordHtml(record, own.hidden) };
		};
		const { bundle } = await handedOver(bucket.list, pageOf);
		texts.forget(bucket);
		forms.keep();
		const asked = [...new Set(worked.flatMap(({ asked }) => asked))].sort();
		const found = joined(worked.map(({ found }) => found));
		return { made: bundle.then((files) => ({ part: readPart(files), asked, found })) };
	};
	const partOf = oneAhead(startPart);
	const pieces = new Map<LanguageState, Pieces>();
	const missing = states.filter(({ made }) => made === null);
	await Promise.all(missing.map(async (state) => pieces.set(state, await madePieces(state, { kept, told }, partOf))));
	looking?.end(states.map((state) => state.made?.found ?? foundIn(pieces.get(state) as Pieces)));
	const keepWords = once(() => keepTold(states, pieces, told));
	const made = new Map<string, MadeLanguage>();
	for (const state of states) {
		const own = pieces.get(state);
		const merging = own === undefined ? null : mergedLanguage(state.language, own, { kept, texts, out, take }, partOf);
		// While files are packed, on other threads.
		if (merging !== null) keepWords();
		made.set(state.language, (await merging) ?? (state.made as MadeLanguage));
		pieces.delete(state);
	}
	keepWords();
	const written = await writeIndex({
		bundles: new Map([...made].map(([language, { bundle }]) => [language, bundle])),
		files: new Map([...made.values()].flatMap(({ files }) => [...files])),
		first: config.languages[0] ?? 'en',
		out,
		take,
		keep: (of, make) => {
			const key = digestOf(of.map((bytes) => hash('sha256', bytes)));
			const known = kept.read<ReturnType<typeof make>>(PROGRAMS, key);
			const files = known?.map(([path, bytes]) => [path, Buffer.from(bytes)] as const) ?? make();
			if (known === null) kept.write(PROGRAMS, key, files);
			return files;
		},
	});
	await close();
	kept.sweep([PROGRAMS, ...into.flatMap(targetNames), ...groups.flatMap(keptNames)]);
	progress?.('search index', listed.length, listed.length);
	return written;
}

/** A function of its own lets go of all that is not in the records. */
const listedOf = (
	content: string,
	entries: () => Content,
	config: IndexSite['config'],
	digests: KeepIndex['digests'] | undefined,
): Listed[] => listRecords(content, entries(), config, digests);

/** Keeps of each language (primary subtag) the words that its buckets look up. */
function keepTold(states: readonly LanguageState[], pieces: ReadonlyMap<LanguageState, Pieces>, told: ToldWords): void {
	for (const [language, own] of Map.groupBy(states, (state) => primary(state.language))) {
		told.keep(language, () => {
			const words = new Set<string>();
			for (const state of own)
				for (const asked of pieces.get(state)?.pieces.map(({ asked }) => asked) ?? state.buckets.map(({ known }) => known?.asked ?? []))
					for (const word of asked) words.add(word);
			return words;
		});
	}
}
