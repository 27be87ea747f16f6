/** Everything that pages are made from, read once per build: articles, stories, the ledger and the lists over them. */
import { digestOf } from './cache.ts';
import type { StoryClaim } from './claims.ts';
import { type ArticleFile, type Content, contentFolder, keptContent, readContent, type StoryFile } from './content.ts';
import { given } from './given.ts';
import { saidIn } from './leading.ts';
import { articleFacets, filterCounts, storyFacets } from './list-filters.ts';
import { once } from './once.ts';
import type { Paths } from './paths.ts';
import { parseEvents, replay, takenUp } from './permalinks.ts';
import { releasesOfStories } from './release-rows.ts';
import { type History, historyOf, type ReleaseChanges, releaseChanges } from './releases.ts';
import { contentFile, site } from './site.ts';
import { byCode, byDate, groupBy, rankStories } from './site-index.ts';
import { type Source, subjectsOf } from './subjects.ts';

/** `accessed`: when the text was taken up (EDTF), where the owner said so. */
export type ArticleEntry = ArticleFile & { readonly accessed: string | null };
export type StoryEntry = StoryFile;
/** A sentence of an article that a story quotes: which claim of which story. */
export type Citation = { readonly story: string; readonly claim: number };

/** Where the name of an outlet leads in a list: to its page, else to its one article. */
export const sourceAddress = ({ slug, articles, credited }: Source<ArticleEntry>, paths: Paths): string =>
	slug === null ? paths.article((articles[0] ?? credited[0])?.id ?? '') : paths.source(slug);

/** The id of the page of stories without a topic. */
const NO_TOPIC = 'other';

/** Stories that stand beside a page. */
const IN_FRAME = 8;

/** An entry as its file has it: name and digest of the bytes. */
const fileOf = ({ id, digest }: ArticleFile | StoryFile) => `${id} ${digest}`;

let last: Content | undefined;

/** The content: as the build read it (`STORYFOLD_KEPT`, a file), else as it lies there now. */
function content(): Content {
	const kept = process.env['STORYFOLD_KEPT'];
	last = kept === undefined ? readContent(contentFolder(), last) : keptContent(kept);
	return last;
}

