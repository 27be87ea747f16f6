/** The files inside a ZIP archive, for the formats that are one: bundles, DOCX, ODT, EPUB, WACZ. */

import type { Limits } from '../../../src/lib/limits.ts';
import { SeedError } from '../document/seed-error.ts';
import { readEntry } from './bytes/zip.ts';
import { readDirectory, type ZipEntry } from './bytes/zip-directory.ts';
import type { ByteSource } from './formats/format.ts';

export type Archive = {
	readonly source: ByteSource;
	readonly entries: readonly ZipEntry[];
	/** False: the file was cut, and its members were looked for one after the other. */
	readonly whole: boolean;
	/** The unpacked bytes of a member; null where there is none of that name. Throws a SeedError where it cannot be read. */
	readonly bytes: (name: string) => Uint8Array | null;
	/** The same as UTF-8 or UTF-16 text. */
	readonly text: (name: string) => string | null;
};

/** Null where the source is no ZIP archive. */
export function openArchive(source: ByteSource, limits: Limits): Archive | null {
	const directory = readDirectory(source, limits.members + 1);
	if (directory === null) return null;
	if (directory.entries.length > limits.members)
		throw new SeedError(`the archive holds more than ${limits.members} files`, 'Split it, or raise limits.members in storyfold.config.ts.');
	const byName = new Map(directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
	const bytes = (name: string) => {
		const entry = byName.get(name.toLowerCase());
		return entry === undefined ? null : readEntry(source, entry, limits);
	};
	const text = (name: string) => {
		const found = bytes(name);
		return found === null ? null : xmlText(found);
	};
	return { source, ...directory, bytes, text };
}

/** XML and JSON parts are UTF-8 unless a byte order mark says otherwise. */
function xmlText(bytes: Uint8Array): string {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(wide).decode(bytes);
}
