/** Results of `npm run bench` in a file, so that a long call that was stopped goes on where it was. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Result, STATES } from './round.ts';

const number = z.number().nonnegative();
const schema = z.array(
	z.object({
		tool: z.string(),
		n: z.int().positive(),
		state: z.enum(STATES),
		cost: z.object({ wall: number, processor: number.nullable(), peak: number.nullable() }),
		size: z.object({ html: number, files: number, bytes: number }),
	}),
);

/** None where there is no such file. Throws an Error where it holds something else. */
export function readResults(file: string): Result[] {
	if (!existsSync(file)) return [];
	const { success, data } = schema.safeParse(parsed(readFileSync(file, 'utf8')));
	if (!success) throw new Error(`${file} holds no results of npm run bench: name another file, or delete it`);
	return data;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export const writeResults = (file: string, results: readonly Result[]): void =>
	writeFileSync(file, `${JSON.stringify(results, null, '\t')}\n`);

/** Whether a round of a tool on `n` texts was measured, all states of it. `run`: from 0. */
export const isMeasured = (results: readonly Result[], tool: string, n: number, run: number): boolean =>
	STATES.every((state) => results.filter((result) => result.tool === tool && result.n === n && result.state === state).length > run);
