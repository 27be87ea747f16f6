/**
 * The edge of the pipeline: reading seeds and content/, writing content/. Nothing else of ingest touches the disk. Files are read and written one after
 * the other without waiting for each other's promises, which for thousands of small ones takes longer than the disk does.
 */
import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { putWhole } from '../../src/lib/kept-json.ts';
import { contentFiles, LEDGER } from './content-folder.ts';
import { lazyMap } from './document/lazy.ts';
import type { Refused } from './document/notes.ts';
import { SeedError } from './document/seed-error.ts';
import type { SeedFolder } from './document/seed-folder.ts';
import type { Seed } from './document/types.ts';
import { bytesDigest } from './file-digest.ts';
import { type FileFacts, factsOfFile } from './known-digests.ts';
import { listFilesAndLinks } from './list-files.ts';
import type { Mapping } from './read/column-mappings.ts';
import { byCodeUnit } from './text/compare.ts';

const CORRECTIONS = ['.yaml', '.yml'];
/** Files of a seeds folder that nobody means as articles. */
const IGNORED = /^(?:\.|README(?:\.|$)|LICENSE(?:\.|$)|Thumbs\.db$)/i;

/** Why a file cannot be read, and what to do, by the code of the system's error. */
const UNREADABLE: Readonly<Record<string, readonly [string, string]>> = {
	ELOOP: ['is a link that leads round in a circle', 'Remove the link, or let it lead to a file.'],
	ENOENT: ['is a link that leads nowhere', 'Remove the link, or let it lead to a file.'],
	EISDIR: ['is a link to a folder', 'Put the folder itself, or links to its files, into the seeds folder.'],
	EACCES: ['cannot be read: the rights forbid it', 'Give yourself the right to read it.'],
	ENOTFILE: ['leads to a pipe or a device, and to no file', 'Remove the link, or let it lead to a file.'],
};

/** A name in an older encoding cannot be written in this one: the file that is asked for is another. */
const FOREIGN_NAME = ['has a name that is not in UTF-8', 'Rename the file.'] as const;

const LOST = ['was removed or renamed while the folder was read', 'Run the command again.'] as const;

/** The folders in which browsers keep what a saved page shows, in the languages of the browsers: `page_files/` beside `page.html`. */
const SAVED_WITH =
	/^(.+?)[-_ ](?:files|Dateien|fichiers|bestanden|archivos|ficheros|file|ficheiros|arquivos|pliki|filer|tiedostot|soubory)$/iu;

/** Reads a seeds folder with the corrections, sidecars and mappings beside the seeds. A wrong correction refuses its seed and no other. `look`: what is known of a seed. */
export async function readSeeds(
	folder: string,
	topics: readonly string[],
	look: (path: string) => FileFacts = factsOfFile,
): Promise<SeedFolder> {
	const all = (await listFilesAndLinks(folder)).filter((file) => !file.split('/').some((segment) => IGNORED.test(segment)));
	const files = all.filter((file) => !belongsToPage(file, all));
	const refused: Refused[] = [];
	const refuse = (seed: string, reason: string, remedy: string) => refused.push({ seed, reason, remedy });
	const mappings = await readMappings(folder, files, refuse);
	const corrections = Map.groupBy(files.filter(isCorrection), stem);
	const names = files.filter((file) => !isCorrection(file) && !isMapping(file));
	// Loaded where there is a correction, as the reader of mappings is.
	const { parseBeside } = corrections.size === 0 ? { parseBeside: null } : await import('./read/beside.ts');
	const seeds: Seed[] = [];
	const describing: Seed[] = [];
	for (const name of names) {
		try {
			const path = join(folder, name);
			const { size, digest, describes } = look(path);
			const [file, second] = [...(corrections.get(name) ?? []), ...(corrections.get(stem(name)) ?? [])];
			if (second !== undefined) throw new SeedError(`has two corrections, ${file} and ${second}`, 'Put all into one of them.');
			const beside =
				file === undefined || parseBeside === null ? null : parseBeside(file, readFileSync(join(folder, file), 'utf8'), topics);
			const columns = mappings.find(({ pattern }) => pattern.test(name))?.columns;
			const seed = {
				name,
				// The place alone: the thread that reads the seed takes its bytes from there, and no run holds those of all.
				bytes: { path, size },
				digest,
				correction: beside?.correction ?? null,
				...(beside === null || beside.metadata.length === 0 ? {} : { metadata: beside.metadata }),
				...(columns === undefined ? {} : { columns }),
			};
			seeds.push(seed);
			if (describes) describing.push(seed);
		} catch (error) {
			if (error instanceof SeedError) refuse(name, error.message, error.remedy);
			else {
				const { code = '', path = '' } = error as NodeJS.ErrnoException;
				const isLost = code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true;
				const [reason, remedy] = (isLost ? (name.includes('\uFFFD') ? FOREIGN_NAME : LOST) : UNREADABLE[code]) ?? [
					`cannot be read (${code})`,
					'Check the file and the disk that it is on.',
				];
				refuse(name, reason, remedy);
			}
		}
	}
	const known = new Set(names.flatMap((name) => [name, stem(name)]));
	for (const [key, list] of corrections) {
		if (!known.has(key))
			for (const file of list) refuse(file, 'is a correction without a seed', 'Name it like its seed: foo.yaml beside foo.txt.');
	}
	if (describing.length === 0) return { seeds, refused, known: [] };
	const { withCatalogues } = await import('./read/catalogues.ts');
	const catalogued = withCatalogues(seeds, describing);
	return { seeds: catalogued.seeds, refused: [...refused, ...catalogued.refused], known: catalogued.known };
}

