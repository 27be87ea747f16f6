/** The audit files of content/audit: the raw dump of each article, what was taken out of it, and why each value is what it is. */
import { z } from 'astro/zod';
import { confidenceLevels, noteSchema } from './schema.ts';
import { readStored } from './stored.ts';

const at = z.number().int().nullable();
const evidence = z.strictObject({ rule: z.string(), quote: z.string(), start: at, end: at });
const finding = z.strictObject({
	value: z.string(),
	confidence: z.number(),
	level: z.enum(confidenceLevels),
	/** Absent: the confidence is assumed, and shown as a word. */
	basis: z.enum(['measured', 'assumed']).optional(),
	by: z.enum(['rule', 'person']),
	evidence: z.array(evidence),
});
const maybe = finding.extend({ value: z.string().nullable() });
export type AuditFinding = z.infer<typeof maybe>;

const kinds = ['paragraph', 'heading', 'quote', 'item', 'caption'] as const;
const span = { start: z.number().int(), end: z.number().int() };
const block = z.strictObject({ kind: z.enum(kinds), text: z.string(), ...span });

const auditSchema = z.strictObject({
	version: z.literal(1),
	id: z.string(),
	code: z.string(),
	seed: z.string(),
	seeds: z.array(z.string()),
	part: z.string().nullable(),
	encoding: z.string(),
	raw: z.string(),
	blocks: z.array(block),
	captions: z.array(block),
	notes: z.array(noteSchema).optional(),
	removed: z.array(z.strictObject({ text: z.string(), reason: z.string(), rule: z.string(), ...span })),
	findings: z.strictObject({
		title: finding,
		language: finding,
		date: maybe,
		source: maybe,
		byline: maybe,
		url: maybe,
		archive: maybe,
		topics: z.array(finding),
		cites: z.array(finding),
		captured: finding.optional(),
		page: finding.optional(),
		section: finding.optional(),
		edition: finding.optional(),
		documentId: finding.optional(),
		rights: finding.optional(),
		words: finding.optional(),
		seedDigest: finding.optional(),
	}),
	/** Names that were weighed for the source, the likeliest by the page alone first. */
	sourceCandidates: z
		.array(
			z.strictObject({
				name: z.string(),
				key: z.string(),
				probability: z.number(),
				places: z.array(z.string()),
				evidence: z.array(evidence),
			}),
		)
		.default([]),
	/** What can be cited, by the ids of `src/lib/passages.ts`. */
	passages: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});
/** What of an audit file is looked at where only what can be cited is asked for. */
const passagesSchema = z.object(auditSchema.pick({ version: true, passages: true }).shape);
export type Audit = z.infer<typeof auditSchema>;
/** An audit file as it is written. */
export type AuditInput = z.input<typeof auditSchema>;

const refusedSchema = z.strictObject({
	version: z.literal(1),
	refused: z.array(z.strictObject({ seed: z.string(), reason: z.string(), remedy: z.string() })),
	/** Works that a library of the seeds folder describes and of which it holds no file, with what the library says of them. Absent: none. */
	known: z
		.array(
			z.strictObject({
				catalogue: z.string(),
				title: z.string(),
				byline: z.string().optional(),
				source: z.string().optional(),
				date: z.string().optional(),
				url: z.string().optional(),
			}),
		)
		.optional(),
});
export type RefusedInput = z.input<typeof refusedSchema>;
export type KnownWorks = NonNullable<RefusedInput['known']>;

/** Seeds that could not be read, and works that are known and not held. */
export function readRefused(json: string): { readonly refused: RefusedInput['refused']; readonly known: KnownWorks } {
	const { refused, known = [] } = readStored('audit/refused.json', json, refusedSchema);
	return { refused, known };
}

/** An audit file. `name`: of the file, for the message of the Error that is thrown where it is not as ingest writes it. */
export const readAudit = (json: string, name: string): Audit => readStored(`audit/${name}`, json, auditSchema);

/** What can be cited of an article, from its audit file, of which nothing else is looked at. */
export const readPassages = (json: string, name: string): Audit['passages'] => readStored(`audit/${name}`, json, passagesSchema).passages;
