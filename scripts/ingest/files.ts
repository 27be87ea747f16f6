/** The edge of the pipeline: reading seeds and content/, writing content/. Nothing else of ingest touches the disk. */
import { type Dirent, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { SeedError } from './document/seed-error.ts';
import type { Refused, Seed, SeedFolder } from './document/types.ts';
import { parseCorrection } from './read/correction.ts';

const CORRECTIONS = ['.yaml', '.yml'];
/** Files of a seeds folder that nobody means as articles. */
const IGNORED = /^(?:\.|README(?:\.|$)|LICENSE(?:\.|$)|Thumbs\.db$)/i;

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below a folder, with `/`, sorted by code unit; empty where the folder is missing. */
export async function listFiles(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return pathsOf(
		folder,
		entries.filter((entry) => entry.isFile()),
	);
}

const pathsOf = (folder: string, entries: readonly Dirent[]) =>
	entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')).sort(byCodeUnit);

/** The same for a seeds folder, links among them: reading one says whether it leads to a file. */
async function seedPaths(folder: string): Promise<string[]> {
	const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
	return pathsOf(
		folder,
		entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()),
	);
}

/** Why a file cannot be read, and what to do, by the code of the system's error. */
const UNREADABLE: Readonly<Record<string, readonly [string, string]>> = {
	ELOOP: ['is a link that leads round in a circle', 'Remove the link, or let it lead to a file.'],
	ENOENT: ['is a link that leads nowhere', 'Remove the link, or let it lead to a file.'],
	EISDIR: ['is a link to a folder', 'Put the folder itself, or links to its files, into the seeds folder.'],
	EACCES: ['cannot be read: the rights forbid it', 'Give yourself the right to read the file.'],
};

/** Reads a seeds folder with the corrections beside the seeds. A wrong correction refuses its seed and no other. */
export async function readSeeds(folder: string, topics: readonly string[]): Promise<SeedFolder> {
	const files = (await seedPaths(folder)).filter((file) => !file.split('/').some((segment) => IGNORED.test(segment)));
	const corrections = Map.groupBy(files.filter(isCorrection), stem);
	const names = files.filter((file) => !isCorrection(file));
	const seeds: Seed[] = [];
	const refused: Refused[] = [];
	const refuse = (seed: string, reason: string, remedy: string) => refused.push({ seed, reason, remedy });
	for (const name of names) {
		try {
			const bytes = await readFile(join(folder, name));
			const [file, second] = [...(corrections.get(name) ?? []), ...(corrections.get(stem(name)) ?? [])];
			if (second !== undefined) throw new SeedError(`has two corrections, ${file} and ${second}`, 'Put all into one of them.');
			const correction = file === undefined ? null : parseCorrection(file, await readFile(join(folder, file), 'utf8'), topics);
			seeds.push({ name, bytes, correction });
		} catch (error) {
			if (error instanceof SeedError) refuse(name, error.message, error.remedy);
			else {
				const code = (error as NodeJS.ErrnoException).code ?? '';
				const [reason, remedy] = UNREADABLE[code] ?? [`cannot be read (${code})`, 'Check the file and the disk that it is on.'];
				refuse(name, reason, remedy);
			}
		}
	}
	const known = new Set(names.flatMap((name) => [name, stem(name)]));
	for (const [key, list] of corrections) {
		if (!known.has(key))
			for (const file of list) refuse(file, 'is a correction without a seed', 'Name it like its seed: foo.yaml beside foo.txt.');
	}
	return { seeds, refused };
}

const isCorrection = (file: string) => CORRECTIONS.includes(extname(file).toLowerCase());
const stem = (file: string) => file.slice(0, file.length - extname(file).length);

/** What ingest owns below content/: anything else in the folder is left alone. */
const OWNED = ['articles', 'stories', 'audit'];
const LEDGER = 'permalinks.jsonl';

/** Every file of content/ that ingest owns, by its path below it. */
export async function readContent(folder: string): Promise<Map<string, string>> {
	const files = existsSync(join(folder, LEDGER)) ? [LEDGER] : [];
	for (const part of OWNED) files.push(...(await listFiles(join(folder, part))).map((file) => `${part}/${file}`));
	// One after the other: a system lets a program have a few hundred files open at a time.
	return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export type Change = { readonly file: string; readonly kind: 'added' | 'changed' | 'removed' };

/** What differs between content/ as it is and as it should be. */
export function compareContent(present: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): Change[] {
	const added = [...wanted].filter(([file, text]) => present.get(file) !== text);
	const removed = [...present.keys()].filter((file) => !wanted.has(file));
	return [
		...added.map(([file]): Change => ({ file, kind: present.has(file) ? 'changed' : 'added' })),
		...removed.map((file): Change => ({ file, kind: 'removed' })),
	].sort((a, b) => byCodeUnit(a.file, b.file));
}

/** Writes the changes, each file whole (temporary file, then rename), the ledger last: a kill leaves old or new files, never half a one. */
export async function writeContent(folder: string, wanted: ReadonlyMap<string, string>, changes: readonly Change[]): Promise<void> {
	const ledgerLast = changes.toSorted((a, b) => Number(a.file === LEDGER) - Number(b.file === LEDGER));
	for (const { file, kind } of ledgerLast) {
		const path = join(folder, file);
		if (kind === 'removed') {
			await rm(path);
			continue;
		}
		await mkdir(dirname(path), { recursive: true });
		await writeFile(`${path}.part`, wanted.get(file) ?? '');
		await rename(`${path}.part`, path);
	}
}
