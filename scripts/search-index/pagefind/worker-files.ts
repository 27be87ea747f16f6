/** The one worker of the site and its programs, made of Pagefind's: worker.js, wasm.whole, and wasm.<language>.delta for each other language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readEntry } from './entry.ts';
import { makeDelta, placesOf } from './make-delta.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const SOURCE = join(import.meta.dirname, '../../../src/search/pagefind/in-worker.ts');

/** `files`: Pagefind's bundle by path. `first`: the language whose program is sent whole; that of most records where it has none. */
export async function workerFiles(files: Files, first: string): Promise<Map<string, Buffer>> {
	const entry = readEntry(files);
	const bySize = Object.entries(entry.languages).sort((a, b) => b[1].page_count - a[1].page_count || (a[0] < b[0] ? -1 : 1));
	const whole = (entry.languages[first] ?? bySize[0]?.[1])?.wasm ?? 'unknown';
	const program = (name: string) => gunzipSync(files.get(`wasm.${name}.pagefind`) ?? missing(`wasm.${name}.pagefind`));
	const made = new Map<string, Buffer>();
	const base = program(whole);
	const places = placesOf(base);
	made.set('wasm.whole', gzipSync(base, { level: 9 }));
	for (const name of new Set(bySize.map(([, { wasm }]) => wasm ?? 'unknown'))) {
		if (name !== whole) made.set(`wasm.${name}.delta`, gzipSync(makeDelta(base, program(name), places), { level: 9 }));
	}
	made.set('worker.js', Buffer.from(await workerScript(text(files, 'pagefind-worker.js'), { ...entry, whole })));
	return made;
}

async function workerScript(pagefind: string, entry: object): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: readFileSync(SOURCE, 'utf8'), resolveDir: join(SOURCE, '..'), loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		define: { ENTRY: JSON.stringify(entry) },
		logLevel: 'error',
	});
	return `const pagefind=(self,fetch,setTimeout)=>{${pagefind}};${outputFiles[0]?.text ?? ''}`;
}

const text = (files: Files, path: string) => Buffer.from(files.get(path) ?? missing(path)).toString();

function missing(path: string): never {
	throw new Error(`Pagefind's bundle has no ${path}: the search was written for Pagefind 1.6`);
}
