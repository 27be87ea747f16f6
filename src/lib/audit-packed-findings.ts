/** Findings of an audit file without what can be known from elsewhere: their quotes stand in the raw text, their values in the article. */
import type { AuditFinding } from './audit.ts';
import { confidenceLevel } from './schema.ts';

type Evidence = AuditFinding['evidence'][number];
/**
 * The rule by its place in `rules`; then start and end in the raw text, and, where the quote is not what stands there, how far before the start it
 * begins, and its length, or its words. The words alone where the evidence has no place.
 */
export type PackedEvidence = readonly (number | string)[];
/** Left out: the value that the article has, a confidence of nothing, the level that the confidence gives, `rule`, no evidence. */
export type PackedFinding = Partial<Pick<AuditFinding, 'value' | 'confidence' | 'level' | 'by' | 'basis'>> & {
	readonly evidence?: readonly PackedEvidence[];
};
/** `rules` grows while findings are packed. */
export type Known = { readonly raw: string; readonly rules: string[] };

const usualLevel = (value: string | null, confidence: number) => (value === null ? 'unknown' : confidenceLevel(confidence));

/** `own`: what the article has in the field. */
export function packFinding(finding: AuditFinding, own: unknown, known: Known): PackedFinding {
	const { value, confidence, level, basis, by, evidence } = finding;
	return {
		...(value !== own && { value }),
		...(confidence !== 0 && { confidence }),
		...(level !== usualLevel(value, confidence) && { level }),
		...(basis !== undefined && { basis }),
		...(by !== 'rule' && { by }),
		...(evidence.length > 0 && { evidence: evidence.map((one) => packEvidence(one, known)) }),
	};
}

/** The reverse of `packFinding`. */
export function unpackFinding(packed: PackedFinding, own: unknown, known: Known): AuditFinding {
	const { value = own as string | null, confidence = 0, basis, by = 'rule', evidence = [] } = packed;
	const { level = usualLevel(value, confidence) } = packed;
	const basisOf = basis !== undefined && { basis };
	return { value, confidence, level, ...basisOf, by, evidence: evidence.map((one) => unpackEvidence(one, known)) };
}

export function packEvidence({ rule, quote, start, end }: Evidence, { raw, rules }: Known): PackedEvidence {
	if (!rules.includes(rule)) rules.push(rule);
	const n = rules.indexOf(rule);
	if (start === null || end === null) return [n, quote];
	if (raw.slice(start, end) === quote) return [n, start, end];
	const at = raw.lastIndexOf(quote, start);
	return at < 0 ? [n, start, end, quote] : [n, start, end, start - at, quote.length];
}

/** The reverse of `packEvidence`. */
export function unpackEvidence([n, start, end, before, length]: PackedEvidence, { raw, rules }: Known): Evidence {
	const rule = rules[Number(n)] ?? '';
	if (typeof start === 'string') return { rule, quote: start, start: null, end: null };
	const place = { start: Number(start), end: Number(end) };
	if (typeof before === 'string') return { rule, quote: before, ...place };
	const from = place.start - (before ?? 0);
	return { rule, quote: raw.slice(from, before === undefined ? place.end : from + Number(length)), ...place };
}
