/** The same records under stock Pagefind, for comparison: plain pages, `npx pagefind` and its own script, nothing of ours. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './types.ts';

const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes `pagefind/` and, per language, `<language>.html`: a page in that language with a search box over it. */
export async function writeStockSite(records: readonly SearchRecord[], out: string): Promise<void> {
	const { index } = await createIndex();
	if (index === undefined) throw new Error('Pagefind could not be started');
	for (const { url, language, title, passages } of records) {
		const text = passages.map((passage) => `<p>${escapeHtml(passage.text)}</p>`).join('\n');
		await index.addHTMLFile({
			url,
			content: `<!doctype html><html lang="${language}"><body><h1>${escapeHtml(title)}</h1>${text}</body></html>`,
		});
	}
	await index.writeFiles({ outputPath: join(out, 'pagefind') });
	await close();
	await mkdir(out, { recursive: true });
	for (const language of new Set(records.map((record) => record.language))) {
		await writeFile(
			join(out, `${language}.html`),
			`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>stock</title><link rel="icon" href="data:,"></head><body>
<form role="search"><input type="search" aria-label="search"></form><div class="search-list"></div><script type="module" src="client.js"></script></body></html>`,
		);
	}
	await build({
		entryPoints: [join(import.meta.dirname, 'stock-client.ts')],
		outfile: join(out, 'client.js'),
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2023',
		logLevel: 'error',
	});
}
