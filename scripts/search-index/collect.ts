/** The records of a site, from content/ alone: no page is parsed. (That each passage stands in its page, the build checks by itself.) */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages } from '../../src/lib/audit.ts';
import type { StoryClaim } from '../../src/lib/claims.ts';
import type { Config } from '../../src/lib/config.ts';
import { type Content, readContent, type StoryFile } from '../../src/lib/content.ts';
import { primary } from '../../src/lib/language.ts';
import { saidIn } from '../../src/lib/leading.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import type { ArticleData, StoryData } from '../../src/lib/schema.ts';
import type { Passage, SearchRecord, StoryTitle } from './types.ts';

/** Addresses in the index are those of the default interface language, below the base path. */
const paths = (config: Pick<Config, 'languages'>) => pathsFor({ base: '/', languages: config.languages });

/** `digest`: of all that `passages` reads. */
export type Listed = {
	readonly record: Omit<SearchRecord, 'passages'>;
	readonly digest: string;
	readonly passages: () => readonly Passage[];
};

/** All records of a collection. */
export const collectRecords = (content: string, config: Pick<Config, 'languages'>): SearchRecord[] =>
	listRecords(content, readContent(content), config).map(wholeRecord);

export const wholeRecord = ({ record, passages }: Listed): SearchRecord => ({ ...record, passages: passages() });

/** All records of a collection, whose text is not read yet. `digests`: of the files of content/, by their paths, where they are known. */
export function listRecords(
	content: string,
	{ articles, stories }: Content,
	config: Pick<Config, 'languages'>,
	digests: ReadonlyMap<string, string> = new Map(),
): Listed[] {
	const titles = new Map(stories.map(({ id, data }) => [id, titlesOf(data, config.languages)]));
	const list = articles.map(
		({ id, data, digest }): Listed => ({
			record: {
				url: paths(config).article(id),
				kind: 'article',
				language: data.language,
				title: data.title,
				story: data.story,
				storyTitles: titles.get(data.story ?? '') ?? [],
				topics: [...new Set([...(data.topic === null ? [] : [data.topic]), ...data.topics])],
				source: data.source,
				date: data.date,
				names: data.names.map(({ key, name }) => ({ key, name })),
			},
			digest: `${digest} ${digests.get(`audit/${id}.json`) ?? ''}`,
			passages: articlePassages(content, id, data.copies),
		}),
	);
	return [...list, ...stories.flatMap((story) => storyRecords(story, paths(config).story(story.id), titles.get(story.id) ?? []))];
}

// What a record is read with later is made by a function of its own, else it would hold all else that is known of the article or story.
const articlePassages = (content: string, id: string, copies: ArticleData['copies']) => () => [
	...sentencesOf(content, id),
	...(copies ?? []).flatMap(({ passages }) => passages),
];

const storyPassages = (claims: readonly StoryClaim[], language: string) => () =>
	claims.flatMap(({ n, passages }) => {
		const said = passages.find((passage) => passage.language === language);
		return said === undefined
			? []
			: [
					{
						id: `claim-${n}`,
						text: saidIn(said)
							.map(({ text }) => text)
							.join(' '),
					},
				];
	});

/** The sentences of an article by their ids, as its audit file has them. */
export function sentencesOf(content: string, id: string): Passage[] {
	return readPassages(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'), `${id}.json`).filter((passage) =>
		passage.id.startsWith('s'),
	);
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
function storyRecords({ id, data, claims: all, digest }: StoryFile, url: string, storyTitles: readonly StoryTitle[]): Listed[] {
	const claims = all.filter(({ n }) => data.tellings.some(({ paragraphs, elsewhere }) => [...paragraphs.flat(), ...elsewhere].includes(n)));
	return [...new Set(claims.flatMap((claim) => claim.passages.map(({ language }) => language)))].sort().map((language) => ({
		record: {
			url,
			kind: 'story',
			language,
			title: data.titles.find((title) => title.language === language)?.text ?? data.title,
			story: id,
			storyTitles,
			topics: [...new Set([...(data.topic === null ? [] : [data.topic]), ...data.topics])],
			source: null,
			date: data.newest,
			names: [],
		},
		digest,
		passages: storyPassages(claims, language),
	}));
}
