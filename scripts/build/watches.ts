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

type Places = { readonly content: string; readonly dictionary: string; readonly file: string };

/** Writes the ids of the articles that each watch finds; `dictionary`: see load-dictionary.ts. Nothing is read where nothing is watched. */
export async function writeWatches(config: Config, { content, dictionary, file }: Places): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(config.watch.length === 0 ? {} : await find(config, content, dictionary)));
}

async function find(config: Config, content: string, dictionary: string): Promise<Watches> {
	const records = await collectRecords(content, config);
	const formsOf = hiddenForms(records, config, await loadDictionary(dictionary));
	const read = records.filter(({ kind }) => kind === 'article').map((record) => readable(record, formsOf(record)));
	const languages = [...config.languages, ...records.map(({ language }) => language).filter((language) => language !== 'und')];
	const months = monthNames([...new Set(languages)].sort());
	return Object.fromEntries(
		config.watch.map(({ id, query }) => {
			const question = parseQuestion(query, datesIn(query, months));
			return [id, read.filter((one) => answers(question, one)).map(({ record }) => basename(record.url))];
		}),
	);
}
