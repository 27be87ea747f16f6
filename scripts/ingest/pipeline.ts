/**
 * The pipeline, as it reads: seeds → dumps → clean text → descriptions → articles → stories → summaries → files.
 * Pure: no file system, no clock, no network, no locale of the machine. `scripts/ingest.ts` reads and writes, and lends the threads on
 * which what concerns one seed, text or story alone is done (`threads/tasks.ts`).
 */
import type { Config } from '../../src/lib/config.ts';
import { once } from '../../src/lib/once.ts';
import { replay } from '../../src/lib/permalinks.ts';
import { witnessSources } from './describe/source/folder.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { articleKey, keyWith } from './document/key.ts';
import type { Refused } from './document/notes.ts';
import type { Described } from './document/passages.ts';
import type { KnownWork, SeedFolder } from './document/seed-folder.ts';
import type { Story, Summary } from './document/story.ts';
import { factsOf } from './document/text-facts.ts';
import type { Article } from './document/types.ts';
import { articleFileKeys, emitContent } from './emit/emit.ts';
import { publishable } from './emit/publishable.ts';
import { withDoubts } from './group/doubtful-joins.ts';
import { joinDuplicates, seedName } from './group/duplicates.ts';
import { groupStories } from './group/group.ts';
import type { MakeProfiles } from './group/judged-pairs.ts';
import type { KnownPairs } from './group/known-pairs.ts';
import { ofToday, requireKnownSeeds } from './group/owner-constraints.ts';
import { withArticles, withVersions } from './group/versions.ts';
import { issueArticles, issueStories, type Ledger, type Release, serialiseLedger } from './ledger/ledger.ts';
import { byCodeUnit } from './text/compare.ts';
import type { Made, MapTask, TaskName, Told } from './threads/tasks.ts';

export type Context = {
	readonly config: Config;
	readonly ledger: Ledger;
	readonly release: Release;
	readonly dictionary: Dictionary | null;
	/** What is published now of a seed: kept where the seed is refused. */
	readonly previous: (seed: string) => readonly Described[];
	readonly progress: (stage: string, done: number, total: number) => void;
	/** What an earlier run with the same word lists found of pairs of articles. */
	readonly pairs?: KnownPairs | null;
	/** Does a task to each item, on this thread or on several: the results are the same. */
	readonly map: MapTask;
};

export type Result = {
	readonly articles: readonly Article[];
	readonly stories: readonly { readonly story: Story; readonly summary: Summary }[];
	readonly refused: readonly Refused[];
	/** Those of them that were read and cleaned, and cannot be published. */
	readonly unfit: readonly Pick<Article, 'seed' | 'clean'>[];
	/** Works that a library of the folder describes and of which it holds no file. */
	readonly known: readonly KnownWork[];
	/** File name below content/ → its text. */
	readonly files: ReadonlyMap<string, string>;
	/** File name below content/ → a key that stands for its text, where one is known. */
	readonly fileKeys: ReadonlyMap<string, string>;
	readonly ledger: Ledger;
	readonly pairs: KnownPairs;
};

/** Makes the whole of content/ from the seeds. A seed that cannot be read is refused by name; all others are published. */
export async function runPipeline(folder: SeedFolder, context: Context): Promise<Result> {
	const { config, dictionary } = context;
	const ordered = folder.seeds.toSorted((a, b) => byCodeUnit(a.name, b.name));
	const read = await each(context, 'read', 'read', ordered);
	const unread = [...folder.refused, ...read.flatMap(({ refused }) => refused)];
	const fresh = read.flatMap((one) => one.described);
	const kept = keptFrom(context.previous, unread, fresh);
	// Loaded where something was refused: all that reads texts comes with it.
	const again = kept.length === 0 ? [] : kept.map((await import('./threads/tasks.ts')).pieceOf);
	const described = [...fresh, ...again];
	const names = described.map(({ clean }) => seedName(clean));
	const sketches = described.map(({ sketch }) => sketch);
	const witnessed = witnessSources(described, described);
	const joined = joinDuplicates(witnessed, new Set(config.stories.unfold), sketches);
	const faults = new Map(described.map(({ fault }, i) => [names[i], fault]));
	const checked = publishable(
		joined,
		joined.map(({ seed }) => faults.get(seed) ?? null),
	);
	const refused = [...unread, ...checked.refused];
	const issued = issueArticles(checked.articles, context.ledger, context.release);
	const permalinks = once(() => replay(issued.ledger.events));
	const owner = ofToday(config.stories, permalinks);
	const seeds = [...ordered.map(({ name }) => name), ...unread.map(({ seed }) => seed), ...names];
	requireKnownSeeds(owner, seeds, () => permalinks().articles);
	const grouped = await groupStories(issued.articles, { ...config, stories: owner }, dictionary, profilesBy(context), context.pairs);
	const articles = withVersions(withDoubts(issued.articles, grouped.doubts));
	const told = issueStories(withArticles(grouped.stories, articles), issued.ledger, context.release);
	const tellings = await each(context, 'summarise', 'tell', told.stories.map(keyed));
	const stories = told.stories.map((story, i) => ({ story, ...(tellings[i] as Told) }));
	context.progress('write', 0, stories.length);
	const known = folder.known ?? [];
	const files = emitContent({ articles, stories, refused, known, permalinks: serialiseLedger(told.ledger) });
	return {
		articles,
		stories,
		refused,
		unfit: checked.unfit,
		known,
		files,
		fileKeys: articleFileKeys({ articles, stories }),
		ledger: told.ledger,
		pairs: grouped.pairs,
	};
}

/**
 * What is published now of what can no longer be read. A file that still gives articles loses none by a remark on the whole of it; a text that
 * is still there, in another place of its export, is not taken twice.
 */
function keptFrom(previous: Context['previous'], unread: readonly Refused[], fresh: readonly Described[]): Described[] {
	const giving = new Set(fresh.map(({ clean }) => clean.dump.seed));
	const texts = new Set(fresh.map((one) => factsOf(one).digest));
	return unread.flatMap(({ seed }) => (giving.has(seed) ? [] : previous(seed).filter((one) => !texts.has(factsOf(one).digest))));
}

/** The story with the key of all that is told of it. */
function keyed(story: Story): Story {
	const keys = story.articles.flatMap((article) => articleKey(article) ?? []);
	return keys.length < story.articles.length ? story : { ...story, key: keyWith('story', story.id, story.code, story.related, keys) };
}

/** Profiles are made wherever tasks are done. */
export const profilesBy = (context: Pick<Context, 'map' | 'progress'>): MakeProfiles => ({
	profile: (inputs) => each(context, 'compare', 'profile', inputs),
	rest: (inputs) => each(context, 'compare', 'rest', inputs),
	blocking: (inputs, take) => each(context, 'compare', 'blocking', inputs, take),
});

/** A stage that looks at one item at a time, with its progress. `take`: what is held of each. */
function each<T extends TaskName, H = Made<T>>(
	{ map, progress }: Pick<Context, 'map' | 'progress'>,
	stage: string,
	task: T,
	items: Parameters<typeof map<T>>[1],
	take?: (made: Made<T>) => H,
) {
	progress(stage, 0, items.length);
	return map<T, H>(task, items, (done) => progress(stage, done, items.length), take);
}
