/** The audit files of content/audit: the raw dump of each article, what was taken out of it, and why each value is what it is. */
import { z } from 'astro/zod';
import { confidenceLevels } from './schema.ts';
import { contentFile } from './site.ts';

const at = z.number().int().nullable();
const evidence = z.object({ rule: z.string(), quote: z.string(), start: at, end: at });
const finding = z.object({
	value: z.unknown(),
	confidence: z.number(),
	level: z.enum(confidenceLevels),
	/** Absent: the confidence is assumed, and shown as a word. */
	basis: z.enum(['measured', 'assumed']).optional(),
	by: z.enum(['rule', 'person']),
	evidence: z.array(evidence),
});
export type AuditFinding = z.infer<typeof finding>;

const auditSchema = z.object({
	seed: z.string(),
	encoding: z.string(),
	raw: z.string(),
	blocks: z.array(z.object({ kind: z.string(), text: z.string(), start: z.number(), end: z.number() })),
	captions: z.array(z.object({ kind: z.string(), text: z.string(), start: z.number(), end: z.number() })),
	notes: z
		.array(z.object({ kind: z.enum(['other-title', 'other-address', 'missing-words']), seed: z.string(), detail: z.string() }))
		.optional(),
	removed: z.array(z.object({ text: z.string(), reason: z.string(), rule: z.string(), start: z.number(), end: z.number() })),
	findings: z.object({
		title: finding,
		language: finding,
		date: finding,
		source: finding,
		byline: finding,
		url: finding,
		archive: finding,
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
		.array(z.object({ name: z.string(), probability: z.number(), places: z.array(z.string()), evidence: z.array(evidence) }))
		.default([]),
});
export type Audit = z.infer<typeof auditSchema>;

const refusedSchema = z.array(z.object({ seed: z.string(), reason: z.string(), remedy: z.string() }));

/** Seeds that could not be read. */
export function readRefused() {
	return refusedSchema.parse(JSON.parse(contentFile('audit/refused.json') ?? '[]'));
}
