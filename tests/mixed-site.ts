/**
 * A site of real texts in many languages, for the soak tests: some of the mixed evaluation set, where it lies beside the checkout, else the
 * project's own samples. Nothing of it is published.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../scripts/command/static-server.ts';
import { DATA } from '../scripts/lab/eval/run.ts';
import { goldRow, readRows } from '../scripts/lab/rows.ts';
import config from '../storyfold.config.ts';

/** `real`: made of the evaluation set. */
export type MixedSite = { readonly url: string; readonly content: string; readonly real: boolean; readonly close: () => void };

/** At most `most` texts of each language, in the order of the set. */
export async function mixedSite(most: number): Promise<MixedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-mixed-'));
	const set = join(DATA, 'stories-mixed.jsonl.gz');
	const real = existsSync(set);
	if (real) {
		run(join(DATA, 'eval.mjs'), 'prepare', set, folder);
		const taken = new Map<string, number>();
		const kept = new Set(
			readRows(join(folder, 'gold.jsonl'), goldRow).flatMap(({ seed, lang }) => {
				const count = (taken.get(lang) ?? 0) + 1;
				taken.set(lang, count);
				return count <= most ? [seed] : [];
			}),
		);
		for (const name of readdirSync(join(folder, 'seeds'))) if (!kept.has(name)) rmSync(join(folder, 'seeds', name), { recursive: true });
	}
	const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
	run('scripts/ingest.ts', '--seeds', real ? join(folder, 'seeds') : 'seeds', '--out', content);
	run('scripts/build.ts', '--content', content, '--out', dist, '--draft');
	const site = await serve({ dist, base: config.base, port: 0 });
	const close = () => {
		site.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { url: site.url, content, real, close };
}

/** Exit code 1 of the ingest: some texts were refused, the rest is published. */
function run(...args: string[]): void {
	try {
		execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 });
	} catch (error) {
		const { status, stderr } = error as { status?: number; stderr?: string };
		if (status !== 1 || args[0] !== 'scripts/ingest.ts') throw new Error(`${args[0]}: ${stderr?.slice(-2000)}`, { cause: error });
	}
}
