/** Parts of `npm run bench:read` that are a process of their own, so that the memory is theirs: a large file, the saved pages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checked } from '../../command/checked-json.ts';
import { DATA } from '../eval/run.ts';

const STREAM = join(import.meta.dirname, 'stream-one.ts');

const measuredSchema = z.object({
	articles: z.int(),
	seconds: z.number(),
	processor: z.number(),
	megabytes: z.number(),
	idle: z.number(),
});
const ingestedSchema = z.object({ pages: z.int(), seconds: z.number(), processor: z.number(), megabytes: z.number() });

/** A large file of a kind, read article by article. */
export function streamedLine(kind: 'table' | 'archive', bytes: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-bench-'));
	const file = join(folder, kind === 'table' ? 'table.csv' : 'archive.wacz');
	try {
		execFileSync(process.execPath, [STREAM, 'make', kind, String(bytes), file]);
		const out = execFileSync(process.execPath, [STREAM, 'read', file], { encoding: 'utf8' });
		const { articles, seconds, processor, megabytes, idle } = checked(out, measuredSchema, 'stream-one.ts');
		return `${seconds.toFixed(2)} s  (${processor.toFixed(2)} s of processor time)  a ${kind === 'table' ? 'CSV' : 'WACZ'} of ${bytes / 1e6} MB read article by article: ${articles} articles, at most ${megabytes} MB of memory, ${idle} MB of it the program`;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const SAVED = 'saved-pages.jsonl.gz';

/** The whole ingest of the saved pages of the evaluation data, as a user runs it; why not, where they are not there. */
export function savedPagesLine(): string {
	const scorer = join(DATA, 'eval.mjs');
	if (!existsSync(scorer)) return `saved pages: the evaluation data is not beside this checkout (${DATA})`;
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-bench-'));
	try {
		execFileSync(process.execPath, [scorer, 'prepare', join(DATA, SAVED), folder]);
		const out = execFileSync(process.execPath, [join(import.meta.dirname, 'ingest-one.ts'), folder], { encoding: 'utf8' });
		const { pages, seconds, processor, megabytes } = checked(out, ingestedSchema, 'ingest-one.ts');
		return `${seconds.toFixed(2)} s  (${processor.toFixed(2)} s of processor time)  ${pages} saved pages ingested: ${(pages / seconds).toFixed(1)} a second, at most ${megabytes} MB of memory`;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
