/** `seeds/<name>.yaml`: what an owner sets by hand. A wrong key or value is an error that names its line and the remedy. */
import { z } from 'astro/zod';
import { LineCounter, type Node, parseDocument } from 'yaml';
import { SeedError } from './seed-error.ts';
import type { Correction } from './types.ts';

const EDTF_FORM = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?)(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?)?$/;

const text = z.string().trim().min(1);
const date = z.string().regex(EDTF_FORM, 'is not an EDTF date such as 2022-01-18, 2022-01, 2022 or 2021-12/2022-01');
const language = z.string().refine(isLanguageTag, 'is not a BCP 47 language tag such as nl or pt-BR');

const correctionSchema = z.strictObject({
	title: text.optional(),
	language: language.optional(),
	date: date.nullable().optional(),
	source: text.nullable().optional(),
	byline: text.nullable().optional(),
	url: z
		.url({ protocol: /^https?$/ })
		.nullable()
		.optional(),
	archive: z
		.url({ protocol: /^https?$/ })
		.nullable()
		.optional(),
	topic: text.optional(),
	topics: z.array(text).optional(),
	cites: z.array(text).optional(),
	keep: z.array(text).default([]),
	drop: z.array(text).default([]),
	split: z.boolean().default(true),
});

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

/**
 * Parses a correction file. `topics` are the ids of the owner's list. Throws a SeedError that names file, line and remedy.
 * Dates are read as text (YAML 1.2 core schema has no dates), so `2022-01` stays what was written.
 */
export function parseCorrection(file: string, source: string, topics: readonly string[]): Correction {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe' });
	const fail = (offset: number | undefined, what: string): never => {
		const where = offset === undefined ? '' : `, line ${lines.linePos(offset).line}`;
		throw new SeedError(
			`${file}${where}: ${what}`,
			`Keys are ${Object.keys(correctionSchema.shape).join(', ')}; mend the line or remove it.`,
		);
	};
	const [broken] = document.errors;
	if (broken !== undefined) return fail(broken.pos[0], broken.message.split('\n', 1)[0] ?? 'is not YAML');
	const parsed = correctionSchema.safeParse(scalars(document.toJS() ?? {}));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = issue?.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : (issue?.path ?? []);
		return fail(offsetOf(document.contents, path), `${path.join('.')}: ${issue?.message ?? 'is wrong'}`);
	}
	const { keep, drop, split, ...values } = parsed.data;
	for (const topic of [values.topic, ...(values.topics ?? [])]) {
		if (topic !== undefined && !topics.includes(topic)) {
			fail(offsetOf(document.contents, ['topic']), `${topic} is not a topic of storyfold.config.ts (${topics.join(', ')})`);
		}
	}
	return { values, keep, drop, split };
}

/** The failsafe schema gives strings only; `null`, `~`, an empty value, `true` and `false` mean what they say. */
function scalars(value: unknown): unknown {
	if (value === 'null' || value === '~' || value === '') return null;
	if (value === 'true') return true;
	if (value === 'false') return false;
	if (Array.isArray(value)) return value.map(scalars);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scalars(inner)]));
}

/** Where a key stands: the offset of its own node, or of the nearest one above it. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
	const [head, ...rest] = path;
	const items = (contents as { items?: readonly { key?: { value?: unknown } & Partial<Node>; value?: unknown }[] } | null)?.items;
	const pair = items?.find((item) => item.key?.value === head);
	return (rest.length > 0 ? offsetOf(pair?.value, rest) : undefined) ?? pair?.key?.range?.[0];
}
