/** A gzip file of any size → its bytes in pieces. Of a damaged one the members that can be read are given, with a mark where one was lost. */
import { crc32 } from 'node:zlib';
import { Gunzip } from 'fflate';
import type { ByteSource } from '../formats/format.ts';
import { uintAt } from './source.ts';

export type GunzipEvent =
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	/** A member ended; `sound`: its checksum is right. */
	| { readonly kind: 'member'; readonly sound: boolean }
	/** Bytes were lost here: what follows begins with another member. `cut`: the file ends in the middle of a member. */
	| { readonly kind: 'gap'; readonly cut: boolean };

const STEP = 256 * 1024;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

export function* gunzip(source: ByteSource): Generator<GunzipEvent> {
	for (let start = 0; start < source.size; ) {
		const next: number | null = yield* readFrom(source, start);
		if (next === null) return;
		start = next;
	}
}

/** Reads on from a member's start. Returns where to try again after damage, or null at the end. */
function* readFrom(source: ByteSource, start: number): Generator<GunzipEvent, number | null> {
	let ready: GunzipEvent[] = [];
	let crc = 0;
	let member = start;
	const end = (at: number) => {
		const trailer = source.slice(at - 8, at);
		ready.push({ kind: 'member', sound: uintAt(trailer, 0, 4) === crc });
		crc = 0;
	};
	const stream = new Gunzip((bytes) => {
		if (bytes.length === 0) return;
		crc = crc32(bytes, crc);
		// The buffer is used again by the decoder.
		ready.push({ kind: 'bytes', bytes: bytes.slice() });
	});
	stream.onmember = (offset) => {
		end(start + offset);
		member = start + offset;
	};
	for (let at = start; at < source.size; at += STEP) {
		const last = at + STEP >= source.size;
		try {
			stream.push(source.slice(at, at + STEP), last);
			if (last) end(source.size);
		} catch {
			yield* ready;
			const next = nextMember(source, member + 1);
			yield { kind: 'gap', cut: last && next === null };
			return next;
		}
		yield* ready;
		ready = [];
	}
	return null;
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