/** Is a file one of those that a browser saved with a page, to show it? */
function belongsToPage(file: string, all: readonly string[]): boolean {
	const segments = file.split('/');
	return segments.slice(0, -1).some((segment, i) => {
		const page = SAVED_WITH.exec(segment)?.[1];
		const above = segments
			.slice(0, i)
			.map((name) => `${name}/`)
			.join('');
		return page !== undefined && ['html', 'htm', 'xhtml'].some((ending) => all.includes(`${above}${page}.${ending}`));
	});
}

async function readMappings(
	folder: string,
	files: readonly string[],
	refuse: (seed: string, reason: string, remedy: string) => void,
): Promise<Mapping[]> {
	const found = files.filter(isMapping);
	if (found.length === 0) return [];
	const { parseMappings } = await import('./read/column-mappings.ts');
	const mappings: Mapping[] = [];
	for (const file of found) {
		try {
			mappings.push(...parseMappings(readFileSync(join(folder, file), 'utf8'), file.slice(0, file.lastIndexOf('/') + 1)));
		} catch (error) {
			if (!(error instanceof SeedError)) throw error;
			refuse(file, error.message, error.remedy);
		}
	}
	return mappings;
}

const isMapping = (file: string) => /(?:^|\/)records\.ya?ml$/.test(file);
const isCorrection = (file: string) => CORRECTIONS.includes(extname(file).toLowerCase()) && !isMapping(file);
const stem = (file: string) => file.slice(0, file.length - extname(file).length);

/** Every file of content/ that ingest owns, by its path below it. A text is read each time that it is asked for. */
export async function readContent(folder: string): Promise<ReadonlyMap<string, string>> {
	const files = await contentFiles(folder);
	return lazyMap(new Map(files.map((file) => [file, join(folder, file)])), (path) => readFileSync(path, 'utf8'));
}

const nameOf = ({ file }: Change): string => parse(file).name;

/**
 * In which order files are written, so that a kill at any moment loses nothing: what was never public goes first (the new ledger does not name it), then comes the ledger, which holds the
 * words that the other files lose.
 */
function rankBy(ledger: string): (change: Change) => number {
	const named = new Set(ledger.matchAll(/"id":"([^"\\]+)"/g).map(([, id]) => id));
	return (change) => (change.kind === 'removed' && !named.has(nameOf(change)) ? 0 : change.file === LEDGER ? 1 : 2);
}

export type Change = { readonly file: string; readonly kind: 'added' | 'changed' | 'removed' };

/** What differs between content/ as it is and as it should be. `isSame`: is a file that is there known to be as it should be? */
export function compareContent(
	present: ReadonlyMap<string, string>,
	wanted: ReadonlyMap<string, string>,
	isSame: (file: string) => boolean = () => false,
): Change[] {
	const added = [...wanted.keys()].filter((file) => !present.has(file));
	const changed = [...wanted.keys()].filter((file) => present.has(file) && !isSame(file) && present.get(file) !== wanted.get(file));
	const removed = [...present.keys()].filter((file) => !wanted.has(file));
	return [
		...added.map((file): Change => ({ file, kind: 'added' })),
		...changed.map((file): Change => ({ file, kind: 'changed' })),
		...removed.map((file): Change => ({ file, kind: 'removed' })),
	].sort((a, b) => byCodeUnit(a.file, b.file));
}

/**
 * Writes the changes, each file whole (temporary file, then rename): a kill leaves old or new files, never half a one. Gives the digests of what was
 * written; null: removed.
 */
export function writeContent(folder: string, wanted: ReadonlyMap<string, string>, changes: readonly Change[]): Map<string, string | null> {
	const folders = new Set<string>();
	const written = new Map<string, string | null>();
	const rank = rankBy(wanted.get(LEDGER) ?? '');
	// Files of one article follow one another: its text, of which both are made, is loaded once.
	const inOrder = changes.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(nameOf(a), nameOf(b)));
	for (const { file, kind } of inOrder) {
		const path = join(folder, file);
		if (kind === 'removed') {
			rmSync(path);
			written.set(file, null);
			continue;
		}
		if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
		folders.add(dirname(path));
		const bytes = Buffer.from(wanted.get(file) ?? '');
		putWhole(path, `${path}.part`, bytes);
		written.set(file, bytesDigest(bytes));
	}
	return written;
}
