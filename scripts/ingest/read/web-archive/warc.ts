/** A WARC file (ISO 28500:2017), packed or not → its records, one at a time. Records that nobody asks for are passed over without keeping them. */

import { latin1 } from '../bytes/byte-source.ts';
import { type GunzipEvent, gunzip, isGzip } from '../bytes/gunzip.ts';
import type { ByteSource } from '../formats/format.ts';
import { digestAgrees } from './digest.ts';

export type WarcRecord = {
	/** Names in lower case. */
	readonly headers: ReadonlyMap<string, string>;
	readonly block: Uint8Array;
};

/** `record` null: it is damaged or cut; `uri` says which one it was, where that could still be read. */
export type WarcEvent =
	| { readonly record: WarcRecord }
	| { readonly record: null; readonly uri: string | null; readonly problem: 'damaged' | 'cut' | 'large' };

type Open = { readonly headers: ReadonlyMap<string, string>; readonly length: number; readonly wanted: boolean };

const MOST_HEADER = 64 * 1024;
const STEP = 2 ** 20;

/** By its first line or, where that is damaged, by the fields of its first record. */
export function looksLikeWarc(head: Uint8Array): boolean {
	const text = latin1(head.subarray(0, 1500));
	return /^WARC\/\d\.\d/.test(text) || (text.match(/^WARC-[A-Z][A-Za-z-]{2,30}: /gm)?.length ?? 0) >= 2;
}

/** `wants`: which records are kept, by their headers. `most`: bytes of a record that are kept. */
export function* warcRecords(
	source: ByteSource,
	wants: (headers: ReadonlyMap<string, string>) => boolean,
	most: number,
): Generator<WarcEvent> {
	let buffer: Uint8Array = new Uint8Array(0);
	let open: Open | null = null;
	let skip = 0;
	let held: WarcEvent | null = null;
	for (const event of isGzip(source.slice(0, 3)) ? gunzip(source) : plainChunks(source)) {
		if (event.kind === 'member') {
			// Only now is it known whether the bytes of the last record are sound.
			if (held !== null) yield event.sound ? held : trusted(held);
			held = null;
			if (!event.sound) {
				// What was begun in it does not go on in the next.
				if (open?.wanted) yield lost(open.headers, 'damaged');
				buffer = new Uint8Array(0);
				open = null;
				skip = 0;
			}
			continue;
		}
		if (event.kind === 'gap') {
			if (held !== null) yield held;
			held = null;
			const headers: ReadonlyMap<string, string> | null = open?.headers ?? headersIn(buffer)?.headers ?? null;
			if (open === null || open.wanted) yield lost(headers, event.cut ? 'cut' : 'damaged');
			buffer = new Uint8Array(0);
			open = null;
			skip = 0;
			continue;
		}
		let chunk = event.bytes;
		if (skip > 0) {
			const passed = Math.min(skip, chunk.length);
			skip -= passed;
			chunk = chunk.subarray(passed);
		}
		buffer = concat(buffer, chunk);
		for (;;) {
			if (open === null) {
				const found = headersIn(buffer);
				if (found === null) {
					if (buffer.length < 32 || (buffer.length <= MOST_HEADER && /^[\r\n]*WARC\//.test(latin1(buffer.subarray(0, 32))))) break;
					// No record begins here: look for the next one.
					const next = nextRecord(buffer);
					yield lost(null, 'damaged');
					buffer = next < 0 ? buffer.subarray(-8) : buffer.subarray(next);
					if (next < 0) break;
					continue;
				}
				const length = Number(found.headers.get('content-length') ?? Number.NaN);
				buffer = buffer.subarray(found.end);
				if (!Number.isSafeInteger(length) || length < 0) {
					yield lost(found.headers, 'damaged');
					const next = nextRecord(buffer);
					buffer = next < 0 ? new Uint8Array(0) : buffer.subarray(next);
					if (next < 0) break;
					continue;
				}
				const wanted = wants(found.headers);
				if (wanted && length > most) yield lost(found.headers, 'large');
				open = { headers: found.headers, length, wanted: wanted && length <= most };
			}
			if (!open.wanted) {
				const passed = Math.min(open.length, buffer.length);
				skip = open.length - passed;
				buffer = buffer.subarray(passed);
				open = null;
				if (skip > 0) break;
				continue;
			}
			if (buffer.length < open.length) break;
			if (held !== null) yield event.sound === false ? trusted(held) : held;
			held = { record: { headers: open.headers, block: buffer.slice(0, open.length) } };
			buffer = buffer.subarray(open.length);
			open = null;
		}
	}
	if (held !== null) yield held;
	if (open !== null) yield lost(open.headers, 'cut');
	else if (skip > 0 || /^[\r\n]*WARC/.test(latin1(buffer.subarray(0, 16)))) yield lost(headersIn(buffer)?.headers ?? null, 'cut');
}

/** A record out of bytes whose checksum is wrong: believed where its own digest is right and its address is one. */
function trusted(event: WarcEvent): WarcEvent {
	if (event.record === null) return event;
	const { headers, block } = event.record;
	const whole =
		digestAgrees(headers.get('warc-block-digest'), block) === true &&
		/^<?https?:\/\/[^\s<>"]+>?$/i.test(headers.get('warc-target-uri') ?? '');
	return whole ? event : lost(headers, 'damaged');
}

const lost = (headers: ReadonlyMap<string, string> | null, problem: 'damaged' | 'cut' | 'large'): WarcEvent => ({
	record: null,
	uri: headers === null ? null : uriOf(headers),
	problem,
});

/** Some writers put the address between angle brackets. */
export const uriOf = (headers: ReadonlyMap<string, string>): string | null => headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;

function* plainChunks(source: ByteSource): Generator<GunzipEvent> {
	for (let at = 0; at < source.size; at += STEP) yield { kind: 'bytes', bytes: source.slice(at, at + STEP), sound: null };
}

/** The version line and the named fields, up to the empty line. Empty lines before them end the record before. */
function headersIn(buffer: Uint8Array): { readonly headers: ReadonlyMap<string, string>; readonly end: number } | null {
	const text = latin1(buffer.subarray(0, MOST_HEADER));
	const match = /^[\r\n]*WARC\/\d\.\d[ \t]*\r?\n([\s\S]*?)\r?\n\r?\n/.exec(text);
	return match === null ? null : { headers: fieldsOf(match[1] ?? ''), end: match[0].length };
}

const utf8 = new TextDecoder('utf-8');

/** Fields `Name: value`, names in lower case; a line that begins with a space goes on. The text holds a character a byte. */
export function fieldsOf(text: string): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon < 1) continue;
		const name = line.slice(0, colon).trim().toLowerCase();
		if (!fields.has(name)) fields.set(name, utf8.decode(Uint8Array.from(line.slice(colon + 1).trim(), (char) => char.charCodeAt(0))));
	}
	return fields;
}

const nextRecord = (buffer: Uint8Array): number => latin1(buffer).search(/WARC\/\d\.\d\r?\n/);

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
	if (a.length === 0) return b;
	const out = new Uint8Array(a.length + b.length);
	out.set(a);
	out.set(b, a.length);
	return out;
}
