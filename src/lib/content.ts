/**
 * content/ as pages read it: the frontmatter of each article and story, checked against the schema once and kept by the digest of its bytes. The text of
 * an article is not held: it is read where its page is made.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parseClaims, type StoryClaim } from './claims.ts';
import { readArticle, readStory } from './content-files.ts';
import { unguarded } from './guard.ts';
import { writeWhole } from './kept-json.ts';
import { ownString } from './own-string.ts';
import { plainText } from './plain-text.ts';
import { compileArticle } from './render/compile.ts';
import { isPlain } from './render/plain.ts';
import type { ArticleData, StoryData } from './schema.ts';

/** Part of what is kept: raise it when the form of an entry changes. */
const FORM = 4;

/** `digest`: of the bytes that it was read from. `audit`: of its audit file, where somebody knows it. `opening`: the first paragraph as plain text, empty where there is none. */
export type ArticleFile = {
	readonly id: string;
	readonly digest: string;
	readonly audit: string | null;
	readonly data: ArticleData;
	readonly opening: string;
};
export type StoryFile = { readonly id: string; readonly digest: string; readonly data: StoryData; readonly claims: readonly StoryClaim[] };
export type Content = { readonly form: number; readonly articles: readonly ArticleFile[]; readonly stories: readonly StoryFile[] };

const NONE: Content = { form: FORM, articles: [], stories: [] };

/** The content folder: `STORYFOLD_CONTENT` (absolute, or relative to the project), else `content`. */
export const contentFolder = (): string => process.env['STORYFOLD_CONTENT'] ?? 'content';

/** SHA-256 (hex) of files of the folder, by their paths there, where somebody knows them. */
type Digests = ReadonlyMap<string, string>;

/**
 * Reads the folder; entries of `known` whose bytes are the same are taken from there, without a look at files of `digests`. Throws an Error that names a
 * file that is not as ingest wrote it.
 */
export function readContent(folder: string, known: Content = NONE, digests: Digests = new Map()): Content {
	const articles = new Map(known.articles.map((entry) => [entry.id, entry]));
	const stories = new Map(known.stories.map((entry) => [entry.id, entry]));
	return {
		form: FORM,
		articles: filesOf(join(folder, 'articles'), (file, id) => ({
			...articleOf(file, id, articles.get(id), digests.get(`articles/${id}.mdx`)),
			audit: digests.get(`audit/${id}.json`) ?? null,
		})),
		stories: filesOf(join(folder, 'stories'), (file, id) => {
			const of = ['mdx', 'json'].flatMap((ending) => digests.get(`stories/${id}.${ending}`) ?? []);
			return storyOf(file, id, stories.get(id), of.length === 2 ? digestOf(...of) : undefined);
		}),
	};
}

function filesOf<T>(folder: string, read: (file: string, id: string) => T): T[] {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
	return names.sort().map((name) => {
		const file = join(folder, name);
		try {
			return read(file, basename(name, '.mdx'));
		} catch (error) {
			throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
		}
	});
}

function articleOf(file: string, id: string, known: ArticleFile | undefined, told: string | undefined): Omit<ArticleFile, 'audit'> {
	if (told !== undefined && known?.digest === told) return known;
	const text = readFileSync(file, 'utf8');
	const digest = digestOf(text);
	if (known?.digest === digest) return known;
	const { data, body } = readArticle(text, file);
	return { id, digest, data: unguarded(data), opening: ownString(openingText(body, data.language)) };
}

function storyOf(file: string, id: string, known: StoryFile | undefined, told: string | undefined): StoryFile {
	if (told !== undefined && known?.digest === told) return known;
	const [mdx, json] = [readFileSync(file, 'utf8'), readFileSync(file.replace(/\.mdx$/, '.json'), 'utf8')];
	const digest = digestOf(digestOf(mdx), digestOf(json));
	if (known?.digest === digest) return known;
	const { data, body } = readStory(mdx, json, file);
	return { id, digest, data: unguarded(data), claims: parseClaims(body) };
}

const digestOf = (...parts: readonly string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');

function openingText(body: string, language: string): string {
	const block = opening(body);
	return isPlain(block) ? block : plainText(compileArticle(block, language).html);
}

/** The first paragraph of a body: blocks stand apart by a blank line, and only a paragraph begins with a letter, a digit or a quotation mark. */
function opening(body: string): string {
	const blocks = body.split('\n\n').map((block) => block.trim());
	return blocks.find((block) => !/^(?:[#>]|[-+*] |\d+[.)] )/.test(block) && block !== '') ?? '';
}

/** What was kept in a file; nothing where there is none, or one of another form. */
export function keptContent(file: string): Content {
	try {
		const kept = deserialize(readFileSync(file)) as Content;
		return kept.form === FORM ? kept : NONE;
	} catch {
		return NONE;
	}
}

/** Whole or not at all. */
export function keepContent(file: string, content: Content): void {
	writeWhole(file, serialize(content));
}
