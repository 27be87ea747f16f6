/** The script of the packaged site: a search without a server. The index of a language is a script with its files in base 64. */
import type { SearchData } from './data.ts';

type Files = Readonly<Record<string, string>>;
declare global {
	/** Called by the scripts of the indexes. */
	var storyfoldFiles: ((name: string, files: Files) => void) | undefined;
}
/** Set by the build: what each interface language's search/data.json says, the first one has no prefix. */
declare const DATA: readonly SearchData[];

const root = document.currentScript?.dataset['root'] ?? '';
const loaded = new Map<string, Promise<Files>>();
const arrived = new Map<string, Files>();
globalThis.storyfoldFiles = (name, files) => void arrived.set(name, files);

/** Runs `search/<name>.js` once and gives what it brings. */
function load(name: string): Promise<Files> {
	const loading =
		loaded.get(name) ??
		new Promise<Files>((resolve, reject) => {
			const script = document.createElement('script');
			script.src = `${root}search/files-${name}.js`;
			script.onload = () => resolve(arrived.get(name) ?? {});
			script.onerror = () => reject(new Error(script.src));
			document.head.append(script);
		});
	loaded.set(name, loading);
	return loading;
}

/** In the worker: `fetch` reads from the files. */
const FETCH =
	"self.fetch=async a=>{const n=String(a).replace(/^.*pagefind\\//,'').replace(/\\?.*$/,''),f=FILES[n];return new Response(f===undefined?null:Uint8Array.from(atob(f),c=>c.charCodeAt(0)),{status:f===undefined?404:200})};";

const data = DATA.find(({ lang }) => lang === document.documentElement.lang) ?? DATA[0];
if (data !== undefined) {
	const prefix = data === DATA[0] ? '' : `${data.lang}/`;
	globalThis.storyfoldPackage = {
		data: { ...data, root: root + prefix, base: root, index: 'index.html' },
		file: async (name) => new TextDecoder().decode(Uint8Array.from(atob((await load('words'))[name] ?? ''), (char) => char.charCodeAt(0))),
		worker: async (language) => {
			const [files, shared] = await Promise.all([load(language), load('worker')]);
			const { 'worker.js': code = '', ...common } = shared;
			const source = [
				'const FILES=',
				JSON.stringify({ ...common, ...files }),
				';',
				FETCH,
				Uint8Array.from(atob(code), (char) => char.charCodeAt(0)),
			];
			return new Worker(URL.createObjectURL(new Blob(source, { type: 'text/javascript' })));
		},
	};
}
