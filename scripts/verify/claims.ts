/** Every sentence of a summary must stand, word for word, in the element that its link leads to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClaims } from '../../src/lib/claims.ts';
import { readFrontmatter } from '../../src/lib/frontmatter.ts';
import type { Permalinks } from '../../src/lib/permalinks.ts';

/** The passages of live stories that the built site does not hold as they are quoted, as addresses; empty when all is well. */
export function unfoundClaims({ stories }: Permalinks, content: string, dist: string): string[] {
	const pages = new Map<string, ReadonlyMap<string, string>>();
	return [...stories.values()]
		.filter(({ status }) => status === 'live')
		.flatMap(({ id }) => parseClaims(readFrontmatter(readFileSync(join(content, 'stories', `${id}.mdx`), 'utf8')).body))
		.flatMap(({ passages }) => passages)
		.filter(({ article, passage, text }) => {
			const page = pages.get(article) ?? sentencesOf(join(dist, 'articles', article, 'index.html'));
			pages.set(article, page);
			return page.get(passage) !== text;
		})
		.map(({ article, passage }) => `articles/${article}/#${passage}`);
}

/** Sentence id → its text, as a built article page has them. */
function sentencesOf(file: string): Map<string, string> {
	const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
	return new Map(
		[...html.matchAll(/<span id="?(s[0-9a-z]{8}(?:-\d+)?)"?>([^<]*)<\/span>/g)].map((match) => [match[1] ?? '', textOf(match[2] ?? '')]),
	);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function textOf(html: string): string {
	return html.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/g, (_, hex?: string, decimal?: string, name?: string) =>
		name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED[name] ?? ''),
	);
}
