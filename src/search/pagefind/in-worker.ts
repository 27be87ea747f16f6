/**
 * What runs in the worker around Pagefind's own script: that script once for each language, so that each has its own stemmer and all share
 * one thread; its index's list at hand instead of fetched; its program from the one that is shared. The build puts Pagefind's script in.
 */
import { patch } from './delta.ts';

type Message = { readonly data: { readonly instanceId: string; readonly args: readonly { readonly basePath?: string }[] } };
type Listener = (message: Message) => void;
type Scope = { addEventListener(type: string, listener: Listener): void; postMessage(answer: unknown): void };
type Entry = {
	readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
	/** The program that is sent whole. */
	readonly whole: string;
};
/** Pagefind's worker script as a function of what it takes from its surroundings, and what pagefind-entry.json says: set by the build. */
declare const pagefind: (self: Scope, fetch: (url: string) => Promise<Response>, setTimeout: (done: () => void) => void) => void;
declare const ENTRY: Entry;

const worker = globalThis as unknown as Scope & { readonly name: string };
const asked = new Map<string, Promise<Response>>();
const listeners = new Map<string, Listener>();

/** Fetches a file once; what failed is asked for again. */
function file(url: string): Promise<Response> {
	const asking = asked.get(url) ?? fetch(url);
	asked.set(url, asking);
	asking.then(
		({ ok }) => ok || asked.delete(url),
		() => asked.delete(url),
	);
	return asking;
}

/** A file of the index without its compression, which the browser undoes faster than Pagefind's script. */
async function plain(asking: Promise<Response>): Promise<Response> {
	const response = await asking;
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return new Response(response.clone().body?.pipeThrough(new DecompressionStream('gzip')));
}

const bytes = async (url: string) => new Uint8Array(await (await plain(file(url))).arrayBuffer());

const wasmOf = (language: string) => ENTRY.languages[language]?.wasm ?? 'unknown';

/** The program of a language. It begins with Pagefind's signature for what is not compressed. */
async function program(bundle: string, language: string): Promise<Uint8Array<ArrayBuffer>> {
	const whole = bytes(`${bundle}wasm.whole`);
	const wasm = wasmOf(language);
	if (wasm === ENTRY.whole) return whole;
	const delta = await bytes(`${bundle}wasm.${wasm}.delta`);
	return patch(await whole, delta);
}

/** Asks for what a language needs before anything can be looked up in it. */
function ahead(bundle: string, language: string): void {
	const known = ENTRY.languages[language];
	if (known === undefined) return;
	void file(`${bundle}pagefind.${known.hash}.pf_meta`);
	void file(`${bundle}wasm.whole`);
	if (wasmOf(language) !== ENTRY.whole) void file(`${bundle}wasm.${wasmOf(language)}.delta`);
}

function start(bundle: string, language: string): Listener {
	ahead(bundle, language);
	let listener: Listener = () => {};
	pagefind(
		{
			addEventListener: (_, given) => {
				listener = given;
			},
			postMessage: (answer) => worker.postMessage(answer),
		},
		async (url) => {
			const name = url.slice(url.lastIndexOf('/') + 1);
			if (name.startsWith('pagefind-entry.json')) return Response.json(ENTRY);
			if (name.startsWith('wasm.')) return new Response(await program(bundle, language));
			return plain(asked.has(url) ? file(url) : fetch(url)).catch((error: unknown) => {
				// Pagefind goes on as if nothing stood in a part of its index that did not come: the page has to know.
				worker.postMessage({ lost: language });
				throw error;
			});
		},
		// Pagefind looks every 50 ms whether its index has come.
		(done) => setTimeout(done, 4),
	);
	return listener;
}

worker.addEventListener('message', (message) => {
	const { instanceId: language, args } = message.data;
	const listener = listeners.get(language) ?? start(args[0]?.basePath ?? '', language);
	listeners.set(language, listener);
	listener(message);
});
// The page gives the worker the name of its own language, which it will ask for first.
if (worker.name) ahead(new URL('.', location.href).href, worker.name);
