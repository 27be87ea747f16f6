/**
 * An audit file as `article.json` has it: nothing that stands in the article is said again. Words are told by their places: those of the text by the
 * block that has them, lines and quotes by where they stand in the raw text. As objects with all their words they took a third of a site.
 */
import type { Audit, AuditFinding } from './audit.ts';
import {
	type PackedEvidence,
	type PackedFinding,
	packEvidence,
	packFinding,
	unpackEvidence,
	unpackFinding,
} from './audit-packed-findings.ts';
import { type PackedLines, packLines, packRaw, unpackLines, unpackRaw } from './audit-packed-lines.ts';

/** Raised when the form changes. */
const FORM = 3;

/** The article around it. `texts`: of its blocks, in reading order. */
type Around = { readonly texts: readonly string[]; readonly facts: Readonly<Record<string, unknown>> };
type Candidate = readonly [name: string, probability: number, places: string, evidence: readonly PackedEvidence[]];
export type PackedAudit = {
	readonly form: typeof FORM;
	readonly part: string | null;
	readonly encoding: string;
	/** In order; a number is the text of that block. */
	readonly raw: readonly (string | number)[];
	readonly lines: Readonly<Record<'blocks' | 'captions' | 'removed', PackedLines>>;
	/** Rules that evidence names by their places here. */
	readonly rules: readonly string[];
	readonly findings: Readonly<Record<string, PackedFinding | readonly PackedFinding[]>>;
	readonly candidates: readonly Candidate[];
};
/** What the page of a file shows. */
export type ShownAudit = Pick<Audit, 'part' | 'encoding' | 'raw' | 'blocks' | 'captions' | 'removed' | 'findings'> & {
	readonly sourceCandidates: readonly Omit<Audit['sourceCandidates'][number], 'key'>[];
};

/** Between a reason and its rule, which are one kind, and between places. */
const BETWEEN = ' ';

export function packAudit(audit: ShownAudit, { texts, facts }: Around): PackedAudit {
	const { part, encoding, raw, blocks, captions } = audit;
	const known = { raw, rules: [] as string[] };
	const removed = audit.removed.map(({ reason, rule, ...line }) => ({ ...line, kind: reason + BETWEEN + rule }));
	const findings = Object.entries(audit.findings).map(([field, found = []]) => [
		field,
		Array.isArray(found) ? found.map((one) => packFinding(one, undefined, known)) : packFinding(found, facts[field], known),
	]);
	const candidates = audit.sourceCandidates.map(({ name, probability, places, evidence }): Candidate => {
		const packed = evidence.map((one) => packEvidence(one, known));
		return [name, probability, places.join(BETWEEN), packed];
	});
	const lines = { blocks: packLines(blocks, raw), captions: packLines(captions, raw), removed: packLines(removed, raw) };
	const packedRaw = packRaw(raw, blocks, texts);
	return { form: FORM, part, encoding, raw: packedRaw, lines, rules: known.rules, findings: Object.fromEntries(findings), candidates };
}

/** The reverse of `packAudit`. */
export function unpackAudit(packed: PackedAudit, { texts, facts }: Around): ShownAudit {
	const { part, encoding, lines, rules } = packed;
	const raw = unpackRaw(packed.raw, texts);
	const known = { raw, rules: [...rules] };
	const blocksOf = (rows: PackedLines) => unpackLines(rows, raw) as Audit['blocks'];
	const removed = unpackLines(lines.removed, raw).map(({ kind, ...line }) => {
		const [reason = '', rule = ''] = kind.split(BETWEEN);
		return { ...line, reason, rule };
	});
	const findings = Object.entries(packed.findings).map(([field, found]): [string, AuditFinding | AuditFinding[]] => [
		field,
		isList(found) ? found.map((one) => unpackFinding(one, undefined, known)) : unpackFinding(found, facts[field], known),
	]);
	return {
		part,
		encoding,
		raw,
		blocks: blocksOf(lines.blocks),
		captions: blocksOf(lines.captions),
		removed,
		findings: Object.fromEntries(findings) as Audit['findings'],
		sourceCandidates: packed.candidates.map(([name, probability, places, evidence]) => ({
			name,
			probability,
			places: places === '' ? [] : places.split(BETWEEN),
			evidence: evidence.map((one) => unpackEvidence(one, known)),
		})),
	};
}

const isList = (found: PackedFinding | readonly PackedFinding[]): found is readonly PackedFinding[] => Array.isArray(found);
