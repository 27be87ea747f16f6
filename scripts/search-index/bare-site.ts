/** A site of nothing but a search page over given records: what the benchmark, the evaluation and the browser tests of search run on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { build } from 'vite';
import type { Config } from '../../src/lib/config.ts';
import { i18n } from '../../src/lib/i18n.ts';
import { searchData } from '../../src/search/make-data.ts';
import { plugins } from '../build/vite-plugins.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { hiddenForms } from './hidden.ts';
import { type Bundle, languageBundle } from './language-bundle.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './types.ts';
import { countWords, wordList } from './words.ts';
import { openIndex, type Written, writeIndex } from './write-index.ts';

export type BareSite = {
	readonly records: readonly SearchRecord[];
	readonly config: Pick<Config, 'glossary' | 'languages' | 'topics'>;
	readonly dictionary?: Dictionary | null;
	readonly out: string;
	/** Path that the site is served under. */
	readonly base?: string;
	/** With the client of the service worker, which is to be added. */
	readonly offline?: boolean;
	/** `data-kind` of the home page. */
	readonly kind?: string;
};

const SOURCE = join(import.meta.dirname, '../../src/search');
const POLICY =
	"default-src 'none'; img-src data:; manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; form-action 'self'";

/** Writes `search/index.html`, the client as the site's build would split it, and the index. */
export async function writeBareSite({
	records,
	config,
	dictionary = null,
	out,
	base = '/',
	offline = false,
	kind = 'home',
}: BareSite): Promise<Written> {
	const lang = config.languages[0] ?? 'en';
	const sizes: Record<string, number> = {};
	for (const { language } of records) sizes[language] = (sizes[language] ?? 0) + 1;
	const page = (kind: string) => `<!doctype html><html lang="${lang}" data-kind="${kind}"><head><meta charset="utf-8"><title>${kind}</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="data:,">${offline ? `<link rel="manifest" href="${base}manifest.webmanifest">` : ''}</head><body>
<form role="search" action="${base}search/" data-bundle="${base}pagefind/"><input id="q" name="q" type="search" aria-label="search"></form>
${kind === 'search' ? '<main data-search="page"><p role="status" data-search="status"></p><div data-search="filters"></div><div data-search="list"></div></main>' : '<main><a href="#x">elsewhere</a></main>'}
<script type="module" src="${base}client/start.js"></script>${offline ? `<script type="module" src="${base}client/offline.js"></script>` : ''}</body></html>`;
	await mkdir(join(out, 'search'), { recursive: true });
	await writeFile(join(out, 'index.html'), page(kind));
	await writeFile(join(out, '404.html'), page('error'));
	await writeFile(join(out, 'manifest.webmanifest'), '{}');
	await writeFile(join(out, 'search', 'index.html'), page('search'));
	await writeFile(
		join(out, 'search', 'data.json'),
		JSON.stringify(searchData({ words: i18n(lang), root: base, base, bundle: `${base}pagefind/`, sizes, topics: config.topics })),
	);
	// Each by itself, as they are loaded: the client is one file.
	for (const [name, entry] of Object.entries({
		start: 'start.ts',
		core: 'core.ts',
		...(offline ? { offline: '../offline/start.ts' } : {}),
	})) {
		await build({
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			plugins,
			build: {
				outDir: join(out, 'client'),
				emptyOutDir: false,
				modulePreload: false,
				rolldownOptions: {
					input: { [name]: join(SOURCE, entry) },
					preserveEntrySignatures: 'strict',
					output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
				},
			},
		});
	}
	const formsOf = hiddenForms(records, config, dictionary);
	const pageOf = (record: SearchRecord) => ({ url: record.url, html: recordHtml(record, formsOf(record)) });
	const bundles = new Map<string, Bundle>();
	for (const [language, own] of Map.groupBy(records, ({ language }) => language.toLowerCase()))
		bundles.set(language, await languageBundle(language, own, pageOf));
	const words = new Map([...countWords(records)].map(([language, list]) => [language, wordList(list)]));
	openIndex(join(out, 'pagefind'));
	const written = await writeIndex({ bundles, words, first: lang, out: join(out, 'pagefind') });
	await close();
	return written;
}
