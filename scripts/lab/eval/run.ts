/** One evaluation run: prepares a set with the scorer beside the data, ingests it with the real command, scores it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { wrongCall } from '../../command/call.ts';
import { checked } from '../../command/checked-json.ts';

/** Where the data lies beside a checkout; it is not part of the project. */
export const DATA = '../shared/eval';

export type RunOptions = { readonly dated?: boolean; readonly dictionary?: 'system' | 'none'; readonly limit?: number };
/** `seconds`: of the ingest, as a whole process. */
export type Run<S> = { readonly scores: S; readonly seconds: number };

const scorer = join(DATA, 'eval.mjs');

/** The call is wrong where the data is not there. */
export function requireData(): void {
	if (!existsSync(scorer)) wrongCall(`the evaluation data is not beside this checkout (${DATA})`);
}

/** Prepares a set (`body.jsonl.gz`, …), ingests it and gives its folder to `use`, with the seconds of the ingest; then the folder is removed. */
export function ingested<T>(
	dataset: string,
	{ dated = false, dictionary = 'none', limit }: RunOptions,
	use: (folder: string, seconds: number) => T,
): T {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-eval-'));
	try {
		const flags = [...(dated ? ['--dated'] : []), ...(limit === undefined ? [] : ['--limit', String(limit)])];
		execFileSync(process.execPath, [scorer, 'prepare', join(DATA, dataset), folder, ...flags]);
		const started = performance.now();
		const args = ['--seeds', join(folder, 'seeds'), '--out', join(folder, 'content'), '--report', join(folder, 'report.jsonl')];
		const ingest = spawnSync(process.execPath, ['scripts/ingest.ts', ...args, '--dictionary', dictionary], {
			stdio: ['ignore', 'ignore', 'pipe'],
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		if ((ingest.status ?? 2) > 1) throw new Error(`ingest failed on ${dataset}: ${ingest.stderr.slice(-2000)}`);
		return use(folder, (performance.now() - started) / 1000);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What the scorer beside the data says of an ingested folder. */
export const scoresOf = <S extends z.ZodType>(folder: string, schema: S): z.infer<S> =>
	checked(execFileSync(process.execPath, [scorer, 'score', folder], { encoding: 'utf8' }), schema, scorer);

/** Runs one set through prepare, ingest and score. */
export const evaluate = <S extends z.ZodType>(dataset: string, schema: S, options: RunOptions = {}): Run<z.infer<S>> =>
	ingested(dataset, options, (folder, seconds) => ({ scores: scoresOf(folder, schema), seconds }));

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
	const line = (cells: readonly (string | number | null)[]) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
