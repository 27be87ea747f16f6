/** The index of a WACZ (CDXJ): where the captures of an address lie. And its list of pages. */
import { gunzipSync } from 'node:zlib';

export type Capture = {
	readonly url: string;
	readonly timestamp: string;
	readonly file: string;
	readonly offset: number;
	readonly length: number;
	readonly status: string;
	readonly mime: string;
};
export type ListedPage = { readonly url: string; readonly title: string | null; readonly timestamp: string | null };

/** An address without what does not tell pages apart: scheme, fragment, slash at the end. */
export const plainUrl = (url: string): string =>
	url
		.replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
		.replace(/#.*$/s, '')
		.replace(/(?<!\/)\/+$/, '');

const MOST_INDEX = 2 ** 30;

/** Captures by `plainUrl`, out of one index file, packed or not. Lines that are no captures are passed over. */
export function readIndex(bytes: Uint8Array, into: Map<string, Capture[]>): void {
	const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_INDEX }) : bytes;
	for (const line of new TextDecoder('utf-8').decode(plain).split('\n')) {
		const match = /^\S+\s+(\d{4,17})\s+(\{.*\})\s*$/.exec(line);
		const fields = match === null ? null : objectOf(match[2] ?? '');
		if (match === null || fields === null) continue;
		const { url, filename, offset, length, status = '', mime = '' } = fields;
		if (typeof url !== 'string' || typeof filename !== 'string') continue;
		const capture = {
			url,
			timestamp: match[1] ?? '',
			file: filename,
			offset: Number(offset),
			length: Number(length),
			status: String(status),
			mime: String(mime),
		};
		if (!Number.isSafeInteger(capture.offset) || !Number.isSafeInteger(capture.length)) continue;
		const key = plainUrl(url);
		const known = into.get(key);
		if (known === undefined) into.set(key, [capture]);
		else known.push(capture);
	}
}

/** `pages.jsonl`: a header line, then a page a line. */
export function readListedPages(text: string): ListedPage[] {
	return text.split('\n').flatMap((line) => {
		const fields = objectOf(line);
		if (fields === null || typeof fields.url !== 'string') return [];
		const { url, title, ts } = fields;
		return [{ url, title: typeof title === 'string' ? title : null, timestamp: typeof ts === 'string' ? ts : null }];
	});
}

function objectOf(json: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}
