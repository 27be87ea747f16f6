/** Libraries inside a ZIP archive (Zotero RDF with its files, RIS, BibTeX, CSL-JSON, sidecars): their values go to the members that they name. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { readEntry } from '../bytes/zip.ts';
import type { ZipEntry } from '../bytes/zip-directory.ts';
import type { ByteSource, Catalogue, Input } from './format.ts';
import { inputOf, sourceOf } from './input.ts';
import { jsonSidecar } from './json-sidecar.ts';
import { libraries } from './library.ts';

const ENDING = /\.(?:rdf|ris|bib|json)$/i;
/** A library is small next to an archive of articles. */
const MOST = 64 * 2 ** 20;
const catalogues: readonly Catalogue[] = [...libraries, jsonSidecar];

/** `described`: values by the name of a member; `apart`: the members that are libraries themselves, and no articles. */
export type Bundled = { readonly described: ReadonlyMap<string, readonly Hint[]>; readonly apart: ReadonlySet<string> };

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
const stemOf = (name: string) => name.replace(/\.[^./]*$/, '');

/** `entries`: the members that may be articles. A library that describes none of them is left where it is. */
export function bundledLibraries(entries: readonly ZipEntry[], source: ByteSource, input: Input): Bundled {
	const described = new Map<string, Hint[]>();
	const apart = new Set<string>();
	const names = entries.map(({ name }) => name);
	for (const entry of entries) {
		if (!ENDING.test(entry.name) || (entry.unpacked ?? MOST) >= MOST) continue;
		for (const { files, hints, alone } of recordsOf(entry, source, input)) {
			const beside = names.filter((name) => name !== entry.name && (stemOf(name) === stemOf(entry.name) || name === stemOf(entry.name)));
			const named = files.map((file) => (folderOf(entry.name) + file).normalize('NFC'));
			const targets =
				files.length > 0 ? names.filter((name) => named.includes(name.normalize('NFC'))) : alone && beside.length === 1 ? beside : [];
			for (const target of targets) described.set(target, [...(described.get(target) ?? []), ...hints]);
			if (targets.length > 0) apart.add(entry.name);
		}
	}
	return { described, apart };
}

type Found = { readonly files: readonly string[]; readonly hints: readonly Hint[]; readonly alone: boolean };

/** The records of a member that is a library; none of another, or of one that cannot be read (which is said where it is read as a member). */
function recordsOf(entry: ZipEntry, source: ByteSource, { name, limits, wishes, archives }: Input): Found[] {
	try {
		const bytes = sourceOf(readEntry(source, entry, limits));
		const inner = inputOf(`${name}/${entry.name}`, { form: 'bytes', bytes }, { wishes, columns: null, limits, archives });
		const records = [...(catalogues.find(({ recognise }) => recognise(inner))?.records(inner) ?? [])];
		return records.map(({ files, hints }) => ({ files, hints, alone: records.length === 1 }));
	} catch (error) {
		if (error instanceof SeedError) return [];
		throw error;
	}
}
