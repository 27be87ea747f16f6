/**
 * Results by key in one file, each appended behind the others: a key of 16 bytes, the length and CRC-32 of the result (four bytes each, little
 * endian), the result as V8 serialises it. What a kill left half written at the end is cut off; a result that is damaged counts as none.
 */
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync, truncateSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../../../src/lib/kept-json.ts';

const KEY = 16;
const HEAD = KEY + 8;
/** Bytes that are appended at a time. */
const PIECE = 8 * 1024 * 1024;

export type ResultLog = {
	/** `key`: in hex, 32 digits. Undefined where nothing is kept. */
	readonly read: (key: string) => unknown;
	readonly append: (entries: Iterable<readonly [key: string, result: unknown]>) => void;
	/** Closes the file. Where most of what it held was not asked for, that is dropped. */
	readonly close: () => void;
};

type Place = { readonly at: number; readonly length: number; readonly sum: number; used: boolean };

/** The file is made when something is appended. */
export function openResultLog(path: string): ResultLog {
	const file = existsSync(path) ? openSync(path, 'r') : null;
	const { places, end } = file === null ? { places: new Map<string, Place>(), end: 0 } : scan(file);
	if (file !== null && end < fstatSync(file).size) truncateSync(path, end);
	const bytesOf = ({ at, length, sum }: Place): Buffer | null => {
		const bytes = Buffer.allocUnsafe(length);
		return file !== null && readSync(file, bytes, 0, length, at) === length && crc32(bytes) === sum ? bytes : null;
	};
	return {
		read: (key) => {
			const place = places.get(key);
			const bytes = place === undefined ? null : bytesOf(place);
			if (place === undefined || bytes === null) return undefined;
			place.used = true;
			return deserialize(bytes);
		},
		append: (entries) => {
			let pieces: Buffer[] = [];
			let size = 0;
			const flush = () => {
				if (size > 0) appendFileSync(path, Buffer.concat(pieces));
				[pieces, size] = [[], 0];
			};
			for (const [key, result] of entries) {
				const record = recordOf(key, serialize(result));
				pieces.push(record);
				size += record.length;
				if (size >= PIECE) flush();
			}
			flush();
		},
		close: () => {
			if (file === null) return;
			const used = [...places].filter(([, place]) => place.used);
			const bytes = used.reduce((sum, [, { length }]) => sum + HEAD + length, 0);
			if (bytes < end / 2) {
				const records = used.flatMap(([key, place]) => {
					const kept = bytesOf(place);
					return kept === null ? [] : [recordOf(key, kept)];
				});
				const behind = Buffer.alloc(fstatSync(file).size - end);
				readSync(file, behind, 0, behind.length, end);
				writeWhole(path, Buffer.concat([...records, behind]));
			}
			closeSync(file);
		},
	};
}

function recordOf(key: string, bytes: Buffer): Buffer {
	const head = Buffer.alloc(HEAD);
	head.write(key, 'hex');
	head.writeUInt32LE(bytes.length, KEY);
	head.writeUInt32LE(crc32(bytes), KEY + 4);
	return Buffer.concat([head, bytes]);
}

/** Where each result stands, the last of a key; `end`: behind the last whole one. */
function scan(file: number): { places: Map<string, Place>; end: number } {
	const { size } = fstatSync(file);
	const places = new Map<string, Place>();
	const head = Buffer.alloc(HEAD);
	let end = 0;
	while (end + HEAD <= size && readSync(file, head, 0, HEAD, end) === HEAD) {
		const [length, sum] = [head.readUInt32LE(KEY), head.readUInt32LE(KEY + 4)];
		const at = end + HEAD;
		if (at + length > size) break;
		places.set(head.toString('hex', 0, KEY), { at, length, sum, used: false });
		end = at + length;
	}
	return { places, end };
}
