/** Small helpers to read numbers and ranges out of a source of bytes. */
import type { ByteSource } from '../formats/format.ts';

/** A part of a source as a source of its own. */
export function subSource(source: ByteSource, start: number, end: number): ByteSource {
	const from = Math.max(0, Math.min(start, source.size));
	const to = Math.max(from, Math.min(end, source.size));
	return { size: to - from, slice: (a, b) => source.slice(from + Math.max(0, a), Math.min(from + Math.max(0, b), to)) };
}

/** One little-endian unsigned number of 2, 4 or 8 bytes; NaN where the bytes end before it does. */
export function uintAt(bytes: Uint8Array, at: number, width: 2 | 4 | 8): number {
	if (!(at >= 0 && at + width <= bytes.length)) return Number.NaN;
	let value = 0;
	for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] as number);
	return value;
}

const latin = new TextDecoder('latin1');

/** The bytes as text, a character a byte: for the magic words and headers of containers. */
export const latin1 = (bytes: Uint8Array): string => latin.decode(bytes);

/** Does the source begin with these ASCII characters? */
export const startsWith = (bytes: Uint8Array, magic: string): boolean =>
	bytes.length >= magic.length && [...magic].every((char, i) => bytes[i] === char.charCodeAt(0));
