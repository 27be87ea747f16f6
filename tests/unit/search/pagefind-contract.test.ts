/**
 * What the search depends on inside Pagefind, beyond what it documents: names of files, the worker as a function of its surroundings, its
 * messages. Each test says what of ours breaks when Pagefind changes it: look at src/search/pagefind/ and
 * scripts/search-index/pagefind/.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { workerFiles } from '../../../scripts/search-index/pagefind/worker-files.ts';

type Entry = {
	readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>>;
};
type Scope = { addEventListener(type: string, listener: (event: { data: unknown }) => void): void; postMessage(answer: unknown): void };

const page = (language: string, title: string, text: string) =>
	`<html lang="${language}"><body data-pagefind-body><h1>${title}</h1><p id="p1" data-pagefind-filter="source:Sample Desk">${text}</p></body></html>`;
const files = new Map<string, Uint8Array>();
const decoded = (name: string) => Buffer.from(files.get(name) ?? []).toString();

before(async () => {
	const { index } = await createIndex({ keepIndexUrl: true });
	assert.ok(index);
	await index.addHTMLFile({ url: '/a/', content: page('en', 'Bridge closes', 'The harbour bridge will be closed for three weeks.') });
	await index.addHTMLFile({ url: '/b/', content: page('de', 'Brücke gesperrt', 'Die Hafenbrücke wird für drei Wochen gesperrt.') });
	for (const { path, content } of (await index.getFiles()).files) files.set(path, content);
});
after(() => close());

test('the bundle names its languages, each with the hash of its list, its program and its pages (in-worker.ts fetches by them)', () => {
	const entry = JSON.parse(decoded('pagefind-entry.json')) as Entry;
	assert.deepEqual(Object.keys(entry.languages).sort(), ['de', 'en']);
	for (const { hash, wasm, page_count } of Object.values(entry.languages)) {
		assert.equal(page_count, 1);
		assert.ok(files.has(`pagefind.${hash}.pf_meta`), 'the list of a language is pagefind.<hash>.pf_meta');
		assert.ok(files.has(`wasm.${wasm ?? 'unknown'}.pagefind`), 'the program of a language is wasm.<name>.pagefind');
	}
});

test('programs are gzip files that begin with the signature for what is not compressed (program() in in-worker.ts)', () => {
	for (const name of ['en', 'de'])
		assert.equal(gunzipSync(files.get(`wasm.${name}.pagefind`) ?? Buffer.alloc(0)).toString('latin1', 0, 12), 'pagefind_dcd');
});

test('the worker’s script is a function of self, fetch and setTimeout, and answers the four messages (worker.ts)', async () => {
	const waiting = new Map<number, (answer: { result?: unknown; error?: string }) => void>();
	let listener: (event: { data: unknown }) => void = () => assert.fail('the script listens for messages');
	const scope: Scope = {
		addEventListener: (type, given) => {
			assert.equal(type, 'message');
			listener = given;
		},
		postMessage: (answer) => {
			const { id, ...rest } = answer as { id: number };
			waiting.get(id)?.(rest);
		},
	};
	const fetched: string[] = [];
	const fetchFile = async (url: string) => {
		const name = new URL(url).pathname.slice('/pagefind/'.length);
		fetched.push(name);
		const content = files.get(name);
		return content === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(content));
	};
	new Function('self', 'fetch', 'setTimeout', decoded('pagefind-worker.js'))(scope, fetchFile, (done: () => void) => setTimeout(done, 1));
	let next = 0;
	const call = (method: string, ...args: unknown[]) =>
		new Promise<unknown>((resolve, reject) => {
			const id = next++;
			waiting.set(id, ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
			listener({ data: { id, instanceId: 'en', method, args } });
		});

	await call('init', { basePath: 'http://site.example/pagefind/', language: 'en', primary: true });
	const { results } = (await call('search', 'bridge', { filters: {} })) as {
		results: { id: string; score: number; words: number[]; data: string }[];
	};
	assert.equal(results.length, 1, 'search gives { results, filters }');
	const [hit] = results;
	assert.equal(typeof hit?.score, 'number');
	assert.ok(Array.isArray(hit?.words) && hit.words.length > 0, 'a hit has the places of its words');
	const fragment = (await call('getData', hit?.data)) as Record<string, unknown>;
	for (const key of ['raw_url', 'content', 'raw_content', 'meta', 'filters', 'anchors', 'weighted_locations'])
		assert.ok(key in fragment, `a fragment has ${key}`);
	assert.equal(fragment.raw_url, '/a/');
	assert.deepEqual(await call('filters'), { source: { 'Sample Desk': 1 } });
	assert.ok(
		fetched.some((name) => name.startsWith('pagefind-entry.json')),
		'it asks for pagefind-entry.json by name',
	);
	assert.ok(
		fetched.some((name) => name.startsWith('wasm.')),
		'it asks for wasm.* by name',
	);
});

test('our worker is made of it; what of the bundle is missing is named', async () => {
	const made = workerFiles(files, 'en');
	assert.deepEqual([...made.keys()].sort(), ['wasm.de.delta', 'wasm.whole', 'worker.js']);
	const without = new Map([...files].filter(([path]) => path !== 'pagefind-worker.js'));
	assert.throws(() => workerFiles(without, 'en'), /Pagefind's bundle has no pagefind-worker\.js/);
});
