/** The same records under stock Pagefind, for comparison: plain pages, `npx pagefind` and its own script, nothing of ours. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './types.ts';

const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes `pagefind/` and, per language, `<language>.html`: a page in that language that Pagefind's script can be loaded on. */
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
			`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>stock</title><link rel="icon" href="data:,"></head><body></body></html>`,
		);
	}
}
