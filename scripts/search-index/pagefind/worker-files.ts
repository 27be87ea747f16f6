/** The one worker of the site and its programs, made of Pagefind's: worker.js, wasm.whole, and wasm.<language>.delta for each other language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { readEntry } from './entry.ts';
import { makeDelta, placesOf } from './make-delta.ts';

const WORKER = 'worker.js';

type Files = ReadonlyMap<string, Uint8Array>;

const SOURCE = join(import.meta.dirname, '../../../src/search/pagefind/in-worker.ts');

/**
 * `files`: Pagefind's bundle by path. `first`: the language whose program is sent whole; that of most records where it has none. `keep`: gives what an earlier
 * call made of the same bytes, else makes it.
 */
export function workerFiles(files: Files, first: string, keep: Keep = (_, make) => make()): Map<string, Buffer> {
	const entry = readEntry(files);
	const bySize = Object.entries(entry.languages).sort((a, b) => b[1].page_count - a[1].page_count || (a[0] < b[0] ? -1 : 1));
	const whole = (entry.languages[first] ?? bySize[0]?.[1])?.wasm ?? 'unknown';
	const others = [...new Set(bySize.map(([, { wasm }]) => wasm ?? 'unknown'))].filter((name) => name !== whole);
	const program = (name: string) => files.get(`wasm.${name}.pagefind`) ?? missing(`wasm.${name}.pagefind`);
	const made = new Map(
		keep([whole, ...others].map(program), () => [
			...programFiles(program(whole), new Map(others.map((name) => [name, program(name)]))),
			[WORKER, workerScript(text(files, 'pagefind-worker.js'))],
		]),
	);
	// What changes with the articles stands before what does not.
	const about = `const ENTRY=${JSON.stringify({ ...entry, whole })};`;
	return made.set(WORKER, Buffer.concat([Buffer.from(about), made.get(WORKER) ?? missing(WORKER)]));
}

type Programs = readonly (readonly [path: string, bytes: Buffer])[];
export type Keep = (of: readonly Uint8Array[], make: () => Programs) => Programs;

/** A program as a whole, and others as what they have that it has not. */
function programFiles(whole: Uint8Array, others: ReadonlyMap<string, Uint8Array>): Programs {
	const base = gunzipSync(whole);
	const places = placesOf(base);
	const delta = (program: Uint8Array) => gzipSync(makeDelta(base, gunzipSync(program), places), { level: 9 });
	return [
		['wasm.whole', gzipSync(base, { level: 9 })],
		...[...others].map(([name, program]) => [`wasm.${name}.delta`, delta(program)] as const),
	];
}

/** Reads `ENTRY`. */
function workerScript(pagefind: string): Buffer {
	const { outputFiles } = buildSync({
		stdin: { contents: readFileSync(SOURCE, 'utf8'), resolveDir: join(SOURCE, '..'), loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		logLevel: 'error',
	});
	return Buffer.from(`const pagefind=(self,fetch,setTimeout)=>{${pagefind}};${outputFiles[0]?.text ?? ''}`);
}

const text = (files: Files, path: string) => Buffer.from(files.get(path) ?? missing(path)).toString();

function missing(path: string): never {
	throw new Error(`Pagefind's bundle has no ${path}: the search was written for Pagefind 1.6`);
}
