/** A gzip file of any size → its bytes in pieces. Of a damaged one the members that can be read are given, with a mark where one was lost. */
import { crc32, inflateRawSync } from 'node:zlib';
import { Gunzip } from 'fflate';
import type { ByteSource } from '../formats/format.ts';
import { uintAt } from './byte-source.ts';

export type GunzipEvent =
	/** `sound`: the checksum of the member, where it is known before its bytes are given. */
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly sound: boolean | null }
	/** A member ended; `sound`: its checksum is right. */
	| { readonly kind: 'member'; readonly sound: boolean }
	/** Bytes were lost here: what follows begins with another member. `cut`: the file ends in the middle of a member. */
	| { readonly kind: 'gap'; readonly cut: boolean };

const STEP = 256 * 1024;
/** Packed members up to this size are unpacked at once, by zlib; larger ones piece by piece, by fflate. */
const AT_ONCE = 8 * 2 ** 20;
const MOST_AT_ONCE = 64 * 2 ** 20;
const MOST_HEADER = 70_000;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

export function* gunzip(source: ByteSource): Generator<GunzipEvent> {
	let guess = 32 * 1024;
	for (let start = 0; start < source.size; ) {
		const data = start + headerLength(source.slice(start, start + MOST_HEADER));
		const small = data > start ? unpackAtOnce(source, data, guess) : null;
		let end: number | null = null;
		if (small !== null) {
			guess = Math.min(AT_ONCE, Math.max(guess / 2, 2 * small.consumed));
			const sound = uintAt(source.slice(data + small.consumed, data + small.consumed + 8), 0, 4) === crc32(small.bytes);
			yield { kind: 'bytes', bytes: small.bytes, sound };
			yield { kind: 'member', sound };
			end = data + small.consumed + 8;
		} else if (data > start) end = yield* unpackInPieces(source, start);
		if (end !== null && (end >= source.size || isGzip(source.slice(end, end + 3)))) {
			start = end;
			continue;
		}
		// Zeros may fill the last block of a tape or of a disk.
		if (end !== null && source.slice(end, end + STEP).every((byte) => byte === 0)) return;
		const next = nextMember(source, (end ?? start) + 1);
		yield { kind: 'gap', cut: next === null && end === null };
		if (next === null) return;
		start = next;
	}
}

/** Length of a member's header (RFC 1952 §2.3); 0 where none stands. */
function headerLength(bytes: Uint8Array): number {
	if (!isGzip(bytes)) return 0;
	const flags = bytes[3] ?? 0;
	let at = 10;
	if ((flags & 4) !== 0) at += 2 + uintAt(bytes, at, 2);
	for (const flag of [8, 16]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1 || Number.NaN;
	if ((flags & 2) !== 0) at += 2;
	return (flags & 0xe0) === 0 && at < bytes.length ? at : 0;
}

type Unpacked = { readonly bytes: Uint8Array; readonly consumed: number };

/** Null where the member is larger than is unpacked at once, damaged or cut. */
function unpackAtOnce(source: ByteSource, data: number, guess: number): Unpacked | null {
	for (let window = guess; ; window = Math.min(AT_ONCE, window * 4)) {
		const packed = source.slice(data, data + window);
		try {
			// With `info` zlib says how much of the input it took.
			const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: MOST_AT_ONCE }) as unknown as {
				buffer: Uint8Array;
				engine: { bytesWritten: number };
			};
			return { bytes: buffer, consumed: engine.bytesWritten };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR' || window >= AT_ONCE || packed.length < window) return null;
		}
	}
}

/** From the start of a member. Returns where it ends, or null where it is damaged or cut. */
function* unpackInPieces(source: ByteSource, start: number): Generator<GunzipEvent, number | null> {
	let ready: Uint8Array[] = [];
	let crc = 0;
	let end: number | null = null;
	const stream = new Gunzip((bytes) => {
		if (end !== null || bytes.length === 0) return;
		crc = crc32(bytes, crc);
		// The decoder uses its buffer again.
		ready.push(bytes.slice());
	});
	stream.onmember = (offset) => {
		end ??= start + offset;
	};
	for (let at = start; at < source.size && end === null; at += STEP) {
		const last = at + STEP >= source.size;
		try {
			stream.push(source.slice(at, at + STEP), last);
		} catch {
			// The error may be the next member's.
			if (end === null) return null;
		}
		for (const bytes of ready) yield { kind: 'bytes', bytes, sound: null };
		ready = [];
		if (last) end ??= source.size;
	}
	if (end === null) return null;
	yield { kind: 'member', sound: uintAt(source.slice(end - 8, end), 0, 4) === crc };
	return end;
}

/** The next place where a member may begin: the magic, method 8, no reserved flags. */
function nextMember(source: ByteSource, from: number): number | null {
	for (let at = from; at < source.size; at += STEP) {
		const bytes = source.slice(at, at + STEP + 9);
		for (let i = bytes.indexOf(0x1f); i >= 0 && i < STEP; i = bytes.indexOf(0x1f, i + 1)) {
			const flags = bytes[i + 3] ?? 0xff;
			if (bytes[i + 1] === 0x8b && bytes[i + 2] === 8 && (flags & 0xe0) === 0 && [0, 2, 4].includes(bytes[i + 8] ?? 9)) return at + i;
		}
	}
	return null;
}
