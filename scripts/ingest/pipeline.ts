/**
 * The pipeline, as it reads: seeds → dumps → clean text → descriptions → articles → stories → summaries → files.
 * Pure: no file system, no clock, no network, no locale of the machine. `scripts/ingest.ts` reads and writes.
 */
import type { Config } from '../../src/lib/config.ts';
import { cleanDump } from './clean/clean.ts';
import { requireObeyed } from './clean/obeyed.ts';
import { describe } from './describe/describe.ts';
import { emitContent } from './emit/emit.ts';
import { publishable } from './emit/publishable.ts';
import type { Dictionary } from './group/dictionary.ts';
import { type Described, joinDuplicates } from './group/duplicates.ts';
import { groupStories } from './group/group.ts';
import { issueArticles, issueStories, type Ledger, type Release } from './ledger/ledger.ts';
import { readDumps } from './read/read.ts';
import { SeedError } from './seed-error.ts';
import { summarise } from './summarise/summarise.ts';
import type { Article, Refused, SeedFolder, Story, Summary } from './types.ts';

export type Context = {
	readonly config: Config;
	readonly ledger: Ledger;
	readonly release: Release;
	readonly dictionary: Dictionary | null;
	/** What is published now of a seed: kept where the seed is refused. */
	readonly held: (seed: string) => readonly Described[];
	readonly progress: (stage: string, done: number, total: number) => void;
};

export type Result = {
	readonly articles: readonly Article[];
	readonly stories: readonly { readonly story: Story; readonly summary: Summary }[];
	readonly refused: readonly Refused[];
	/** File name below content/ → its text. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger;
};

/** Makes the whole of content/ from the seeds. A seed that cannot be read is refused by name; all others are published. */
export function runPipeline(folder: SeedFolder, context: Context): Result {
	const { config, dictionary, progress } = context;
	const refused: Refused[] = [...folder.refused];
	const described: Described[] = folder.refused.flatMap(({ seed }) => context.held(seed));
	const ordered = folder.seeds.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	for (const [index, seed] of ordered.entries()) {
		progress('read', index, ordered.length);
		try {
			const read = readDumps(seed).map((dump) => cleanDump(dump));
			requireObeyed(seed.correction, read);
			described.push(...read.map((clean) => ({ clean, description: describe(clean, config) })));
		} catch (error) {
			if (!(error instanceof SeedError)) throw error;
			refused.push({ seed: seed.name, reason: error.message, remedy: error.remedy });
			described.push(...context.held(seed.name));
		}
	}
	progress('group', 0, described.length);
	const checked = publishable(joinDuplicates(described));
	refused.push(...checked.refused);
	const issued = issueArticles(checked.articles, context.ledger, context.release);
	const grouped = groupStories(issued.articles, config, dictionary);
	const told = issueStories(grouped, issued.ledger, context.release);
	const stories = told.stories.map((story, index) => {
		progress('summarise', index, told.stories.length);
		return { story, summary: summarise(story, config, dictionary) };
	});
	progress('write', 0, stories.length);
	const files = emitContent({ articles: issued.articles, stories, refused, ledger: told.ledger, config });
	return { articles: issued.articles, stories, refused, files, ledger: told.ledger };
}
