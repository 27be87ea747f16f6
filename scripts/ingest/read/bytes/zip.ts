/** Members of a ZIP archive, one at a time, with what must not be trusted checked: paths, links, sizes, checksums, encryption. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from '../../../../src/lib/limits.ts';
import { SeedError } from '../../document/seed-error.ts';

import type { ByteSource } from '../formats/format.ts';
import { subSource, uintAt } from './byte-source.ts';
import { LOCAL, type ZipEntry } from './zip-directory.ts';

/** Below so many unpacked bytes no ratio of compression does harm. */
const RATIO_MATTERS = 2 ** 20;

const AGAIN = 'Pack or download the archive once more.';

/** Throws a SeedError for an entry that may not be read: it leads out of the archive, is a link, or needs a password. */
export function requireSafe(entry: ZipEntry): void {
	const { name } = entry;
	if (/^(?:[a-z]:)?\//i.test(name) || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name.includes('\0'))
		throw new SeedError('its path leads out of the archive', 'Take the file out of the archive by hand if you trust it.');
	if (entry.symlink) throw new SeedError('it is a link, not a file', 'Put the file that it leads to into the archive.');
	if (entry.encrypted)
		throw new SeedError('it is encrypted with a password', 'Unpack the archive with its password and put the files into the seeds folder.');
}

/** A member's bytes as they stand in the archive, where it is stored without compression; null where it is compressed. */
export function storedSource(archive: ByteSource, entry: ZipEntry): ByteSource | null {
	if (entry.method !== 0 || entry.packed === null) return null;
	const start = dataStart(archive, entry);
	return start + entry.packed > archive.size ? null : subSource(archive, start, start + entry.packed);
}

/** A member's unpacked bytes. Throws a SeedError that says what is wrong with it. */
export function readEntry(archive: ByteSource, entry: ZipEntry, limits: Limits): Uint8Array {
	requireSafe(entry);
	if (entry.method !== 0 && entry.method !== 8)
		throw new SeedError(`it is packed by method ${entry.method}, which cannot be read`, 'Pack the archive as an ordinary ZIP.');
	if ((entry.unpacked ?? 0) > limits.memberBytes) throw tooLarge(limits);
	const start = dataStart(archive, entry);
	const wanted = entry.packed ?? Math.min(archive.size - start, limits.memberBytes);
	const packed = archive.slice(start, start + wanted);
	if (entry.packed !== null && packed.length < entry.packed) throw new SeedError('the archive ends in the middle of it', AGAIN);
	const bytes = entry.method === 0 ? packed : inflate(packed, limits);
	if (bytes.length > RATIO_MATTERS && bytes.length > limits.ratio * packed.length)
		throw new SeedError(
			`it is more than ${limits.ratio} times larger than packed`,
			'Such archives are made to fill a disk: do not trust it.',
		);
	if (entry.crc !== null && (crc32(bytes) !== entry.crc || bytes.length !== entry.unpacked))
		throw new SeedError('its checksum is wrong: bytes were changed or lost', AGAIN);
	return bytes;
}

const tooLarge = ({ memberBytes }: Limits) =>
	new SeedError(
		`it is larger than ${Math.round(memberBytes / 2 ** 20)} MiB`,
		'Raise limits.memberBytes in storyfold.config.ts, or split the file.',
	);

function dataStart(archive: ByteSource, entry: ZipEntry): number {
	const head = archive.slice(entry.at, entry.at + 30);
	if (head.length < 30 || uintAt(head, 0, 4) !== LOCAL) throw new SeedError('its place in the archive is damaged', AGAIN);
	return entry.at + 30 + uintAt(head, 26, 2) + uintAt(head, 28, 2);
}

function inflate(packed: Uint8Array, limits: Limits): Uint8Array {
	const most = Math.min(limits.memberBytes, Math.max(RATIO_MATTERS, limits.ratio * packed.length));
	try {
		return inflateRawSync(packed, { maxOutputLength: most });
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ERR_BUFFER_TOO_LARGE' && most < limits.memberBytes)
			throw new SeedError(
				`it is more than ${limits.ratio} times larger than packed`,
				'Such archives are made to fill a disk: do not trust it.',
			);
		if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limits);
		throw new SeedError(code === 'Z_BUF_ERROR' ? 'the archive ends in the middle of it' : 'its compressed bytes are damaged', AGAIN);
	}
}
