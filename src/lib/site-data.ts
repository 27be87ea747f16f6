/** Everything that pages are made from, read once per build: articles, stories, the ledger and the lists over them. */
import { digestOf } from './cache.ts';
import { parseClaims, type StoryClaim } from './claims.ts';
import { type ArticleFile, type Content, contentFolder, keptContent, readContent, type StoryFile } from './content.ts';
import { sortKey } from './edtf.ts';
import { parseEvents, replay, takenUp } from './permalinks.ts';
import { contentFile, site } from './site.ts';
import { byCode, byDate, groupBy, indexNames, type NameEntry, rankStories, slugOf } from './site-index.ts';

/** `accessed`: when the text was taken up (EDTF), where the owner said so. */
export type ArticleEntry = ArticleFile & { readonly accessed: string | null };
export type StoryEntry = StoryFile;
/** A sentence of an article that a story quotes: which claim of which story. */
export type Citation = { readonly story: string; readonly claim: number };

/** Names in fewer stories and single articles than this have no page of their own: they would lead nowhere else. */
const LEAST_EVENTS_PER_NAME = 2;

/** The id of the page of stories without a topic. */
const NO_TOPIC = 'other';

/** Stories that stand beside a page. */
export const IN_FRAME = 8;

/** An entry as its file has it: name and digest of the bytes. */
const fileOf = ({ id, digest }: ArticleFile | StoryFile) => [id, digest];

let last: Content | undefined;

/** The content: as the build read it (`STORYFOLD_KEPT`, a file), else as it lies there now. */
function content(): Content {
	const kept = process.env['STORYFOLD_KEPT'];
	last = kept === undefined ? readContent(contentFolder(), last) : keptContent(kept);
	return last;
}

function load() {
	const { articles: articleFiles, stories: storyFiles } = content();
	const permalinks = replay(parseEvents(contentFile('permalinks.jsonl') ?? ''));
	const articleList = articleFiles
		.map((entry): ArticleEntry => ({ ...entry, accessed: takenUp(permalinks, entry.data.code) }))
		.sort(byDate((article) => article.data.date));
	const storyList = storyFiles.toSorted(byDate((story) => story.data.newest));
	const articles = new Map(articleList.map((article) => [article.id, article]));
	const stories = new Map(storyList.map((story) => [story.id, story]));
	const claims = new Map<string, readonly StoryClaim[]>(storyList.map((story) => [story.id, parseClaims(story.body)]));

	const citations = new Map<string, Map<string, Citation[]>>();
	for (const [story, list] of claims) {
		for (const [index, claim] of list.entries()) {
			for (const { article, passage } of claim.passages) {
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

	const bySource = groupBy(articleList, ({ data }) => (data.outlets.length > 0 ? data.outlets : data.source === null ? [] : [data.source]));
	const byCite = groupBy(articleList, ({ data }) => data.cites);
	const sourceNames = [...new Set([...bySource.keys(), ...byCite.keys()])].sort(byCode);
	const taken = new Set<string>();
	const sources = new Map(
		sourceNames.map((name) => [
			name,
			{ name, slug: slugOf(name, taken), articles: bySource.get(name) ?? [], credited: byCite.get(name) ?? [] },
		]),
	);
	const languages = groupBy(articleList, ({ data }) => [data.language]);
	const names: Map<string, NameEntry> = indexNames(articleList, LEAST_EVENTS_PER_NAME);
	const months = groupBy(articleList, ({ data }) => (data.date === null ? [] : [sortKey(data.date).slice(0, 7).replace(/-99$/, '')]));

	/** Digest of what stands around every list and story: topics with their sizes, the newest stories. */
	const frameKey = digestOf(
		JSON.stringify([
			topics.map((id) => [id, sizeOf(id), (byTopic.get(id) ?? []).slice(0, IN_FRAME).map(fileOf)]),
			ranked.slice(0, IN_FRAME).map(fileOf),
			permalinks.releases.at(-1) ?? null,
		]),
	);
	/** Digest of a page that shows these entries (and `more`). */
	const keyOf = (entries: Iterable<ArticleEntry | StoryEntry>, ...more: readonly string[]) =>
		digestOf(frameKey, ...more, ...[...entries].flatMap(fileOf));

	const release = permalinks.releases.at(-1) ?? null;
	const isNew = (code: string, kind: 'articles' | 'stories') =>
		release !== null && permalinks.releases.length > 1 && permalinks[kind].get(code)?.issued === release.number;

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
		topicsOf,
		sources,
		languages,
		names,
		months,
		permalinks,
		release,
		isNew,
		keyOf,
	};
}

export type SiteData = ReturnType<typeof load>;

let loaded: SiteData | undefined;

/** The data of the build. In development it is read anew for each request, so that a changed seed shows. */
export async function siteData(): Promise<SiteData> {
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}
