/** The form of the ledger's lines: the one truth for all who read them. */
import { z } from 'astro/zod';
import { parseStored, requireVersion, versionOf } from './stored.ts';

const release = z.number().int().min(1);
const text = z.string().nullable();
const ids = z.array(z.string()).readonly();
/**
 * A passage id whose words are no longer there. `text`: its last words (null where they were not kept); `to`: the passage that
 * took its place, or null; `in`: the code of the article that has it, where it is another one.
 */
const gone = z.strictObject({ id: z.string(), text, to: text, in: z.string().optional() });
export type Gone = z.infer<typeof gone>;

const lines = {
	release: z.strictObject({
		kind: z.literal('release'),
		/** Of the form of the lines that it heads; absent in the first ones. */
		version: z.literal(1).optional(),
		release,
		label: text,
		draft: z.literal(true).optional(),
		pages: z.literal('once').optional(),
		lists: z.literal('once').optional(),
		/** Of all lines before this one and of its own (`ledger-sums.ts`); absent in the first ones. */
		sum: z.string().optional(),
	}),
	article: z.strictObject({
		kind: z.literal('article'),
		release,
		code: z.string(),
		id: z.string(),
		title: z.string(),
		language: z.string(),
		date: text,
		source: text,
		byline: text,
		url: text,
		digest: z.string(),
		seeds: ids,
		documentId: z.string().optional(),
		added: ids,
		gone: z.array(gone).readonly(),
	}),
	'article-end': z.strictObject({ kind: z.literal('article-end'), release, code: z.string(), to: text, gone: z.array(gone).readonly() }),
	story: z.strictObject({
		kind: z.literal('story'),
		release,
		code: z.string(),
		id: z.string(),
		title: z.string(),
		language: z.string(),
		articles: ids,
	}),
	'story-end': z.strictObject({ kind: z.literal('story-end'), release, code: z.string(), to: text }),
};
const line = z.discriminatedUnion('kind', [lines.release, lines.article, lines['article-end'], lines.story, lines['story-end']]);

export type LedgerEvent = z.infer<typeof line>;

/** The published site holds a copy of it. */
export const RESTORE =
	'Take the file back from version control, or from the published site (permalinks.jsonl there); its lines are never edited';
export const CONFLICT =
	'two versions of the ledger were merged here. Take that one whole whose addresses are published (git checkout --ours or --theirs), then run npm run ingest';

/** One line of the ledger. `name`: of the file and the line. Throws an Error that says what is wrong with it and what to do. */
export function parseEvent(json: string, name: string): LedgerEvent {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(json)) throw new Error(`${name}: ${CONFLICT}`);
	const value = parseStored(name, json, RESTORE);
	requireVersion(name, versionOf(value), 1, RESTORE);
	const parsed = line.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Error(`${name}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is wrong'}. ${RESTORE}`);
}
