/** What a ZIP archive is: told by what it holds. Opened once for each input. */
import { SeedError } from '../../document/seed-error.ts';
import { startsWith } from '../bytes/byte-source.ts';
import { type Archive, openArchive } from '../members.ts';
import type { Input } from './format.ts';

export type ArchiveKind = 'docx' | 'odt' | 'epub' | 'wacz' | 'other' | 'zip';

const opened = new WeakMap<Input, { readonly archive: Archive; readonly kind: ArchiveKind } | null>();

/** Null where the input is no ZIP archive. An archive beyond the limits is of the kind `zip`: opening it says what is wrong. */
export function archiveKind(input: Input): ArchiveKind | null {
	if (!startsWith(input.head, 'PK')) return null;
	try {
		return look(input)?.kind ?? null;
	} catch (error) {
		if (error instanceof SeedError) return 'zip';
		throw error;
	}
}

/** The archive of an input that is one. Throws a SeedError where it is damaged or beyond the limits. */
export function archiveOf(input: Input): Archive {
	const found = look(input);
	if (found === null) throw new SeedError('the archive is damaged: nothing in it can be found', 'Pack or download it once more.');
	return found.archive;
}

function look(input: Input): { readonly archive: Archive; readonly kind: ArchiveKind } | null {
	const known = opened.get(input);
	if (known !== undefined) return known;
	const archive = openArchive(input.bytes, input.limits);
	const found = archive === null ? null : { archive, kind: kindOf(archive) };
	opened.set(input, found);
	return found;
}

function kindOf({ entries }: Archive): ArchiveKind {
	const names = new Set(entries.map(({ name }) => name.toLowerCase()));
	const has = (test: RegExp) => entries.some(({ name }) => test.test(name));
	if (names.has('word/document.xml') || (names.has('[content_types].xml') && has(/^word\//i))) return 'docx';
	if (names.has('meta-inf/container.xml') && has(/\.opf$/i)) return 'epub';
	if (has(/^archive\/[^/]+\.warc(?:\.gz)?$/i) && (names.has('datapackage.json') || has(/^(?:pages|indexes)\//i))) return 'wacz';
	if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'odt';
	return officeName(names, has) === null ? 'zip' : 'other';
}

/** What an archive is that is read by its name only, to be refused. */
export function officeName(names: ReadonlySet<string>, has: (test: RegExp) => boolean): string | null {
	if (names.has('[content_types].xml') && has(/^xl\//i)) return 'an Excel workbook';
	if (names.has('[content_types].xml') && has(/^ppt\//i)) return 'a PowerPoint presentation';
	if (has(/^index\/document\.iwa$/i) || names.has('index.apxl')) return 'an Apple Pages, Numbers or Keynote document';
	if (names.has('androidmanifest.xml') || names.has('meta-inf/manifest.mf')) return 'a program (JAR, APK)';
	return null;
}
