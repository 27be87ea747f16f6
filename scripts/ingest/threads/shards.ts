/**
 * Past one machine: `--shard i/n` reads, cleans and describes one part of the seeds and writes what came of them into a file of records,
 * `--join` takes them from there in place of reading. Everything that looks at more than one seed is done at the join, so that its content
 * is that of one run, byte for byte.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'astro/zod';
import type { Seed } from '../document/types.ts';
import { packedRead, type Read } from './packed-read.ts';
import type { MapTask, TaskName } from './tasks.ts';

export type Shard = { readonly shard: number; readonly of: number };
const headerSchema = z.object({ shard: z.int(), of: z.int(), program: z.string(), seeds: z.int() });
type Header = Readonly<z.infer<typeof headerSchema>>;
/** `byKey`: reads what was made of a seed, by its key. */
type Records = { readonly header: Header; readonly byKey: ReadonlyMap<string, () => Uint8Array> };

const FILE = /^shard-(\d+)-of-(\d+)\.records$/;
const MOST = 10_000;
/** Hexadecimal digits of a seed's key, and bytes of the length that follows it. */
const KEY = 32;
const LENGTH = 4;
/** Bytes within which the first line ends. */
const HEADER = 1024;

/** `i/n`, 1 ≤ i ≤ n ≤ 10,000. Throws where it is none. */
export function parseShard(text: string): Shard {
	const [, shard, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
	if (shard === undefined || of === undefined || shard < 1 || shard > of || of > MOST)
		throw new Error(`--shard takes i/n with 1 ≤ i ≤ n ≤ ${MOST}, as in 2/4, not “${text}”`);
	return { shard, of };
}

/** Is a seed dealt to this shard? By the digest of its name alone, so that a seed that comes or goes moves no other. */
export const isDealtTo = ({ shard, of }: Shard, name: string): boolean =>
	createHash('sha256').update(name).digest().readUIntBE(0, 6) % of === shard - 1;

/** Digest of all that the result of reading depends on beside the program. The bytes stand in it by their own digest. */
export function keyOf({ bytes, ...seed }: Seed): string {
	if (seed.digest === undefined && !(bytes instanceof Uint8Array)) throw new Error(`${seed.name} has no digest`);
	const content = seed.digest === undefined ? bytes : null;
	return createHash('sha256')
		.update(serialize([content, seed]))
		.digest('hex')
		.slice(0, KEY);
}

/** Reads the seeds of a shard and writes the file of its records, whole or not at all. Gives its path. */
export async function writeShard(
	folder: string,
	header: Header,
	seeds: readonly Seed[],
	map: MapTask,
	step?: (done: number) => void,
): Promise<string> {
	const made = await map('read', seeds, step);
	const path = join(folder, `shard-${header.shard}-of-${header.of}.records`);
	mkdirSync(folder, { recursive: true });
	const file = openSync(`${path}.part`, 'w');
	try {
		writeAll(file, Buffer.from(`${JSON.stringify(header)}\n`));
		for (const [i, seed] of seeds.entries()) {
			const record = serialize(made[i]);
			const length = Buffer.alloc(LENGTH);
			length.writeUInt32BE(record.length);
			writeAll(file, Buffer.concat([Buffer.from(keyOf(seed)), length, record]));
		}
	} finally {
		closeSync(file);
	}
	renameSync(`${path}.part`, path);
	return path;
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

type Take = (made: unknown, index: number) => unknown;

/**
 * The same as `map`, with what the shards in `folder` made of the seeds. Throws where a shard is missing, damaged or of another program,
 * and where a seed is in none: it was changed, added or corrected since.
 */
export function fromShards(map: MapTask, folder: string, program: string): MapTask {
	const shards = readShards(folder, program);
	const of = shards[0]?.header.of ?? 1;
	return (async (task: TaskName, items: readonly never[], step: (done: number) => void = () => undefined, take: Take = (made) => made) => {
		// What is read is kept packed.
		if (task !== 'readPacked') return map(task, items, step, take as never);
		return (items as readonly Seed[]).map((seed, i) => {
			const record = shards.map(({ byKey }) => byKey.get(keyOf(seed))).find((one) => one !== undefined);
			if (record === undefined) throw new Error(unread(seed.name, of));
			step(i + 1);
			return take(packedRead(deserialize(record()) as Read), i);
		});
	}) as MapTask;
}

function unread(seed: string, of: number): string {
	const shard = Array.from({ length: of }, (_, i) => i + 1).find((i) => isDealtTo({ shard: i, of }, seed));
	return `${seed}, or what is said of it beside it, is not as the shards read it: run npm run ingest -- --shard ${shard}/${of} again`;
}

/** All shards of a run, in their order. */
function readShards(folder: string, program: string): Records[] {
	const files = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => FILE.test(name));
	const counts = [...new Set(files.map((name) => Number(FILE.exec(name)?.[2])))].sort((a, b) => a - b);
	const [of, other] = counts;
	if (of === undefined) throw new Error(`${folder} holds no records: run npm run ingest -- --shard 1/4, 2/4, 3/4 and 4/4 first`);
	if (other !== undefined) throw new Error(`${folder} holds records of ${of} and of ${other} shards: remove those that are not meant`);
	const names = Array.from({ length: of }, (_, i) => `shard-${i + 1}-of-${of}.records`);
	const missing = names.flatMap((name, i) => (files.includes(name) ? [] : [`--shard ${i + 1}/${of}`]));
	if (missing.length > 0) throw new Error(`records are missing in ${folder}: run npm run ingest -- ${missing.join(', then ')}`);
	return names.map((name, i) => {
		const again = `run npm run ingest -- --shard ${i + 1}/${of} again`;
		const records = readRecords(join(folder, name));
		if (records === null) throw new Error(`${join(folder, name)} is damaged: ${again}`);
		if (records.header.program !== program)
			throw new Error(
				`${join(folder, name)} was made by other code, settings or another Node than the join: ${again} with those of the join`,
			);
		return records;
	});
}

/** A file of records, whose places alone are held; null where it is not whole. */
function readRecords(path: string): Records | null {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		const start = bytesOf(file, HEADER, 0);
		const end = start.indexOf('\n');
		const header = headerSchema.parse(JSON.parse(start.toString('utf8', 0, end)));
		const byKey = new Map<string, () => Uint8Array>();
		for (let at = end + 1; at < size; ) {
			const head = bytesOf(file, KEY + LENGTH, at);
			const body = at + KEY + LENGTH;
			const length = head.readUInt32BE(KEY);
			if (body + length > size) return null;
			byKey.set(head.toString('latin1', 0, KEY), () => recordAt(path, length, body));
			at = body + length;
		}
		return byKey.size === header.seeds ? { header, byKey } : null;
	} catch {
		return null;
	} finally {
		closeSync(file);
	}
}

/** Opened for each: a run may have more shards than a system lets a program have files open. */
function recordAt(path: string, length: number, at: number): Buffer {
	const file = openSync(path, 'r');
	try {
		return bytesOf(file, length, at);
	} finally {
		closeSync(file);
	}
}

function bytesOf(file: number, length: number, at: number): Buffer {
	const bytes = Buffer.alloc(length);
	return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
