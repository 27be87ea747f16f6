/** What a ZIP archive holds, from its central directory (APPNOTE 6.3.10), or from the local headers where the file was cut. */
import type { ByteSource } from '../formats/format.ts';
import { uintAt } from './byte-source.ts';

export type ZipEntry = {
	/** Path inside the archive, with `/`. Not yet checked. */
	readonly name: string;
	readonly method: number;
	readonly encrypted: boolean;
	readonly symlink: boolean;
	/** CRC-32 as stated, or null where the local header leaves it to what follows. */
	readonly crc: number | null;
	/** Bytes packed; null: not stated, the data ends where the stream does. */
	readonly packed: number | null;
	readonly unpacked: number | null;
	/** Where its local header stands. */
	readonly at: number;
};

/** `whole`: the directory was found. If not, the entries are those whose local headers could be followed. */
export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly whole: boolean };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;

/** Null where the bytes are no ZIP archive. `most`: entries beyond so many are not listed. */
export function readDirectory(source: ByteSource, most: number): ZipDirectory | null {
	const tailAt = Math.max(0, source.size - 65_557);
	const tail = source.slice(tailAt, source.size);
	for (let at = tail.length - 22; at >= 0; at--) {
		if (tail[at] !== 0x50 || uintAt(tail, at, 4) !== END) continue;
		const found = centralEntries(source, tail, at, tailAt + at, most);
		if (found !== null) return { entries: found, whole: true };
	}
	return uintAt(source.slice(0, 4), 0, 4) === LOCAL ? { entries: localEntries(source, most), whole: false } : null;
}

function centralEntries(source: ByteSource, tail: Uint8Array, at: number, end: number, most: number): ZipEntry[] | null {
	let count = uintAt(tail, at + 10, 2);
	let size = uintAt(tail, at + 12, 4);
	let start = uintAt(tail, at + 16, 4);
	if (count === 0xffff || size === WIDE || start === WIDE) {
		const locator = source.slice(end - 20, end);
		const wide = uintAt(locator, 0, 4) === 0x07064b50 ? source.slice(uintAt(locator, 8, 8), uintAt(locator, 8, 8) + 56) : null;
		if (wide === null || uintAt(wide, 0, 4) !== 0x06064b50) return null;
		count = uintAt(wide, 32, 8);
		size = uintAt(wide, 40, 8);
		start = uintAt(wide, 48, 8);
	}
	// What stands before the archive (a self-extracting program) shifts every offset.
	const shift = uintAt(source.slice(start, start + 4), 0, 4) === CENTRAL || count === 0 ? 0 : end - size - start;
	const bytes = source.slice(start + shift, start + shift + size);
	if (count > 0 && uintAt(bytes, 0, 4) !== CENTRAL) return null;
	const entries: ZipEntry[] = [];
	for (let p = 0; entries.length < Math.min(count, most) && uintAt(bytes, p, 4) === CENTRAL; ) {
		const length = uintAt(bytes, p + 28, 2);
		const extra = uintAt(bytes, p + 30, 2);
		const next = p + 46 + length + extra + uintAt(bytes, p + 32, 2);
		if (!(next <= bytes.length)) break;
		entries.push(centralEntry(bytes, p, length, extra, shift));
		p = next;
	}
	return entries;
}

function centralEntry(bytes: Uint8Array, p: number, length: number, extraLength: number, shift: number): ZipEntry {
	const flags = uintAt(bytes, p + 8, 2);
	const extra = bytes.subarray(p + 46 + length, p + 46 + length + extraLength);
	const raw = bytes.subarray(p + 46, p + 46 + length);
	// The wide field holds those of the three numbers that do not fit, in this order.
	const field = extraField(extra, 0x0001);
	let at = 0;
	const wide = (value: number) => {
		if (value !== WIDE || field === null) return value;
		at += 8;
		return uintAt(field, at - 8, 8);
	};
	const unpacked = wide(uintAt(bytes, p + 24, 4));
	const packed = wide(uintAt(bytes, p + 20, 4));
	const offset = wide(uintAt(bytes, p + 42, 4));
	const unix = bytes[p + 5] === 3 ? uintAt(bytes, p + 40, 2) & 0o170000 : 0;
	return {
		name: nameOf(raw, (flags & 0x800) !== 0, extra),
		method: uintAt(bytes, p + 10, 2),
		encrypted: (flags & 1) !== 0,
		symlink: unix === 0o120000,
		crc: uintAt(bytes, p + 16, 4),
		packed,
		unpacked,
		at: offset + shift,
	};
}

/** Follows local headers from the start. A header that leaves the size to what follows ends the walk: its data is still tried. */
function localEntries(source: ByteSource, most: number): ZipEntry[] {
	const entries: ZipEntry[] = [];
	for (let at = 0; entries.length < most; ) {
		const head = source.slice(at, at + 30);
		if (uintAt(head, 0, 4) !== LOCAL || head.length < 30) return entries;
		const flags = uintAt(head, 6, 2);
		const open = (flags & 8) !== 0;
		const length = uintAt(head, 26, 2);
		const data = at + 30 + length + uintAt(head, 28, 2);
		const packed = open ? null : uintAt(head, 18, 4);
		entries.push({
			name: nameOf(source.slice(at + 30, at + 30 + length), (flags & 0x800) !== 0, source.slice(at + 30 + length, data)),
			method: uintAt(head, 8, 2),
			encrypted: (flags & 1) !== 0,
			symlink: false,
			crc: open ? null : uintAt(head, 14, 4),
			packed,
			unpacked: open ? null : uintAt(head, 22, 4),
			at,
		});
		const next = packed === null ? nextHeader(source, data) : data + packed;
		if (next === null) return entries;
		at = next;
	}
	return entries;
}

/** The next local header after `from`, at most 64 MiB further on. */
function nextHeader(source: ByteSource, from: number): number | null {
	const step = 2 ** 20;
	for (let at = from; at < Math.min(source.size, from + 64 * step); at += step) {
		const bytes = source.slice(at, at + step + 3);
		for (let i = bytes.indexOf(0x50); i >= 0; i = bytes.indexOf(0x50, i + 1)) if (uintAt(bytes, i, 4) === LOCAL) return at + i;
	}
	return null;
}

function extraField(extra: Uint8Array, id: number): Uint8Array | null {
	for (let p = 0; p + 4 <= extra.length; ) {
		const size = uintAt(extra, p + 2, 2);
		if (uintAt(extra, p, 2) === id) return extra.subarray(p + 4, p + 4 + size);
		p += 4 + size;
	}
	return null;
}

/** UTF-8 where the flag or the Info-ZIP field says so or the bytes are it, else code page 437's successor on Windows. */
function nameOf(raw: Uint8Array, flagged: boolean, extra: Uint8Array): string {
	const unicode = extraField(extra, 0x7075);
	const bytes = unicode === null ? raw : unicode.subarray(5);
	try {
		return new TextDecoder('utf-8', { fatal: !flagged }).decode(bytes).replaceAll('\\', '/');
	} catch {
		return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
	}
}