function load() {
	const { articles: articleFiles, stories: storyFiles } = given()?.content ?? content();
	const events = given()?.events ?? parseEvents(contentFile('permalinks.jsonl') ?? '');
	const permalinks = given()?.permalinks ?? replay(events);
	/** What each public release did: asked for by few pages. */
	const history = once((): History => historyOf(events));
	const changes = once((): readonly ReleaseChanges[] => releaseChanges(history()));
	/** By code of a story. */
	const releaseNumbers = once(() => releasesOfStories(changes()));
	const articleList = articleFiles
		.map((entry): ArticleEntry => ({ ...entry, accessed: takenUp(permalinks, entry.data.code) }))
		.sort(
			byDate(
				(article) => article.data.date,
				(article) => permalinks.articles.get(article.data.code)?.issued ?? 0,
			),
		);
	const storyList = storyFiles.toSorted(
		byDate(
			(story) => story.data.newest,
			(story) => permalinks.stories.get(story.data.code)?.changed ?? 0,
		),
	);
	const articles = new Map(articleList.map((article) => [article.id, article]));
	const stories = new Map(storyList.map((story) => [story.id, story]));
	const claims = new Map<string, readonly StoryClaim[]>(storyList.map((story) => [story.id, story.claims]));

	const citations = new Map<string, Map<string, Citation[]>>();
	for (const [story, list] of claims) {
		for (const [index, claim] of list.entries()) {
			for (const { article, passage } of claim.passages.flatMap(saidIn)) {
				const ofArticle = citations.get(article) ?? new Map<string, Citation[]>();
				citations.set(article, ofArticle.set(passage, [...(ofArticle.get(passage) ?? []), { story, claim: index + 1 }]));
			}
		}
	}

	const ranked = rankStories(storyList);
	const topicIds = new Set(site.topics.map(({ id }) => id));
	const topicsOf = ({ data }: { readonly data: Pick<StoryEntry['data'], 'topic' | 'topics'> }) => {
		const known = [data.topic ?? '', ...data.topics].filter((id) => topicIds.has(id));
		return known.length > 0 ? known : [NO_TOPIC];
	};
	const byTopic = groupBy(ranked, topicsOf);
	/** Articles that stand alone: no other report of the same event is there. */
	const alone = articleList.filter(({ data }) => data.story === null);
	const aloneByTopic = groupBy(alone, topicsOf);
	/** How many stories and single articles a topic has. */
	const sizeOf = (topic: string) => (byTopic.get(topic)?.length ?? 0) + (aloneByTopic.get(topic)?.length ?? 0);
	const topics = [...new Set([...byTopic.keys(), ...aloneByTopic.keys()])].sort(
		(a, b) =>
			Number(a === NO_TOPIC) - Number(b === NO_TOPIC) ||
			(byTopic.get(b)?.length ?? 0) - (byTopic.get(a)?.length ?? 0) ||
			sizeOf(b) - sizeOf(a) ||
			byCode(a, b),
	);

	const { sources, languages, names, months, nameless, undated } = subjectsOf(articleList, permalinks);

	/** Topics as they stand beside every page, in the owner's order: which one is the largest today changes no page. */
	// Their pages and feeds have been linked and subscribed to: they stay when the last article of a topic goes.
	const emptyTopics = site.topics.map(({ id }) => id).filter((id) => !topics.includes(id));
	const frameTopics = [...site.topics.map(({ id }) => id), NO_TOPIC].filter((id) => topics.includes(id));
	/** The same without stories that have none. */
	const ownTopics = frameTopics.filter((id) => id !== NO_TOPIC);
	/** Stories that stand beside a page of a topic. */
	const inFrame = (topic: string | null) => (topic === null ? [] : (byTopic.get(topic) ?? []).slice(0, IN_FRAME));
	/** Digest of a page that shows these entries (and `more`). */
	const keyOf = (entries: Iterable<ArticleEntry | StoryEntry>, ...more: readonly string[]) =>
		digestOf(JSON.stringify([frameTopics, more]), Array.from(entries, fileOf).join());

	/** What the lists of all stories and articles can be filtered by. */
	const storyFilters = filterCounts(storyList.map((story) => storyFacets(story.data, topicsOf(story))));
	const articleFilters = filterCounts(articleList.map((article) => articleFacets(article.data, topicsOf(article))));

	const release = permalinks.releases.at(-1) ?? null;
	const isNew = (code: string, kind: 'articles' | 'stories') =>
		release !== null && permalinks.releases.length > 1 && permalinks[kind].get(code)?.issued === release.number;
	/** Whether the last release brought the story or changed its reports or headline; false for all where there was but one release. */
	const changedLast = ({ data }: StoryEntry) =>
		release !== null && permalinks.releases.length > 1 && permalinks.stories.get(data.code)?.changed === release.number;

	return {
		articles,
		stories,
		articleList,
		storyList,
		ranked,
		claims,
		citations,
		byTopic,
		alone,
		aloneByTopic,
		sizeOf,
		topics,
		emptyTopics,
		frameTopics,
		ownTopics,
		inFrame,
		topicsOf,
		sources,
		languages,
		names,
		months,
		nameless,
		undated,
		events,
		permalinks,
		history,
		changes,
		releaseNumbers,
		release,
		isNew,
		changedLast,
		storyFilters,
		articleFilters,
		keyOf,
	};
}

export type SiteData = ReturnType<typeof load>;

/** The articles of a topic: those of its stories in their order, then those that stand alone. */
export const toldInTopic = (topic: string, { articles, byTopic, aloneByTopic }: SiteData): ArticleEntry[] => [
	...(byTopic.get(topic) ?? []).flatMap(({ data }) => data.articles.flatMap((id) => articles.get(id) ?? [])),
	...(aloneByTopic.get(topic) ?? []),
];

let loaded: { readonly state: string; readonly data: SiteData } | undefined;

/** The data of the build. In development it is read anew when content/ has changed, whose changes `reload-content.ts` counts: a page asks for it many times. */
export async function siteData(): Promise<SiteData> {
	const state = (import.meta.env.DEV && process.env['STORYFOLD_CONTENT_STATE']) || '';
	if (loaded?.state !== state) loaded = { state, data: load() };
	return loaded.data;
}
