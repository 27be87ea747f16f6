/**
 * What was made of a seed or a story is kept below `.cache/`, by the digest of what it was made of and of the program: a run does only what
 * is new. The cache is never part of the result: without it a run takes longer and gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { MapTask, TaskName } from './tasks.ts';

/** Tasks that are worth it: to look whether a text is publishable costs less than to read the answer. */
const KEPT: readonly TaskName[] = ['read', 'profile', 'tell'];
/** The same as `map`, with results of earlier runs but of the tasks `anew`. What another version of the program left in `folder` is deleted. */
export function keeping(map: MapTask, folder: string, program: string, anew: readonly TaskName[] = []): MapTask {
	const place = join(folder, program);
	if (existsSync(folder)) for (const other of readdirSync(folder)) if (other !== program) rmSync(join(folder, other), { recursive: true });
	mkdirSync(place, { recursive: true });
	return (async (task: TaskName, items: readonly never[], step: (done: number) => void = () => undefined) => {
		if (!KEPT.includes(task) || anew.includes(task)) return map(task, items, step);
		const files = items.map((item) => join(place, `${task}-${createHash('sha256').update(serialize(item)).digest('hex').slice(0, 32)}`));
		const made: unknown[] = files.map((file) => read(file));
		const missing = made.flatMap((result, index) => (result === undefined ? [index] : []));
		const known = items.length - missing.length;
		step(known);
		const fresh = await map(
			task,
			missing.map((index) => items[index] as never),
			(done) => step(known + done),
		);
		for (const [at, index] of missing.entries()) {
			made[index] = fresh[at];
			write(files[index] as string, fresh[at]);
		}
		return made;
	}) as MapTask;
}

/** What is kept, or undefined: a file that cannot be read counts as none. */
function read(file: string): unknown {
	try {
		return existsSync(file) ? deserialize(readFileSync(file)) : undefined;
	} catch {
		return undefined;
	}
}

/** Whole or not at all: a kill leaves no half of a result. */
function write(file: string, made: unknown): void {
	writeFileSync(`${file}.${process.pid}`, serialize(made));
	renameSync(`${file}.${process.pid}`, file);
}
