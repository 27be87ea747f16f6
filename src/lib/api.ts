/**
 * The static JSON for programs (`docs/api.md`): its forms, from which the published JSON Schema is made. A version only ever gains members;
 * what would change or remove one is the next version, in a folder of its own.
 */
import { z } from 'astro/zod';
import { articleSchema, storySchema } from './schema.ts';

export const API_VERSION = 2;
export const API_FOLDER = `api/v${API_VERSION}/`;
/** Entries of a page of a list. */
export const PER_FILE = 500;

const api = z.literal(API_VERSION).describe('version of this interface');
const url = z.url();
const edtf = z.string().nullable().describe('EDTF (ISO 8601-2) at the precision that is known; null: unknown');
const language = z.string().describe('BCP 47; und: unknown');
const digest = z
	.string()
	.regex(/^[0-9a-f]{64}$/)
	.describe('SHA-256 of the cleaned text: its blocks joined by an empty line, NFC, UTF-8');
const code = z.string().describe('short code of the permanent address /a/<code>/ or /s/<code>/');

const articleRow = z.object({
	id: z.string(),
	code,
	title: z.string(),
	language,
	date: edtf,
	source: z.string().nullable(),
	topics: z.array(z.string()),
	story: z.string().nullable().describe('id of its story; null: it stands alone'),
	digest,
	url: url.describe('permanent address of the page'),
	json: url.describe('the article with its text and passages'),
});
const storyRow = z.object({
	id: z.string(),
	code,
	title: z.string(),
	language,
	date: edtf.describe('EDTF of its newest article'),
	topics: z.array(z.string()),
	articles: z.array(z.string()).describe('ids of its articles'),
	url,
	json: url.describe('the story with its claims and their passages'),
});
const list = <Row extends z.ZodType>(row: Row) =>
	z.object({
		api,
		total: z.number().int(),
		page: z.number().int().min(1),
		pages: z.number().int().min(1),
		next: url.nullable(),
		items: z.array(row),
	});
const lists = z.object({ total: z.number().int(), pages: z.array(url) });

const index = z.object({
	api,
	title: z.string(),
	description: z.string(),
	url,
	languages: z.array(z.string()).describe('of the interface, the first one has the permanent addresses'),
	release: z.object({ number: z.number().int(), label: z.string().nullable() }).nullable(),
	articles: lists,
	stories: lists,
	schema: url,
	ledger: url.describe('every address ever issued, a JSON object a line'),
	feed: url,
});

const passage = z.object({
	id: z.string().describe('p…: a block; its permanent address is address#id'),
	kind: z.enum(['heading', 'quote', 'item']).optional().describe('absent: a paragraph'),
	text: z.string().optional().describe('absent: the sentences, with a space between them'),
	sentences: z.array(z.object({ id: z.string().describe('s…: a sentence; its permanent address is address#id'), text: z.string() })),
});
const article = articleSchema.extend({
	api,
	id: z.string(),
	address: url,
	passages: z.array(passage).describe('its whole text, in reading order; as Markdown it is in article.md beside this file'),
	audit: z.unknown().describe('how the raw file was read; not part of this interface'),
});
const claim = z.object({
	n: z.number().int(),
	passages: z.array(
		z
			.object({
				article: z.string(),
				passage: z.string(),
				language,
				source: z.string(),
				text: z.string(),
				url,
				next: z
					.array(z.object({ passage: z.string(), text: z.string(), url }))
					.describe('sentences right behind it in its article that are told with it'),
			})
			.catchall(z.unknown()),
	),
});
const story = storySchema.omit({ claims: true }).extend({ api, id: z.string(), address: url, claims: z.array(claim) });

const apiForms = { index, articles: list(articleRow), stories: list(storyRow), article, story } as const;
export type ApiIndex = z.infer<typeof index>;
export type ArticleRow = z.infer<typeof articleRow>;
export type StoryRow = z.infer<typeof storyRow>;

/** JSON Schema (draft 2020-12) of every file, by the names of `apiForms`, below `$defs`. Members that it does not name may be there. */
export function apiSchema(id: string): Readonly<Record<string, unknown>> {
	const defs = Object.entries(apiForms).map(([name, form]) => {
		const { $schema: _, ...schema } = z.toJSONSchema(form, { io: 'input' }) as Record<string, unknown>;
		return [name, schema] as const;
	});
	return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, $defs: Object.fromEntries(defs) };
}
