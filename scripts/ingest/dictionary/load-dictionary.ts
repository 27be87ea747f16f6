/**
 * Finds and reads the bilingual word lists; the only file of this folder that touches the disk. `system` depends on what the machine
 * has, so committed content is made with the lists of the project's own `glossary/`, or none: the same seeds, the same bytes anywhere.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DictdIndex, dictdList, parseDictdIndex, reversedList } from './dictd.ts';
import { type Dictionary, joinLists, type WordList } from './dictionary.ts';
import { tableList } from './word-table.ts';

/** Where Debian's packages `dict-freedict-*` put their files. */
const SYSTEM = '/usr/share/dictd';
/** Where those of the project are. */
const OWN = 'glossary';
/** FreeDict names languages by ISO 639-3. */
const FREEDICT: Readonly<Record<string, string>> = {
	...{ ces: 'cs', dan: 'da', deu: 'de', ell: 'el', fin: 'fi', fra: 'fr', hrv: 'hr', hun: 'hu', ita: 'it', lit: 'lt', nld: 'nl', nor: 'no' },
	...{ pol: 'pl', por: 'pt', rus: 'ru', slk: 'sk', slv: 'sl', spa: 'es', srp: 'sr', swe: 'sv', tur: 'tr' },
};
/** A list from English is read backwards where the list into English has fewer words than this. */
const LARGE = 50_000;

/**
 * `where`: `none`, `system`, or a folder that holds `xx-en.tsv`, `xx-en.csv` or FreeDict files (`freedict-xxx-eng.index` beside
 * `.dict.dz` or `.dict`). Null where nothing is found: stories are grouped without a dictionary too.
 */
export async function loadDictionary(where: string): Promise<Dictionary | null> {
	if (where === 'none') return null;
	const folder = where === 'system' ? SYSTEM : where;
	const files = (await readdir(folder).catch(() => [])).toSorted();
	const dictionary = new Map<string, WordList>();
	for (const language of new Set(files.flatMap((file) => languageOf(file) ?? []))) {
		const lists = await listsOf(folder, files, language);
		if (lists.length > 0) dictionary.set(language, joinLists(lists));
	}
	return dictionary.size === 0 ? null : dictionary;
}

/** Throws where word lists are asked for and there are none. The project's own folder need not be there. */
export async function requireWordLists(where: string): Promise<void> {
	if (where === 'none' || where === OWN) return;
	const folder = where === 'system' ? SYSTEM : where;
	const files = await readdir(folder).catch(() => []);
	if (files.some((file) => languageOf(file) !== null)) return;
	const remedy =
		where === 'system' ? 'install FreeDict (dict-freedict-…)' : 'name a folder that holds xx-en.tsv, xx-en.csv or files of FreeDict';
	throw new Error(`there are no word lists in ${folder}: ${remedy}`);
}

/** The language that a file has words of, or null where it is no word list. */
function languageOf(file: string): string | null {
	const [, own] = /^([a-z]{2,3})-en\.(?:tsv|csv)$/.exec(file) ?? [];
	const [, from, into] = /^freedict-([a-z]{3})-([a-z]{3})\.index$/.exec(file) ?? [];
	const code = into === 'eng' ? from : from === 'eng' ? into : undefined;
	return own ?? (code === undefined ? null : (FREEDICT[code] ?? null));
}

/** The owner's tables first, then FreeDict into English, then from English. */
async function listsOf(folder: string, files: readonly string[], language: string): Promise<WordList[]> {
	const lists: WordList[] = [];
	for (const file of [`${language}-en.tsv`, `${language}-en.csv`]) {
		if (files.includes(file)) lists.push(tableList(await readFile(join(folder, file), 'utf8')));
	}
	const code = Object.keys(FREEDICT).find((key) => FREEDICT[key] === language);
	const into = await readDictd(folder, files, `freedict-${code}-eng`);
	if (into !== null) lists.push(into.list);
	const from = (into?.index.size ?? 0) < LARGE ? await readDictd(folder, files, `freedict-eng-${code}`) : null;
	if (from !== null) lists.push(reversedList(from.index, from.list));
	return lists;
}

async function readDictd(folder: string, files: readonly string[], name: string): Promise<{ index: DictdIndex; list: WordList } | null> {
	const entries = [`${name}.dict.dz`, `${name}.dict`].find((file) => files.includes(file));
	if (entries === undefined || !files.includes(`${name}.index`)) return null;
	const bytes = await readFile(join(folder, entries));
	const index = parseDictdIndex(await readFile(join(folder, `${name}.index`), 'utf8'));
	// A .dict.dz is gzip with an index in its header, which plain gunzip skips.
	return { index, list: dictdList(index, entries.endsWith('.dz') ? gunzipSync(bytes) : bytes) };
}
