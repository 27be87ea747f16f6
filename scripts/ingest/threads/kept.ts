/**
 * What was made of a seed or a story is kept below `.cache/`, by the digest of what it was made of and of the program: a run does only what
 * is new. The cache is never part of the result: without it a run takes longer and gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { KnownPairs } from '../group/known-pairs.ts';
import { openResultLog, type ResultLog } from './result-log.ts';
import type { MapTask, TaskName } from './tasks.ts';

/** `pairs`: what the last run found of pairs of articles. `close`: to be called when the run has ended. */
export type Keeping = {
	readonly map: MapTask;
	readonly pairs: KnownPairs | null;
	readonly keepPairs: (pairs: KnownPairs) => void;
	readonly close: () => void;
};

/** Under this key the last run's pairs are kept. */
const PAIRS = '0'.repeat(32);

const digestOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/**
 * The same as `map`, with results of earlier runs but of the tasks `anew`. `name`: whose runs these are (the folder that they write), so that runs
 * of other seeds keep what is theirs. What another version of the program left in `folder` is deleted.
 */
export function keeping(map: MapTask, folder: string, program: string, name: string, anew: readonly TaskName[] = []): Keeping {
	const place = join(folder, program);
	if (existsSync(folder)) for (const other of readdirSync(folder)) if (other !== program) rmSync(join(folder, other), { recursive: true });
	mkdirSync(place, { recursive: true });
	const logs = new Map<string, ResultLog>();
	const logOf = (task: TaskName | 'pairs') => {
		const log = logs.get(task) ?? openResultLog(join(place, `${task}-${digestOf(name).slice(0, 12)}.kept`));
		logs.set(task, log);
		return log;
	};
	const keptMap = async (task: TaskName, items: readonly never[], step: (done: number) => void = () => undefined) => {
		// Rests are asked for by pairs that are new.
		if (anew.includes(task) || task === 'rest') return map(task, items, step);
		// Nothing of a log that is not opened is dropped.
		if (items.length === 0) return [];
		const log = logOf(task);
		const keys = items.map((item) => digestOf(serialize(item)));
		const made = keys.map((key) => log.read(key));
		const missing = made.flatMap((result, index) => (result === undefined ? [index] : []));
		const known = items.length - missing.length;
		step(known);
		const fresh = await map(
			task,
			missing.map((index) => items[index] as never),
			(done) => step(known + done),
		);
		for (const [at, index] of missing.entries()) made[index] = fresh[at];
		log.append(missing.map((index, at) => [keys[index] as string, fresh[at]] as const));
		return made;
	};
	// Pairs are compared by their profiles.
	const known = anew.includes('profile') ? undefined : (logOf('pairs').read(PAIRS) as KnownPairs | undefined);
	return {
		map: keptMap as MapTask,
		pairs: known ?? null,
		keepPairs: (pairs) => {
			if (!anew.includes('profile')) logOf('pairs').append([[PAIRS, pairs]]);
		},
		close: () => {
			for (const log of logs.values()) log.close();
		},
	};
}
