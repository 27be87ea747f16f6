/** The form of the ledger's lines: the one truth for all who read them. */
import { z } from 'astro/zod';
import type { LedgerEvent } from './permalink-types.ts';

const release = z.number().int().min(1);
const text = z.string().nullable();
const ids = z.array(z.string());
const gone = z.array(z.strictObject({ id: z.string(), text, to: text, in: z.string().optional() }));

const lines = {
	release: z.strictObject({
		kind: z.literal('release'),
		release,
		label: text,
		draft: z.literal(true).optional(),
		pages: z.literal('once').optional(),
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
		gone,
	}),
	'article-end': z.strictObject({ kind: z.literal('article-end'), release, code: z.string(), to: text, gone }),
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

/** One line of the ledger. Throws an Error that says what is wrong with it. */
export function parseEvent(json: string): LedgerEvent {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw new Error('not JSON');
	}
	const parsed = line.safeParse(value);
	if (parsed.success) return parsed.data as LedgerEvent;
	const [issue] = parsed.error.issues;
	throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is wrong'}`);
}
