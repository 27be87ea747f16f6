/** Every address of the ledger must have its page: the build asks this before it replaces the published site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, Permalinks } from '../../src/lib/permalinks.ts';

/**
 * What a reader of an old report would not find in the site below `dist`, as addresses; empty when all is there. `mustRead`: files below dist; the
 * others are as an earlier call found them.
 */
export function missingAddresses({ articles, stories }: Permalinks, dist: string, mustRead = (_: string) => true): string[] {
	const page = (path: string) => join(dist, path, 'index.html');
	const missing = (paths: readonly string[]) => paths.filter((path) => !existsSync(page(path)));
	const found = [...articles.values()].flatMap((record) => {
		const lost = missing([`articles/${record.id}/`, `a/${record.code}/`]);
		const known = record.status !== 'live' || !mustRead(`articles/${record.id}/index.html`);
		return lost.length > 0 || known ? lost : missingPassages(record, page(`articles/${record.id}/`));
	});
	return [...found, ...[...stories.values()].flatMap(({ id, code }) => missing([`stories/${id}/`, `s/${code}/`]))];
}

/** Passages that stand in a live article, and those that stood there once: each id must be on its page. */
function missingPassages(record: ArticleRecord, file: string): string[] {
	const html = readFileSync(file, 'utf8');
	const ids = new Set([...html.matchAll(/\sid="?([^\s"'<>=]+)/g)].map((match) => match[1]));
	return [...record.passages, ...record.gone.keys()].filter((id) => !ids.has(id)).map((id) => `articles/${record.id}/#${id}`);
}
