/** What is slow to make is kept between builds, by the digest of what it is made from. Deleting the folder only costs time. */
import { hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';

const folder = resolve('.cache', 'storyfold');

export const digestOf = (...parts: readonly string[]): string => hash('sha256', parts.join('\0'));

/** The digest at the beginning of a line. */
const DIGEST = /^\["([^"\\]*)"/;

/** Small texts in one file, one JSON line each: `[digest, value]`. A line that was cut short or has another form is made again. Each is read when it is asked for. `within`: the folder of the file. */
export function textCache<T>(name: string, schema: z.ZodType<T>, within = folder) {
	const lineSchema = z.tuple([z.string(), schema]);
	const file = join(within, `${name}.jsonl`);
	let known: Map<string, string> | undefined;
	const load = () => {
		const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		return new Map(lines.map((line) => [DIGEST.exec(line)?.[1] ?? '', line]));
	};
	return (digest: string, make: () => T): T => {
		known ??= load();
		const [found] = parse(known.get(digest) ?? '', lineSchema);
		if (found !== undefined) return found[1];
		const made = make();
		const line = JSON.stringify([digest, made]);
		known.set(digest, line);
		mkdirSync(within, { recursive: true });
		appendFileSync(file, `${line}\n`);
		return made;
	};
}

function parse<T>(line: string, schema: z.ZodType<T>): T[] {
	try {
		return line === '' ? [] : [schema.parse(JSON.parse(line))];
	} catch {
		return [];
	}
}

/** Bytes, a file each. */
export async function fileCache(name: string, digest: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const file = join(folder, name, digest);
	if (existsSync(file)) return readFileSync(file);
	const made = await make();
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(file, made);
	return made;
}
