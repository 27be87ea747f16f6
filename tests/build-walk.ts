/** A walk of changes to a folder of seeds: after each, what is built upon the last site must be what is built from nothing, byte for byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { draft, seedOf } from '../scripts/permalinks/corpus.ts';
import { type Desk, edited } from '../scripts/permalinks/edits.ts';
import { randomFrom } from '../scripts/permalinks/random.ts';

/** Every so many steps a release makes public what is new. */
const RELEASED = 3;

export type Walk = { readonly seeds: number; readonly steps: number; readonly random: number };

/** Names of files that differ, by step; empty where all is well. */
export function walkBuilds({ seeds, steps, random: start }: Walk): string[] {
	const random = randomFrom(start);
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-walk-'));
	const at = (name: string) => join(folder, name);
	const faults: string[] = [];
	let desk: Desk = { drafts: Array.from({ length: seeds }, (_, uid) => draft(uid, random)), removed: [], nextUid: seeds };
	try {
		for (let step = 0; step <= steps; step++) {
			const kinds = new Map<string, number>();
			if (step > 0) desk = edited(desk, 1, random, kinds);
			writeSeeds(at('seeds'), desk, step);
			run('scripts/ingest.ts', '--seeds', at('seeds'), '--out', at('content'));
			// What is public is listed by release, and what comes after it is a draft again.
			if (step % RELEASED === RELEASED - 1) run('scripts/release.ts', '--seeds', at('seeds'), '--content', at('content'));
			build(at('content'), at('upon'));
			// The first is from nothing anyway.
			if (step === 0) continue;
			build(at('content'), at('anew'), '--force');
			faults.push(...differences(at('upon'), at('anew')).map((file) => `step ${step}, ${[...kinds.keys()]}: ${file}`));
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return faults;
}

/** Every fourth step an owner corrects the date of one article. */
function writeSeeds(folder: string, { drafts }: Desk, step: number): void {
	rmSync(folder, { recursive: true, force: true });
	const seeds = drafts.map(seedOf);
	for (const { name, bytes } of seeds) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		if (bytes instanceof Uint8Array) writeFileSync(join(folder, name), bytes);
	}
	const corrected = seeds[step % Math.max(1, seeds.length)];
	if (step % 4 === 1 && corrected !== undefined)
		writeFileSync(join(folder, `${corrected.name}.yaml`), `date: 2021-0${1 + (step % 9)}-11\nsource: A Sample Desk\n`);
}

const build = (content: string, out: string, ...more: string[]) =>
	run('scripts/build.ts', '--draft', '--content', content, '--out', out, '--dictionary', 'none', ...more);

function run(...call: readonly string[]): void {
	const { status, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${call.join(' ')} ended with ${status}: ${stderr}`);
}

function differences(a: string, b: string): string[] {
	const files = (folder: string) =>
		new Set(
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
		);
	const [inA, inB] = [files(a), files(b)];
	return [...inA.union(inB)].filter(
		(file) => !inA.has(file) || !inB.has(file) || !readFileSync(join(a, file)).equals(readFileSync(join(b, file))),
	);
}
