/** A random walk: releases of a folder of seeds through the real pipeline, with edits between them, checked after each. */
import config from '../../storyfold.config.ts';
import { nextRelease, readLedger } from '../ingest/ledger/ledger.ts';
import { runPipeline } from '../ingest/pipeline.ts';
import { onThisThread } from '../ingest/threads/tasks.ts';
import { faultsAfter, nothingIssued } from './check.ts';
import { type Draft, draft, seedOf } from './corpus.ts';
import { type Desk, edited } from './edits.ts';
import { type Random, randomFrom } from './random.ts';

export type Plan = { readonly seeds: number; readonly releases: number; readonly edits: number; readonly random: number };

export type Outcome = {
	readonly faults: readonly string[];
	readonly edits: ReadonlyMap<string, number>;
	readonly articles: number;
	readonly passages: number;
	readonly stories: number;
};

type Files = ReadonlyMap<string, string>;

/** Walks. `say` hears one line a release. */
export async function walk(plan: Plan, say: (line: string) => void = () => undefined): Promise<Outcome> {
	const random = randomFrom(plan.random);
	const issued = nothingIssued();
	const tally = new Map<string, number>();
	const faults: string[] = [];
	let desk: Desk = { drafts: Array.from({ length: plan.seeds }, (_, uid) => draft(uid, random)), removed: [], nextUid: plan.seeds };
	let files: Files = new Map();
	for (let release = 1; release <= plan.releases; release += 1) {
		if (release > 1) desk = edited(desk, share(plan, release), random, tally);
		const before = files;
		files = await published(shuffled(desk.drafts, random), before);
		const found = faultsAfter(before, files, desk.drafts, issued);
		faults.push(...found.map((fault) => `release ${release}: ${fault}`));
		say(`release ${release}: ${desk.drafts.length} seeds, ${issued.ids.size} addresses issued, ${found.length} faults`);
	}
	if (!same(files, await published(desk.drafts, files))) faults.push('a second run of the last release gives other bytes');
	if (!same(await published(desk.drafts, new Map()), await published(shuffled(desk.drafts, random), new Map())))
		faults.push('the order of the seeds shows');
	const passages = [...issued.passages.values()].reduce((sum, ids) => sum + ids.size, 0);
	return { faults, edits: tally, articles: issued.ids.size, passages, stories: issued.stories.size };
}

/** The edits before a release: all of them, spread evenly. */
function share({ edits, releases }: Plan, release: number): number {
	return Math.floor((edits * (release - 1)) / (releases - 1)) - Math.floor((edits * (release - 2)) / (releases - 1));
}

async function published(drafts: readonly Draft[], before: Files): Promise<Files> {
	const ledger = readLedger(before);
	const context = { config, ledger, release: nextRelease(ledger, null), dictionary: null, previous: () => [], progress: () => undefined };
	const { files } = await runPipeline({ seeds: drafts.map(seedOf), refused: [] }, { ...context, map: onThisThread(context) });
	return files;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const copy = [...list];
	for (let i = copy.length - 1; i > 0; i -= 1) {
		const j = random.upTo(i + 1);
		[copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
	}
	return copy;
}

function same(a: Files, b: Files): boolean {
	return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}
