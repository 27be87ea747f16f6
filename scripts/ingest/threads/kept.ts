/**
 * What was made of a seed or a story is kept below `.cache/`, by the digest of what it was made of and of the program: a run does only what
 * is new. The cache is never part of the result: without it a run takes longer and gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { keyWith } from '../document/key.ts';
import { type DescribedText, rejoined } from '../document/lazy-described.ts';
import type { Seed } from '../document/types.ts';
import type { KnownPairs } from '../group/known-pairs.ts';
import { headOf, heldHead, type PackedRead, type Piece, type Read, type ReadHead } from './packed-read.ts';
import { openResultLog, type ResultLog } from './result-log.ts';
import { keyOf } from './shards.ts';
import type { KeptProfile, MapTask, TaskName } from './tasks.ts';

/** Of files below content/: the keys that stand for their texts, and the digests of the texts. */
type KnownFiles = ReadonlyMap<string, { readonly key: string; readonly digest: string }>;

/** `pairs`: what the last run found of pairs of articles. `close`: to be called when the run has ended. */
export type Keeping = {
	readonly map: MapTask;
	readonly pairs: KnownPairs | null;
	readonly keepPairs: (pairs: KnownPairs) => void;
	/** What stood in content/ after the last run. */
	readonly files: KnownFiles | null;
	readonly keepFiles: (files: KnownFiles) => void;
	readonly close: () => void;
};

/** A result that is on disk was damaged, which showed when it was needed: what is kept is to be deleted, and the run to begin again. */
export class DamagedResult extends Error {}

/** Under this key the last run's pairs, and its files, are kept. */
const LAST = '0'.repeat(32);

const digestOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** `always`: tasks of which nothing is kept beyond the run. `anew`: nothing of earlier runs is used, and nothing is left for later ones. */
export type KeepOptions = { readonly always?: readonly TaskName[]; readonly anew?: boolean };

/**
 * The same as `map`, with results of earlier runs. The text of an article is not held but read from disk where it is needed. `name`: whose runs these are (the folder that
 * they write), so that runs of other seeds keep what is theirs. What another version of the program left in `folder` is deleted.
 */
export function keeping(
	map: MapTask,
	folder: string,
	program: string,
	name: string,
	{ always = [], anew = false }: KeepOptions = {},
): Keeping {
	const place = join(folder, program);
	if (existsSync(folder)) for (const other of readdirSync(folder)) if (other !== program) rmSync(join(folder, other), { recursive: true });
	mkdirSync(place, { recursive: true });
	const logs = new Map<string, ResultLog>();
	const isAlways = (task: string) => always.some((one) => one === (task === 'blocking' ? 'profile' : task));
	const logOf = (task: TaskName | 'pairs' | 'text' | 'files') => {
		const log = logs.get(task) ?? openResultLog(join(place, `${task}-${digestOf(name).slice(0, 12)}.kept`), anew || isAlways(task));
		logs.set(task, log);
		return log;
	};
	const texts = textsOf(() => logOf('text'));
	const keptMap = async (
		task: TaskName,
		items: readonly never[],
		step: (done: number) => void = () => undefined,
		hold: (made: unknown, index: number) => unknown = (made) => made,
	) => {
		// Rests are asked for by pairs that are new.
		if (task === 'rest') return map(task, items, step, hold as never);
		// Nothing of a log that is not opened is dropped.
		if (items.length === 0) return [];
		const log = logOf(task);
		const keys = items.map((item) => (task === 'read' ? keyOf(item) : keyOfItem(item)));
		const take = (result: unknown, index: number) => {
			const key = keys[index] as string;
			if (task === 'blocking') {
				const { profile, blocking } = result as KeptProfile;
				logOf('profile').appendBytes([[key, profile]]);
				log.append([[key, blocking]]);
				return hold(blocking, index);
			}
			if (task === 'read') {
				const packed = result as PackedRead;
				texts.put(key, packed);
				log.appendBytes([[key, packed.head]]);
				return hold(texts.rejoined(key, headOf(packed)), index);
			}
			log.append([[key, result]]);
			return hold(result, index);
		};
		const make = (missing: readonly number[]) => {
			const known = items.length - missing.length;
			step(known);
			const left = missing.map((index) => items[index] as never);
			const taken = (result: unknown, at: number) => take(result, missing[at] as number);
			return map(MADE_BY[task] ?? task, left, (done) => step(known + done), taken as never);
		};
		// The profile is still of use, though it is not read.
		if (task === 'blocking') for (const key of keys) logOf('profile').has(key);
		const lacking = keys.flatMap((key, index) => (log.has(key) ? [] : [index]));
		// Another thread may do what is new while what is kept is read.
		const begun = make(lacking);
		// Where what is kept cannot be read the run ends for that reason.
		begun.catch(() => undefined);
		const made: unknown[] = log.readAll(keys, (result, index) => {
			const whole = task === 'read' ? texts.rejoined(keys[index] as string, heldHead(result as ReadHead)) : result;
			return whole === undefined ? undefined : hold(whole, index);
		});
		for (const [at, result] of (await begun).entries()) made[lacking[at] as number] = result;
		const damaged = made.flatMap((result, index) => (result === undefined ? [index] : []));
		if (damaged.length > 0) for (const [at, result] of (await make(damaged)).entries()) made[damaged[at] as number] = result;
		return made;
	};
	// Pairs are compared by their profiles.
	const keepsPairs = !anew && !isAlways('profile');
	const known = keepsPairs ? (logOf('pairs').read(LAST) as KnownPairs | undefined) : undefined;
	return {
		map: keptMap as MapTask,
		pairs: known ?? null,
		keepPairs: (pairs) => {
			if (keepsPairs) logOf('pairs').append([[LAST, pairs]]);
		},
		files: anew ? null : ((logOf('files').read(LAST) as KnownFiles | undefined) ?? null),
		keepFiles: (files) => {
			if (!anew) logOf('files').append([[LAST, files]]);
		},
		close: () => {
			for (const log of logs.values()) log.close();
		},
	};
}

/** What is done for a task where its result is kept in another form. An article is proposed by a part of its profile, which is kept whole for the pairs that are judged. */
const MADE_BY: Partial<Record<TaskName, TaskName>> = { read: 'readPacked', blocking: 'profileKept' };

const keyOfItem = (item: Seed & { readonly key?: string }): string => item.key ?? digestOf(serialize(item));

/** The texts of what was read of seeds, in a log of their own. */
function textsOf(log: () => ResultLog) {
	let last: { readonly key: string; readonly text: DescribedText } | null = null;
	const load = (key: string): DescribedText => {
		if (last?.key === key) return last.text;
		const text = log().read(key) as DescribedText | undefined;
		if (text === undefined) throw new DamagedResult('what is kept of an article is damaged');
		last = { key, text };
		return text;
	};
	return {
		put: (seed: string, { texts }: PackedRead) => log().appendBytes(texts.map((bytes, i) => [keyWith(seed, i), bytes] as const)),
		/** Undefined where a text is not there. */
		rejoined: (seed: string, { described, ...rest }: ReadHead): Read | undefined => {
			const keys = described.map((_, i) => keyWith(seed, i));
			if (!keys.every((key) => log().has(key))) return undefined;
			return {
				...rest,
				described: described.map((head, i): Piece => rejoined({ ...head, key: keys[i] as string }, () => load(keys[i] as string))),
			};
		},
	};
}
