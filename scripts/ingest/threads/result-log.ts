/**
 * Results by key in one file, each appended behind the others: a key of 16 bytes, the length and CRC-32 of the result (four bytes each, little
 * endian), the result as V8 serialises it. What a kill left half written at the end is cut off; a result that is damaged counts as none.
 * A run reads its own results from a file that only it has, since others may append to the shared one meanwhile.
 */
import {
	appendFileSync,
	closeSync,
	existsSync,
	fstatSync,
	mkdirSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

const KEY = 16;
const HEAD = KEY + 8;
/** Bytes that are copied at a time, and so many are lost at most by a kill. */
const PIECE = 8 * 1024 * 1024;
/** Bytes between two results that are read with them rather than left out. */
const GAP = 64 * 1024;

export type ResultLog = {
	/** Is something kept under a key, in hex with 32 digits? It is not looked at. */
	readonly has: (key: string) => boolean;
	/** Undefined where nothing is kept, or it is damaged. */
	readonly read: (key: string) => unknown;
	/** What is held of the results of many keys, in their order; they are read as they lie in the file, many at a time. */
	readonly readAll: <H>(keys: readonly string[], hold: (result: unknown, index: number) => H) => (H | undefined)[];
	readonly append: (entries: Iterable<readonly [key: string, result: unknown]>) => void;
	/** Of results that are serialised already. */
	readonly appendBytes: (entries: Iterable<readonly [key: string, bytes: Uint8Array]>) => void;
	/** Closes the files. Where most of what the shared one held was not asked for, that is dropped. */
	readonly close: () => void;
};

type Place = { readonly file: number; readonly at: number; readonly length: number; readonly sum: number; used: boolean };

/** The file is made when something is appended. `anew`: nothing of it is read, and nothing is left in it. */
export function openResultLog(path: string, anew = false): ResultLog {
	const shared = existsSync(path) && !anew ? openSync(path, 'r') : null;
	const { places, end } = shared === null ? { places: new Map<string, Place>(), end: 0 } : scan(shared);
	if (shared !== null && end < fstatSync(shared).size) truncateSync(path, end);
	const former = [...places];
	let own: number | null = null;
	let [written, handedOn] = [0, 0];
	const handOn = () => {
		if (own !== null && !anew && written > handedOn) {
			// A run of another version of the program may have deleted the folder meanwhile.
			mkdirSync(dirname(path), { recursive: true });
			copy(own, handedOn, written, (bytes) => appendFileSync(path, bytes));
		}
		handedOn = written;
	};
	const appendBytes = (entries: Iterable<readonly [key: string, bytes: Uint8Array]>) => {
		own ??= openOwn(path);
		for (const [key, bytes] of entries) {
			const record = recordOf(key, bytes);
			for (let at = 0; at < record.length; ) at += writeSync(own, record, at, record.length - at, written + at);
			const [length, sum] = [record.readUInt32LE(KEY), record.readUInt32LE(KEY + 4)];
			places.set(key, { file: own, at: written + HEAD, length, sum, used: true });
			written += record.length;
			if (written - handedOn >= PIECE) handOn();
		}
	};
	return {
		has: (key) => {
			const place = places.get(key);
			if (place !== undefined) place.used = true;
			return place !== undefined;
		},
		read: (key) => {
			const place = places.get(key);
			if (place === undefined) return undefined;
			const bytes = Buffer.allocUnsafe(place.length);
			return readSync(place.file, bytes, 0, place.length, place.at) === place.length ? resultOf(place, bytes) : undefined;
		},
		readAll: <H>(keys: readonly string[], hold: (result: unknown, index: number) => H) => {
			const results = new Array<H | undefined>(keys.length).fill(undefined);
			const wanted = keys.flatMap((key, index) => {
				const place = places.get(key);
				return place === undefined ? [] : [{ place, index }];
			});
			for (const run of runsOf(wanted)) {
				const [{ place: first }, { place: last }] = [run[0], run.at(-1) ?? run[0]];
				const bytes = Buffer.allocUnsafeSlow(last.at + last.length - first.at);
				const got = readSync(first.file, bytes, 0, bytes.length, first.at);
				for (const { place, index } of run) {
					const from = place.at - first.at;
					const result = from + place.length > got ? undefined : resultOf(place, bytes.subarray(from, from + place.length));
					if (result !== undefined) results[index] = hold(result, index);
				}
			}
			return results;
		},
		append: (entries) => appendBytes(Iterator.from(entries).map(([key, result]) => [key, serialize(result)] as const)),
		appendBytes,
		close: () => {
			handOn();
			if (own !== null) closeSync(own);
			if (shared === null) return;
			const used = former.filter(([, place]) => place.used).map(([, place]) => place);
			const isThere = existsSync(path) && statSync(path).ino === fstatSync(shared).ino;
			if (isThere && used.reduce((sum, { length }) => sum + HEAD + length, 0) < end / 2) rewrite(path, shared, used, end);
			closeSync(shared);
		},
	};
}

/** Undefined where it is damaged. */
function resultOf(place: Place, bytes: Uint8Array): unknown {
	if (crc32(bytes) !== place.sum) return undefined;
	place.used = true;
	return deserialize(bytes);
}

type Wanted = { readonly place: Place; readonly index: number };

/** What lies near enough together to be read at once. */
function runsOf(wanted: readonly Wanted[]): [Wanted, ...Wanted[]][] {
	const runs: [Wanted, ...Wanted[]][] = [];
	const inOrder = wanted.toSorted(({ place: a }, { place: b }) => a.file - b.file || a.at - b.at);
	for (const [i, one] of inOrder.entries()) {
		const run = runs.at(-1);
		const before = inOrder[i - 1]?.place;
		const end = one.place.at + one.place.length;
		const isNear = before?.file === one.place.file && one.place.at - before.at - before.length <= GAP;
		if (run !== undefined && isNear && end - run[0].place.at <= PIECE) run.push(one);
		else runs.push([one]);
	}
	return runs;
}

/** A file without a name, which goes with the program. */
function openOwn(path: string): number {
	const name = `${path}.${process.pid}.own`;
	mkdirSync(dirname(path), { recursive: true });
	const file = openSync(name, 'w+');
	rmSync(name);
	return file;
}

function copy(file: number, from: number, to: number, write: (bytes: Buffer) => void): void {
	for (let at = from; at < to; at += PIECE) {
		const bytes = Buffer.allocUnsafe(Math.min(PIECE, to - at));
		readSync(file, bytes, 0, bytes.length, at);
		write(bytes);
	}
}

/** Keeps these of the results before `end`, and what stands behind it. */
function rewrite(path: string, file: number, places: readonly Place[], end: number): void {
	const part = `${path}.${process.pid}`;
	const next = openSync(part, 'w');
	const write = (bytes: Buffer) => {
		for (let at = 0; at < bytes.length; ) at += writeSync(next, bytes, at);
	};
	for (const { at, length } of places) copy(file, at - HEAD, at + length, write);
	copy(file, end, fstatSync(file).size, write);
	closeSync(next);
	renameSync(part, path);
}

function recordOf(key: string, bytes: Uint8Array): Buffer {
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
		// No result is empty, but zeros, which a power cut leaves behind, would be read as such.
		if (length === 0 || at + length > size) break;
		places.set(head.toString('hex', 0, KEY), { file, at, length, sum, used: false });
		end = at + length;
	}
	return { places, end };
}
