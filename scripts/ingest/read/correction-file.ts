/** `seeds/<name>.yaml`: what an owner sets by hand. A wrong key or value is an error that names its line and the remedy. */
import { z } from 'astro/zod';
import { Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { isEdtfDate } from '../../../src/lib/edtf.ts';
import { primary } from '../../../src/lib/language.ts';
import { SeedError } from '../document/seed-error.ts';
import type { Correction } from '../document/types.ts';

/** What the audit leaves open in a correction to copy. */
const OPEN = '…';
const text = z
	.string('must be text')
	.trim()
	.min(1, 'must not be empty')
	.refine((value) => value !== OPEN, 'is still the open place: write the value there');
const list = z.array(text, 'must be a list: one line each, with a hyphen before it');
const date = z.string().refine(isEdtfDate, 'is not an EDTF date such as 2022-01-18, 2022-01, 2022 or 2021-12/2022-01');
const language = z.string().refine(isLanguageTag, 'is not a BCP 47 language tag such as nl or pt-BR');
const address = z.url({ protocol: /^https?$/, error: 'is not a web address that begins with http:// or https://' });

const correctionSchema = z.strictObject({
	title: text.optional(),
	language: language.optional(),
	date: date.nullable().optional(),
	source: text.nullable().optional(),
	byline: text.nullable().optional(),
	url: address.nullable().optional(),
	archive: address.nullable().optional(),
	topic: text.optional(),
	topics: list.optional(),
	cites: list.optional(),
	keep: list.default([]),
	drop: list.default([]),
	split: z.boolean('must be true or false').default(true),
	parts: z.record(z.string(), z.unknown()).default({}),
});

/** Languages that CLDR knows: `deutsch` has the form of a tag, but is none. */
const NAMED = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && NAMED.of(primary(tag)) !== undefined;
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
	if (broken !== undefined) return fail(broken.pos[0], broken.message.split(/ at line \d|\n/, 1)[0] ?? 'is not YAML');
	const root = document.contents;
	if (root !== null && !(isMap(root) || isEmpty(root)))
		return fail(root.range?.[0], 'is not a list of keys with their values (key: value)');
	visit(document, { Alias: (_, alias) => fail(alias.range?.[0], 'uses a YAML alias (*), which is not read here') });
	const parsed = correctionSchema.safeParse(plainValues(document));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = issue?.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : (issue?.path ?? []);
		return fail(offsetOf(document, path), `${path.join('.')}: ${issue?.message ?? 'is wrong'}`);
	}
	const { keep, drop, split, parts, ...values } = parsed.data;
	const checkTopic = (topic: string, path: readonly PropertyKey[]) => {
		if (!topics.includes(topic)) fail(offsetOf(document, path), `${topic} is not a topic of storyfold.config.ts (${topics.join(', ')})`);
	};
	if (values.topic !== undefined) checkTopic(values.topic, ['topic']);
	for (const [index, topic] of (values.topics ?? []).entries()) checkTopic(topic, ['topics', index]);
	return { file, values, keep, drop, split, ...(Object.keys(parts).length === 0 ? {} : { parts: partsOf(file, document, topics) }) };
}

/** `parts:`: a correction for each part, by its name or its database's id; these cannot hold parts again. */
function partsOf(file: string, document: Document, topics: readonly string[]): Record<string, Correction> {
	const parts = isMap(document.contents) ? document.contents.get('parts', true) : undefined;
	if (!isMap(parts)) throw new SeedError(`${file}: parts: is not a list of parts`, 'Write parts: { "#3": { date: 2022-01-18 } }.');
	return Object.fromEntries(
		parts.items.map(({ key, value }) => {
			const name = isScalar(key) ? String(key.value) : String(key);
			const inner = new Document(null, { schema: 'failsafe' });
			inner.contents = isNode(value) ? value : null;
			const { parts: _, ...correction } = parseCorrection(`${file}, part ${name}`, String(inner), topics);
			return [name, correction];
		}),
	);
}

const isEmpty = (node: unknown) => isScalar(node) && node.value === '' && node.type === 'PLAIN';

/** The failsafe schema gives strings only; an unquoted `null`, `~` or nothing is null, and `split` takes true and false. */
function plainValues(document: Document): Readonly<Record<string, unknown>> {
	const root = document.contents;
	if (!isMap(root)) return {};
	return Object.fromEntries(
		root.items.map(({ key, value }) => {
			const name = isScalar(key) ? String(key.value) : String(key);
			if (value === null || (isScalar(value) && value.type === 'PLAIN' && /^(?:null|~|)$/.test(String(value.value)))) return [name, null];
			if (name === 'split' && isScalar(value)) return [name, value.value === 'true' ? true : value.value === 'false' ? false : value.value];
			return [name, isNode(value) ? value.toJS(document) : value];
		}),
	);
}

/** Where a key or an item of its list stands. */
function offsetOf(document: Document, [key, index]: readonly PropertyKey[]): number | undefined {
	const root = document.contents;
	const pair = isMap(root) ? root.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
	const item = isSeq(pair?.value) && typeof index === 'number' ? pair.value.items[index] : undefined;
	return (isNode(item) ? item : isNode(pair?.key) ? pair.key : root)?.range?.[0];
}
