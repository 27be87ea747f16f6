/** One evaluation run: prepares a set with the scorer beside the data, ingests it with the real command, scores it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the data lies beside a checkout; it is not part of the project. */
export const DATA = '../shared/eval';

export type RunOptions = { readonly dated?: boolean; readonly dictionary?: 'system' | 'none'; readonly limit?: number };
export type Run = { readonly scores: unknown /** Seconds of the ingest, as a whole process. */; readonly seconds: number };

const scorer = join(DATA, 'eval.mjs');

/** Throws where the data is not there. */
export function requireData(): void {
	if (!existsSync(scorer)) throw new Error(`the evaluation data is not beside this checkout (${DATA})`);
}

/** Runs one set (`body.jsonl.gz`, …) through prepare, ingest and score. `inspect` may read the run's folder before it is removed. */
export function evaluate<T>(
	dataset: string,
	options: RunOptions = {},
	inspect: (folder: string) => T = () => undefined as T,
): Run & { inspected: T } {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-eval-'));
	try {
		const flags = [...(options.dated ? ['--dated'] : []), ...(options.limit === undefined ? [] : ['--limit', String(options.limit)])];
		execFileSync(process.execPath, [scorer, 'prepare', join(DATA, dataset), folder, ...flags]);
		const started = performance.now();
		const args = ['--seeds', join(folder, 'seeds'), '--out', join(folder, 'content'), '--report', join(folder, 'report.jsonl')];
		const ingest = spawnSync(process.execPath, ['scripts/ingest.ts', ...args, '--dictionary', options.dictionary ?? 'none'], {
			stdio: ['ignore', 'ignore', 'pipe'],
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		if ((ingest.status ?? 2) > 1) throw new Error(`ingest failed on ${dataset}: ${ingest.stderr.slice(-2000)}`);
		const seconds = (performance.now() - started) / 1000;
		const scores: unknown = JSON.parse(execFileSync(process.execPath, [scorer, 'score', folder], { encoding: 'utf8' }));
		return { scores, seconds, inspected: inspect(folder) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
	const line = (cells: readonly (string | number | null)[]) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
