/** What each watched search of the config finds in content/, for the pages and feeds of `watch/<id>/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Config } from '../../src/lib/config.ts';
import { datesIn, monthNames } from '../../src/search/dates.ts';
import { parseQuestion } from '../../src/search/question.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { loadDictionary } from '../ingest/dictionary/load-dictionary.ts';
import { answers, readable } from '../search-index/answers.ts';
import { collectRecords } from '../search-index/collect.ts';
import { type Found, joined } from '../search-index/found.ts';
import { hiddenForms } from '../search-index/hidden.ts';

import { type RecordWords, wordReader } from '../search-index/record-words.ts';
import type { HiddenForm, SearchRecord } from '../search-index/types.ts';

type Places = { readonly content: string; readonly dictionary: string; readonly file: string };
type Watching = Pick<Config, 'languages' | 'watch'>;

/** Writes the ids of the articles that each watch finds; `dictionary`: see load-dictionary.ts. Nothing is read where nothing is watched. */
export async function writeWatches(config: Config, { content, dictionary, file }: Places): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(config.watch.length === 0 ? {} : find(config, content, await loadDictionary(dictionary))));
}

function find(config: Config, content: string, dictionary: Dictionary | null): Found {
	const records = collectRecords(content, config);
	const formsOf = hiddenForms(records, config, dictionary);
	const wordsIn = wordReader();
	const read = watchReader(
		config,
		records.map(({ language }) => language),
	);
	return {
		...nothing(config),
		...joined(
			records.map((record) => {
				const words = wordsIn(record);
				return read(record, words, formsOf(record, words));
			}),
		),
	};
}

/** What each watch has found before it has read anything. */
export const nothing = ({ watch }: Pick<Config, 'watch'>): Found => Object.fromEntries(watch.map(({ id }) => [id, []]));

/** The function that tells of a record with its hidden forms which watches find it. `inLanguages`: of all records, in which dates may be asked for. */
export function watchReader(
	config: Watching,
	inLanguages: readonly string[],
): (record: SearchRecord, words: RecordWords, hidden: readonly HiddenForm[]) => Found {
	const languages = [...config.languages, ...inLanguages.filter((language) => language !== 'und')];
	const months = monthNames([...new Set(languages)].sort());
	const watches = config.watch.map(({ id, query }) => ({ id, question: parseQuestion(query, datesIn(query, months)) }));
	return (record, words, hidden) => {
		if (record.kind !== 'article' || watches.length === 0) return {};
		const read = readable(record, words, hidden);
		const finding = watches.filter(({ question }) => answers(question, read));
		return Object.fromEntries(finding.map(({ id }) => [id, [basename(record.url)]]));
	};
}
