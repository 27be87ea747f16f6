/** What is done to one seed, one text, one story by itself: pure functions of plain data, so that any thread can do them. */
import type { Config } from '../../../src/lib/config.ts';
import { cleanDump } from '../clean/clean.ts';
import { requireCorrectedLines } from '../clean/require-corrected-lines.ts';
import { describe } from '../describe/describe.ts';
import { nameRemoved } from '../describe/removed-values.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Document } from '../document/lines.ts';
import type { Refused } from '../document/notes.ts';
import { type Described, withPassages } from '../document/passages.ts';
import { SeedError } from '../document/seed-error.ts';
import type { Story, Summary } from '../document/story.ts';
import type { Block, Dump, Seed } from '../document/types.ts';
import { storyTexts } from '../emit/emit.ts';
import { faultOf } from '../emit/publishable.ts';
import type { StoryFiles } from '../emit/story-file.ts';
import { type ProfileInput, profileArticle } from '../group/article-profile.ts';
import type { Profile } from '../group/profile.ts';
import { textPrint } from '../group/same-text.ts';
import { eachPiece } from '../read/read.ts';
import { summarise } from '../summarise/summarise.ts';

export type Settings = { readonly config: Config; readonly dictionary: Dictionary | null };

/** The articles of a seed, and what of it has none. An error that is not the seed's own is thrown. */
type Read = { readonly described: readonly Described[]; readonly refused: readonly Refused[] };

/** One article is read, cleaned and described before the next: of those before it only what is published is kept. */
async function read(seed: Seed, { config }: Settings): Promise<Read> {
	const made: Described[] = [];
	const refused: Refused[] = [];
	try {
		const take = (piece: Dump | Refused) => void ('reason' in piece ? refused.push(piece) : made.push(described(cleanDump(piece), config)));
		await eachPiece(seed, take, config.limits);
		requireCorrectedLines(
			seed.correction,
			made.map(({ clean }) => clean),
		);
		return { described: made, refused };
	} catch (error) {
		if (!(error instanceof SeedError)) throw error;
		return { described: [], refused: [...refused, { seed: seed.name, reason: error.message, remedy: error.remedy }] };
	}
}

/**
 * The lines are needed no more once an article is described. It is copied, because V8 keeps a whole page or table alive for every value that was
 * cut out of it.
 */
function described({ lines, ...clean }: Document, config: Config): Described {
	const description = describe({ ...clean, lines }, config);
	return structuredClone(withPassages(nameRemoved(clean, description), description));
}

const check = (blocks: readonly Block[]): string | null => faultOf(blocks);

/** What a story tells, and its files. */
export type Told = { readonly summary: Summary; readonly files: StoryFiles };

function tell(story: Story): Told {
	const summary = summarise(story);
	return { summary, files: storyTexts(story, summary) };
}

const profile = (input: ProfileInput, { dictionary }: Settings): Profile => profileArticle(input, dictionary);

const tasks = { read, print: textPrint, check, profile, rest: profile, tell } as const;
export type TaskName = keyof typeof tasks;
type Item<T extends TaskName> = Parameters<(typeof tasks)[T]>[0];
type Made<T extends TaskName> = Awaited<ReturnType<(typeof tasks)[T]>>;

/** Does a task to each item and gives the results in their order, whatever the number of threads. `step` hears how many are done. */
export type MapTask = <T extends TaskName>(task: T, items: readonly Item<T>[], step?: (done: number) => void) => Promise<Made<T>[]>;

/** One item, whatever the task. A promise where the task waits for something. */
export const perform = (task: TaskName, item: unknown, settings: Settings): unknown =>
	(tasks[task] as (item: unknown, settings: Settings) => unknown)(item, settings);

/** All on this thread. */
export const onThisThread =
	(settings: Settings): MapTask =>
	async <T extends TaskName>(task: T, items: readonly Item<T>[], step?: (done: number) => void) => {
		const made: Made<T>[] = [];
		for (const item of items) {
			made.push((await perform(task, item, settings)) as Made<T>);
			step?.(made.length);
		}
		return made;
	};
