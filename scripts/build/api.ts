/** `dist/api/v2/`: the lists of articles and stories in pages, their index and their schema. The entries themselves are `article.json` and `story.json`. */
import { API_FOLDER, API_VERSION, type ApiIndex, type ArticleRow, apiSchema, PER_FILE, type StoryRow } from '../../src/lib/api.ts';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import { pagesOf } from '../../src/lib/paging.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import type { Permalinks } from '../../src/lib/permalinks.ts';
import type { ArticleData, StoryData } from '../../src/lib/schema.ts';

type Site = Pick<Config, 'title' | 'description' | 'site' | 'base' | 'languages'>;
type File = readonly [path: string, text: string];

const address = (site: Pick<Config, 'site' | 'base'>, path: string) => new URL(site.base + path, site.site).href;

function articleRow(id: string, data: ArticleData, site: Site): ArticleRow {
	const { code, title, language, date, source, topic, topics, story, digest } = data;
	const url = new URL(pathsFor(site).article(id), site.site).href;
	return { id, code, title, language, date, source, topics: topicsOf(topic, topics), story, digest, url, json: `${url}article.json` };
}

function storyRow(id: string, data: StoryData, site: Site): StoryRow {
	const { code, title, titleLanguage: language, newest: date, topic, topics, articles } = data;
	const url = new URL(pathsFor(site).story(id), site.site).href;
	return { id, code, title, language, date, topics: topicsOf(topic, topics), articles: [...articles], url, json: `${url}story.json` };
}

const topicsOf = (topic: string | null, topics: readonly string[]) => [...new Set([...(topic === null ? [] : [topic]), ...topics])];

/** Path below dist and text of each file of the interface. What is in content/ and not live in the ledger is left out. */
export function apiFiles(content: Content, permalinks: Permalinks, site: Site): File[] {
	const live = (records: Iterable<{ readonly id: string; readonly status: string }>) =>
		new Set([...records].flatMap(({ id, status }) => (status === 'live' ? id : [])));
	const [liveArticles, liveStories] = [live(permalinks.articles.values()), live(permalinks.stories.values())];
	const articles = content.articles.filter(({ id }) => liveArticles.has(id)).map(({ id, data }) => articleRow(id, data, site));
	const stories = content.stories.filter(({ id }) => liveStories.has(id)).map(({ id, data }) => storyRow(id, data, site));
	const at = (path: string) => address(site, API_FOLDER + path);
	const release = permalinks.releases.at(-1);
	const schema = at('schema.json');
	const index: ApiIndex = {
		api: API_VERSION,
		title: site.title,
		description: site.description,
		url: address(site, ''),
		languages: [...site.languages],
		release: release === undefined ? null : { number: release.number, label: release.label },
		articles: contents('articles', articles, at),
		stories: contents('stories', stories, at),
		schema,
		ledger: address(site, 'permalinks.jsonl'),
		feed: address(site, 'feed.xml'),
	};
	return [
		...lists('articles', articles, at),
		...lists('stories', stories, at),
		file('index.json', index),
		file('schema.json', apiSchema(schema)),
	];
}

const file = (path: string, value: unknown): File => [API_FOLDER + path, `${JSON.stringify(value)}\n`];
const contents = (name: string, rows: readonly unknown[], at: (path: string) => string) => ({
	total: rows.length,
	pages: pagesOf(rows, PER_FILE).map(({ number }) => at(`${name}/${number}.json`)),
});

function lists(name: string, rows: readonly unknown[], at: (path: string) => string): File[] {
	return pagesOf(rows, PER_FILE).map(({ items, number, pages, total }) =>
		file(`${name}/${number}.json`, {
			api: API_VERSION,
			total,
			page: number,
			pages,
			next: number < pages ? at(`${name}/${number + 1}.json`) : null,
			items,
		}),
	);
}
