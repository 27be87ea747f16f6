/**
 * `npm run compare`: does a change of the code change what is published? Ingests the same seeds with two checkouts and compares the two
 * content folders byte for byte. What a commit made is kept under its id, so that a baseline is made once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCall, wrongCall } from '../command/call.ts';

const HELP = `npm run compare -- BEFORE AFTER [--kept DIR] [--threads N]     ingests seeds/, and, where they lie beside the checkout, ../shared/seeds
                                             and the evaluation pages, with two checkouts; names each file of content/ that differs

  BEFORE, AFTER   checkouts of this repository (git worktree add ../before main), with their packages installed
  --kept DIR      where the content of each commit is kept (default: .cache/compare)

Exit codes: 0 identical · 1 they differ · 2 the call is wrong`;

const { values, positionals } = parseCall(HELP, {
	options: {
		kept: { type: 'string', default: '.cache/compare' },
		threads: { type: 'string', default: '1' },
	},
	allowPositionals: true,
});
const SHARED = resolve('../shared');
const kept = resolve(values.kept);

/** Seeds folders by a name of their own. The samples are those of the second checkout for both. */
function seedFolders(samples: string): Map<string, string> {
	const folders = new Map([['samples', join(samples, 'seeds')]]);
	if (existsSync(join(SHARED, 'seeds'))) folders.set('shared', join(SHARED, 'seeds'));
	const pages = join(SHARED, 'eval/body.jsonl.gz');
	if (!existsSync(pages)) return folders;
	const prepared = join(kept, 'pages');
	if (!existsSync(join(prepared, 'gold.jsonl')))
		execFileSync(process.execPath, [join(SHARED, 'eval/eval.mjs'), 'prepare', pages, prepared], { stdio: 'inherit' });
	return folders.set('pages', join(prepared, 'seeds'));
}

/** The content that a checkout makes of some seeds: kept by commit, made anew where its files are not committed. */
function contentOf(checkout: string, name: string, seeds: string): string {
	const git = (...args: string[]) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
	const isClean = git('status', '--porcelain') === '';
	const out = join(kept, isClean ? git('rev-parse', 'HEAD') : 'uncommitted', name);
	if (isClean && existsSync(out)) return out;
	rmSync(`${out}.part`, { recursive: true, force: true });
	const args = ['scripts/ingest.ts', '--seeds', seeds, '--out', `${out}.part`, '--threads', values.threads];
	try {
		execFileSync(process.execPath, args, { cwd: resolve(checkout), stdio: ['ignore', 'ignore', 'pipe'] });
	} catch (error) {
		// 1: some seeds were refused, which content/ names.
		if ((error as { status?: number }).status !== 1) throw error;
	}
	rmSync(out, { recursive: true, force: true });
	renameSync(`${out}.part`, out);
	return out;
}

const filesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
	);

/** Names of the files that differ, and how many were compared. */
function differing(before: string, after: string): { files: number; differ: string[] } {
	const names = [...new Set([...filesOf(before), ...filesOf(after)])].sort();
	const bytes = (folder: string, name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null);
	const differ = names.filter((name) => {
		const [a, b] = [bytes(before, name), bytes(after, name)];
		return a === null || b === null || !a.equals(b);
	});
	return { files: names.length, differ };
}

const [before, after] = positionals;
if (before === undefined || after === undefined) wrongCall('two checkouts are needed');
for (const checkout of [before, after])
	if (!existsSync(join(checkout, 'scripts/ingest.ts'))) wrongCall(`${checkout} is no checkout of this repository`);
for (const [name, seeds] of seedFolders(after)) {
	const { files, differ } = differing(contentOf(before, name, seeds), contentOf(after, name, seeds));
	for (const file of differ) console.log(`${name}: ${file}`);
	console.log(`${name}: ${files} files, ${differ.length} differ`);
	if (differ.length > 0) process.exitCode = 1;
}
