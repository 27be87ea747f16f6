/** The raw dump of an article cut into pieces: kept, taken out, evidence. Pure. */
import type { Audit } from './audit.ts';

/** A stretch of the raw dump: kept, taken out (with its reason), or evidence of values. */
export type Piece = { readonly text: string; readonly removed: string | null; readonly evidence: readonly string[] };

/** Cuts the raw dump where something begins or ends, so that each piece is of one kind. Linear in the number of spans. */
export function piecesOf(audit: Pick<Audit, 'raw' | 'removed' | 'findings'>, names: Readonly<Record<string, string>>): Piece[] {
	type Edge = { readonly at: number; readonly open: boolean; readonly removed: string | null; readonly name: string | null };
	const edges: Edge[] = [];
	const add = (start: number | null, end: number | null, removed: string | null, name: string | null) => {
		if (start === null || end === null || end <= start) return;
		edges.push({ at: start, open: true, removed, name }, { at: end, open: false, removed, name });
	};
	for (const { start, end, reason } of audit.removed) add(start, end, reason, null);
	for (const [key, value] of Object.entries(audit.findings)) {
		// The whole text speaks for its language: to mark all of it would show nothing.
		if (key === 'language') continue;
		for (const { evidence } of value === undefined ? [] : Array.isArray(value) ? value : [value]) {
			for (const { start, end } of evidence) add(start, end, null, names[key] ?? key);
		}
	}
	edges.sort((a, b) => a.at - b.at || Number(a.open) - Number(b.open));
	const open = new Map<string, number>();
	const gone = new Map<string, number>();
	const pieces: Piece[] = [];
	let from = 0;
	const cut = (to: number) => {
		if (to <= from) return;
		const live = (counts: Map<string, number>) => [...counts].flatMap(([key, count]) => (count > 0 ? [key] : []));
		pieces.push({ text: audit.raw.slice(from, to), removed: live(gone)[0] ?? null, evidence: live(open) });
		from = to;
	};
	for (const { at: position, open: opens, removed, name } of edges) {
		cut(Math.min(position, audit.raw.length));
		const counts = removed === null ? open : gone;
		const key = removed ?? name ?? '';
		counts.set(key, (counts.get(key) ?? 0) + (opens ? 1 : -1));
	}
	cut(audit.raw.length);
	return pieces;
}

/** Values that a person should look at, as `field: confidence`; the lowest first. Values that a person set need no second look. */
export function doubts(findings: Record<string, { readonly level: string; readonly confidence: number; readonly by: string }>) {
	return Object.entries(findings)
		.filter(
			([field, { level, by }]) =>
				by !== 'person' && (level === 'uncertain' || (level === 'unknown' && (field === 'date' || field === 'source'))),
		)
		.map(([field, { level, confidence }]) => ({ field, level, confidence: level === 'unknown' ? 0 : confidence }))
		.sort((a, b) => a.confidence - b.confidence || (a.field < b.field ? -1 : 1));
}
