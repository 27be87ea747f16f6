/** What each watched search of the config finds in content/, for the pages and feeds of `watch/<id>/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Config } from '../../src/lib/config.ts';
import type { Watches } from '../../src/lib/watches.ts';
import { datesIn, monthNames } from '../../src/search/dates.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { answers, readable } from '../search-index/answers.ts';
import { collectRecords } from '../search-index/collect.ts';
import { hiddenForms } from '../search-index/hidden.ts';
import type { HiddenForm, SearchRecord } from '../search-index/types.ts';

type Places = { readonly content: string; readonly dictionary: string; readonly file: string };
type Watching = Pick<Config, 'languages' | 'watch'>;

/** Writes the ids of the articles that each watch finds; `dictionary`: see load-dictionary.ts. Nothing is read where nothing is watched. */
export async function writeWatches(config: Config, { content, dictionary, file }: Places): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(config.watch.length === 0 ? {} : await find(config, content, dictionary)));
}

async function find(config: Config, content: string, dictionary: string): Promise<Watches> {
	const records = await collectRecords(content, config);
	const formsOf = hiddenForms(records, config, await loadDictionary(dictionary));
	const { read, found } = watchReader(config, records);
	for (const record of records) read(record, formsOf(record));
	return found();
}

/** `read` is given each record with its hidden forms; `found` tells what the watches have found of them, in their order. `records`: all of them. */
export function watchReader(config: Watching, records: readonly SearchRecord[]) {
	const languages = [...config.languages, ...records.map(({ language }) => language).filter((language) => language !== 'und')];
	const months = monthNames([...new Set(languages)].sort());
	const watches = config.watch.map(({ id, query }) => ({
		id,
		question: parseQuestion(query, datesIn(query, months)),
		found: [] as string[],
	}));
	return {
		read: (record: SearchRecord, hidden: readonly HiddenForm[]) => {
			if (record.kind !== 'article' || watches.length === 0) return;
			const words = readable(record, hidden);
			for (const { question, found } of watches) if (answers(question, words)) found.push(basename(record.url));
		},
		found: (): Watches => Object.fromEntries(watches.map(({ id, found }) => [id, found])),
	};
}
