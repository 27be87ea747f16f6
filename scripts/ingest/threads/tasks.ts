/** What is done to one seed, one text, one story by itself: pure functions of plain data, so that any thread can do them. */
import { deserialize, serialize } from 'node:v8';
import type { Config } from '../../../src/lib/config.ts';
import { cleanDump } from '../clean/clean.ts';
import { requireCorrectedLines } from '../clean/require-corrected-lines.ts';
import { describe } from '../describe/describe.ts';
import { nameRemoved } from '../describe/removed-values.ts';
import { edgesOf, openCandidates } from '../describe/source/folder.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type DescribedText, loaded } from '../document/lazy-described.ts';
import type { Document } from '../document/lines.ts';
import type { Refused } from '../document/notes.ts';
import { type Described, withPassages } from '../document/passages.ts';
import { SeedError } from '../document/seed-error.ts';
import type { Story, Summary } from '../document/story.ts';
import { textFacts } from '../document/text-facts.ts';
import type { Dump, Seed } from '../document/types.ts';
import { storyTexts } from '../emit/emit.ts';
import { faultOf } from '../emit/fault.ts';
import type { StoryFiles } from '../emit/story-file.ts';
import { comparedAs, type ProfileInput, profileArticle } from '../group/article-profile.ts';
import { type PackedBlocking, packedBlocking } from '../group/blocking.ts';
import { sketchOf } from '../group/duplicates.ts';
import type { Profile } from '../group/profile.ts';
import { eachPiece, type Share } from '../read/read.ts';
import { type PackedRead, type PackedShare, type Piece, type Places, packedRead, type Read, type ReadHead } from './packed-read.ts';

export type Settings = { readonly config: Config; readonly dictionary: Dictionary | null };

export const pieceOf = (one: Described): Piece => ({
	...one,
	facts: textFacts(one),
	sketch: sketchOf(one),
	fault: faultOf(one.clean.blocks),
	open: openCandidates(one.description),
	ends: edgesOf(one.clean.dump.text),
});

/** One article is read, cleaned and described before the next: of those before it only what is published is kept. */
const read = async (seed: Seed, settings: Settings): Promise<Read> => (await readShare({ seed }, settings)).read;

/** A seed, or a share of what is in it. */
export type SharedSeed = { readonly seed: Seed; readonly share?: Share };
/** `places`: of each article and of each refusal, its place in the seed. */
type ReadOfShare = { readonly read: Read; readonly places: Places };

async function readShare({ seed, share }: SharedSeed, { config }: Settings): Promise<ReadOfShare> {
	const made: Piece[] = [];
	const refused: Refused[] = [];
	const places = { described: [] as number[], refused: [] as number[] };
	// Copied when another one follows, because V8 keeps a whole page or table alive for every value that was cut out of it.
	const copyLast = () => made.length > 0 && made.push(structuredClone(made.pop() as Piece));
	const take = (piece: Dump | Refused, place: number) => {
		places['reason' in piece ? 'refused' : 'described'].push(place);
		if ('reason' in piece) return void refused.push(piece);
		copyLast();
		made.push(described(cleanDump(piece), config));
	};
	try {
		await eachPiece(seed, take, config.limits, share);
		requireCorrectedLines(
			seed.correction,
			made.map(({ clean }) => clean),
		);
		return { read: { described: made, refused }, places };
	} catch (error) {
		if (!(error instanceof SeedError)) throw error;
		const whole = { seed: seed.name, reason: error.message, remedy: error.remedy };
		return { read: { described: [], refused: [...refused, whole] }, places };
	}
}

/** The lines are needed no more once an article is described. */
function described({ lines, ...clean }: Document, config: Config): Piece {
	const description = describe({ ...clean, lines }, config);
	return pieceOf(withPassages(nameRemoved(clean, description), description));
}

/** What a story tells, and its files. */
export type Told = { readonly summary: Summary; readonly files: StoryFiles };

/** A fifth of all code that threads load: a text can be read before it is there. */
const telling = () => import('../summarise/summarise.ts');

async function tell(story: Story): Promise<Told> {
	const { summarise } = await telling();
	const whole = { ...story, articles: story.articles.map(loaded) as unknown as Story['articles'] };
	const summary = summarise(whole);
	return { summary, files: storyTexts(whole, summary) };
}

const profile = (input: ProfileInput, { dictionary }: Settings): Profile => profileArticle(input, dictionary);

const blocking = (input: ProfileInput, settings: Settings): PackedBlocking => packedBlocking(profile(input, settings));

/** A profile that is kept, as V8 serialises it, and what of it is held. */
export type KeptProfile = { readonly profile: Uint8Array; readonly blocking: PackedBlocking };

function profileKept(input: ProfileInput, settings: Settings): KeptProfile {
	const made = profile(input, settings);
	return { profile: serialize(made), blocking: packedBlocking(made) };
}

const readPacked = async (seed: Seed, settings: Settings): Promise<PackedRead> => packedRead(await read(seed, settings));

/** A share of a seed whose articles are shared out (`shared-seeds.ts`). */
async function readSharePacked(shared: SharedSeed, settings: Settings): Promise<PackedShare> {
	const { read: made, places } = await readShare(shared, settings);
	return { ...packedRead(made), places };
}

/**
 * Learns the words of the language of what was read, and of its texts, which their profiles are asked of next: the first of a language takes ten times as long as another. Then
 * loads what tells stories.
 */
export async function learnBy({ head, texts }: PackedRead, { dictionary }: Settings): Promise<void> {
	const { described } = deserialize(head) as ReadHead;
	for (const [i, { description }] of described.entries()) {
		const { clean } = deserialize(texts[i] as Uint8Array) as DescribedText;
		const lines = clean.blocks.map(({ text }) => text);
		profileArticle({ ...comparedAs(description), lines, outlet: null, names: [], own: [] }, dictionary);
	}
	await telling();
}

const tasks = { read, readPacked, readSharePacked, profile, profileKept, rest: profile, blocking, tell } as const;
export type TaskName = keyof typeof tasks;
type Item<T extends TaskName> = Parameters<(typeof tasks)[T]>[0];
export type Made<T extends TaskName> = Awaited<ReturnType<(typeof tasks)[T]>>;

/**
 * Does a task to each item and gives the results in their order, whatever the number of threads. `step` hears how many are done; `take` gives what is
 * held of a result in its place, so that not all have to be in memory.
 */
export type MapTask = <T extends TaskName, H = Made<T>>(
	task: T,
	items: readonly Item<T>[],
	step?: (done: number) => void,
	take?: (made: Made<T>, index: number) => H,
) => Promise<H[]>;

/** One item, whatever the task. A promise where the task waits for something. */
export const perform = (task: TaskName, item: unknown, settings: Settings): unknown =>
	(tasks[task] as (item: unknown, settings: Settings) => unknown)(item, settings);

/** All on this thread. */
export const onThisThread =
	(settings: Settings): MapTask =>
	async <T extends TaskName, H = Made<T>>(
		task: T,
		items: readonly Item<T>[],
		step?: (done: number) => void,
		take: (made: Made<T>, index: number) => H = (result) => result as unknown as H,
	) => {
		const made: H[] = [];
		for (const item of items) {
			made.push(take((await perform(task, item, settings)) as Made<T>, made.length));
			step?.(made.length);
		}
		return made;
	};
