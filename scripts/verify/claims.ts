/** Every sentence that a story quotes must stand, word for word, in the element that its link leads to: claims, comparison, timeline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFile } from '../../src/lib/content.ts';
import { saidIn } from '../../src/lib/leading.ts';
import type { Permalinks } from '../../src/lib/permalinks.ts';

/**
 * The passages of live stories that the built site does not hold as they are quoted, as addresses; empty when all is well. `stories`: as content/ has
 * them; `isNew`: of a file below dist; what stands between files that are not is as an earlier call found it.
 */
export function unfoundClaims(
	permalinks: Permalinks,
	stories: readonly Pick<StoryFile, 'id' | 'data' | 'claims'>[],
	dist: string,
	isNew = (_: string) => true,
): string[] {
	const told = new Map(stories.map((story) => [story.id, story]));
	const pages = new Map<string, ReadonlyMap<string, string>>();
	return [...permalinks.stories.values()]
		.filter(({ status }) => status === 'live')
		.flatMap(({ id }) => {
			const story = told.get(id);
			if (story === undefined) throw new Error(`stories/${id}.mdx is not there, but its address is public: run npm run ingest`);
			// A story quotes its own articles alone.
			const isOld = !isNew(`stories/${id}/story.json`) && !story.data.articles.some((article) => isNew(`articles/${article}/index.html`));
			if (isOld) return [];
			const quoted = [...story.claims.flatMap(({ passages }) => passages.flatMap(saidIn)), ...passagesIn(story.data)];
			return quoted.filter(({ article }) => isNew(`stories/${id}/story.json`) || isNew(`articles/${article}/index.html`));
		})
		.filter(({ article, passage, text }) => {
			const page = pages.get(article) ?? sentencesOf(join(dist, 'articles', article, 'index.html'));
			pages.set(article, page);
			return page.get(passage) !== text;
		})
		.map(({ article, passage }) => `articles/${article}/#${passage}`);
}

type Quoted = { readonly article: string; readonly passage: string; readonly text: string };

/** Every value within `value` that names a passage and its text. */
function passagesIn(value: unknown): Quoted[] {
	if (Array.isArray(value)) return value.flatMap(passagesIn);
	if (value === null || typeof value !== 'object') return [];
	const { article, passage, text } = value as Partial<Record<keyof Quoted, unknown>>;
	const isQuoted = typeof article === 'string' && typeof passage === 'string' && typeof text === 'string';
	return isQuoted ? [{ article, passage, text }] : Object.values(value).flatMap(passagesIn);
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
