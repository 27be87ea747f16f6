/** Libraries inside a ZIP archive (Zotero RDF with its files, RIS, BibTeX, CSL-JSON, sidecars): their values go to the members that they name. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { readEntry } from '../bytes/zip.ts';
import type { ZipEntry } from '../bytes/zip-directory.ts';
import type { ByteSource, Catalogue, CatalogueRecord, Input } from './format.ts';
import { inputOf, sourceOf } from './input.ts';
import { jsonSidecar } from './json-sidecar.ts';
import { libraries } from './library.ts';
import { readerIndexes } from './reader-indexes.ts';

const ENDING = /\.(?:rdf|ris|bib|json|csv)$/i;
/** A library is small next to an archive of articles. */
const MOST = 64 * 2 ** 20;
const catalogues: readonly Catalogue[] = [...libraries, ...readerIndexes, jsonSidecar];

/**
 * `described`: values by the name of a member; `apart`: the members that are libraries themselves, and no articles, each with the titles of the
 * works of which the archive holds no file; `unpublished`: members that a library says are no articles, each with the reason.
 */
export type Bundled = {
	readonly described: ReadonlyMap<string, readonly Hint[]>;
	readonly apart: ReadonlyMap<string, readonly string[]>;
	readonly unpublished: ReadonlyMap<string, string>;
};

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
const stemOf = (name: string) => name.replace(/\.[^./]*$/, '');

/** `entries`: the members that may be articles. */
export function bundledLibraries(entries: readonly ZipEntry[], source: ByteSource, input: Input): Bundled {
	const described = new Map<string, Hint[]>();
	const apart = new Map<string, readonly string[]>();
	const unpublished = new Map<string, string>();
	const names = entries.map(({ name }) => name);
	for (const entry of entries) {
		if (!ENDING.test(entry.name) || (entry.unpacked ?? MOST) >= MOST) continue;
		const { records, isSidecar } = recordsOf(entry, source, input);
		const missing: string[] = [];
		for (const { files, hints, title, unpublished: why } of records) {
			const beside = names.filter((name) => name !== entry.name && (stemOf(name) === stemOf(entry.name) || name === stemOf(entry.name)));
			const named = files.map((file) => (folderOf(entry.name) + file).normalize('NFC'));
			const targets =
				files.length > 0
					? names.filter((name) => named.includes(name.normalize('NFC')))
					: records.length === 1 && beside.length === 1
						? beside
						: [];
			if (why !== undefined) {
				for (const target of targets) unpublished.set(target, `“${title}” is ${why}`);
				continue;
			}
			for (const target of targets) described.set(target, [...(described.get(target) ?? []), ...hints]);
			if (targets.length === 0) missing.push(title);
		}
		// JSON beside an article may be a record of its own.
		if (missing.length < records.length || (records.length > 0 && !isSidecar)) apart.set(entry.name, missing);
	}
	return { described, apart, unpublished };
}

type Found = { readonly records: readonly CatalogueRecord[]; readonly isSidecar: boolean };

/** The records of a member that is a library; none of another, or of one that cannot be read (which is said where it is read as a member). */
function recordsOf(entry: ZipEntry, source: ByteSource, { name, limits, wishes, archives }: Input): Found {
	try {
		const bytes = sourceOf(readEntry(source, entry, limits));
		const inner = inputOf(`${name}/${entry.name}`, { form: 'bytes', bytes }, { wishes, columns: null, limits, archives });
		const catalogue = catalogues.find(({ recognise }) => recognise(inner));
		return { records: [...(catalogue?.records(inner) ?? [])], isSidecar: catalogue?.needsSeed === true };
	} catch (error) {
		if (error instanceof SeedError) return { records: [], isSidecar: false };
		throw error;
	}
}
