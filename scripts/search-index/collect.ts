/** The records of a site, from content/ alone: no page is parsed. (That each passage stands in its page, the build checks by itself.) */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAudit } from '../../src/lib/audit.ts';
import { parseClaims } from '../../src/lib/claims.ts';
import type { Config } from '../../src/lib/config.ts';
import { readArticle, readStory } from '../../src/lib/content-files.ts';
import { primary } from '../../src/lib/language.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import type { StoryData } from '../../src/lib/schema.ts';
import { listFiles } from '../ingest/list-files.ts';
import type { Passage, SearchRecord, StoryTitle } from './types.ts';

/** Addresses in the index are those of the default interface language, below the base path. */
const paths = (config: Pick<Config, 'languages'>) => pathsFor({ base: '/', languages: config.languages });

export async function collectRecords(content: string, config: Pick<Config, 'languages'>): Promise<SearchRecord[]> {
	const stories = await readFolder(join(content, 'stories'), (text, file) =>
		readStory(text, readFileSync(file.replace(/\.mdx$/, '.json'), 'utf8'), file),
	);
	const articles = await readFolder(join(content, 'articles'), readArticle);
	const titles = new Map([...stories].map(([id, { data }]) => [id, titlesOf(data, config.languages)]));
	const records: SearchRecord[] = [];
	for (const [id, { data }] of articles) {
		const url = paths(config).article(id);
		records.push({
			url,
			kind: 'article',
			language: data.language,
			title: data.title,
			passages: [...sentencesOf(content, id), ...(data.copies ?? []).flatMap(({ passages }) => passages)],
			story: data.story,
			storyTitles: titles.get(data.story ?? '') ?? [],
			topics: [...new Set([...(data.topic === null ? [] : [data.topic]), ...data.topics])],
			source: data.source,
			date: data.date,
			names: data.names.map(({ key, name }) => ({ key, name })),
		});
	}
	for (const [id, { data, body }] of stories) records.push(...storyRecords(id, data, body, paths(config).story(id), titles.get(id) ?? []));
	return records;
}

/** The sentences of an article by their ids, as its audit file has them. */
export function sentencesOf(content: string, id: string): Passage[] {
	const { passages } = readAudit(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'), `${id}.json`);
	return passages.filter((passage) => passage.id.startsWith('s'));
}

/** The most central title, and where an article has one, that of each language that the interface is read in. */
function titlesOf({ title, titleLanguage, titles }: StoryData, readers: Config['languages']): StoryTitle[] {
	const own = readers.flatMap((reader) => {
		const there = primary(titleLanguage) === reader ? undefined : titles.find(({ language }) => primary(language) === reader);
		return there === undefined ? [] : [{ reader, ...there }];
	});
	return [{ reader: null, language: titleLanguage, text: title }, ...own];
}

/** A story once per language that it is told in: its title there, and each claim as that language quotes it. */
function storyRecords(id: string, data: StoryData, body: string, url: string, storyTitles: readonly StoryTitle[]): SearchRecord[] {
	const all = parseClaims(body);
	const claims = all.filter(({ n }) => data.tellings.some(({ paragraphs, elsewhere }) => [...paragraphs.flat(), ...elsewhere].includes(n)));
	return [...new Set(claims.flatMap((claim) => claim.passages.map(({ language }) => language)))].sort().map((language) => ({
		url,
		kind: 'story',
		language,
		title: data.titles.find((title) => title.language === language)?.text ?? data.title,
		passages: claims.flatMap(({ n, passages }) => {
			const said = passages.find((passage) => passage.language === language);
			return said === undefined ? [] : [{ id: `claim-${n}`, text: said.text }];
		}),
		story: id,
		storyTitles,
		topics: [...new Set([...(data.topic === null ? [] : [data.topic]), ...data.topics])],
		source: null,
		date: data.newest,
		names: [],
	}));
}

/** What a folder of MDX files holds, by their names without ending. */
async function readFolder<T>(folder: string, read: (text: string, file: string) => T): Promise<Map<string, T>> {
	const files = (await listFiles(folder)).filter((file) => file.endsWith('.mdx'));
	return new Map(
		files.map((file) => {
			const path = join(folder, file);
			return [basename(file, '.mdx'), read(readFileSync(path, 'utf8'), path)];
		}),
	);
}
