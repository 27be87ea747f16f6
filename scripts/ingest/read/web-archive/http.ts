/** The HTTP response inside a WARC record (RFC 9112) → its page, with transfer and content codings undone. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { latin1 } from '../bytes/byte-source.ts';
import { fieldsOf, type WarcRecord } from './warc.ts';

export type Response = {
	readonly status: number;
	readonly type: string;
	readonly charset: string | null;
	readonly location: string | null;
	/** The body as it was sent, and the same without its transfer coding, without its content coding. */
	readonly payloads: readonly Uint8Array[];
	readonly body: Uint8Array;
};

const MOST_HEADER = 256 * 1024;

/** Null where the record holds no HTTP response with a header. `resource` records hold the bare page. */
export function responseOf({ headers, block }: WarcRecord, most: number): Response | null {
	if (headers.get('warc-type') === 'resource')
		return { status: 200, ...typeOf(headers.get('content-type') ?? ''), location: null, payloads: [block], body: block };
	const match = /^HTTP\/\d(?:\.\d)?\s+(\d{3})[^\n]*\r?\n([\s\S]*?\r?\n)?\r?\n/.exec(latin1(block.subarray(0, MOST_HEADER)));
	if (match === null) return null;
	const fields = fieldsOf(match[2] ?? '');
	const raw = block.subarray(match[0].length);
	const chunked = /chunked/i.test(fields.get('transfer-encoding') ?? '');
	const sent = chunked ? unchunked(raw) : raw;
	const body = decoded(sent, fields.get('content-encoding') ?? '', most);
	return {
		status: Number(match[1]),
		...typeOf(fields.get('content-type') ?? ''),
		location: fields.get('location') ?? null,
		payloads: [raw, sent, body],
		body,
	};
}

function typeOf(value: string): { readonly type: string; readonly charset: string | null } {
	return {
		type: (value.split(';')[0] ?? '').trim().toLowerCase(),
		charset: /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(value)?.[1] ?? null,
	};
}

/** Some writers undo the chunks and leave the header: then the bytes stay as they are. */
function unchunked(bytes: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; ) {
		const line = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(latin1(bytes.subarray(at, at + 300)));
		if (line === null) return parts.length === 0 ? bytes : Buffer.concat(parts);
		const size = Number.parseInt(line[1] ?? '0', 16);
		const start = at + line[0].length;
		if (size === 0) return Buffer.concat(parts);
		parts.push(bytes.subarray(start, start + size));
		at = start + size;
		if (bytes[at] === 0x0d) at++;
		if (bytes[at] === 0x0a) at++;
	}
	return Buffer.concat(parts);
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
	gzip: gunzipSync,
	'x-gzip': gunzipSync,
	deflate: (bytes, options) => {
		try {
			return inflateSync(bytes, options);
		} catch {
			return inflateRawSync(bytes, options);
		}
	},
	br: brotliDecompressSync,
	zstd: zstdDecompressSync,
};

/** Bytes that do not decode were stored decoded. */
function decoded(bytes: Uint8Array, encoding: string, most: number): Uint8Array {
	let body = bytes;
	for (const name of encoding
		.toLowerCase()
		.split(/(?:(?<!\s)\s+)?,\s*/)
		.toReversed()) {
		const decode = DECODERS[name.trim()];
		if (decode === undefined) continue;
		try {
			body = decode(body, { maxOutputLength: most });
		} catch {
			return body;
		}
	}
	return body;
}
