/** The lines that the owner named in the .yaml beside the seed stay or go, whatever the passes before say. */
import type { Dump } from '../../document/types.ts';
import type { Decision } from '../decision.ts';
import type { Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The decisions with the owner's. */
export function correct<T extends Decision | null>(dump: Dump, lines: readonly Line[], decisions: readonly T[]): (T | Decision)[] {
	const keep = new Set(dump.correction?.keep.map(squeezed));
	const drop = new Set(dump.correction?.drop.map(squeezed));
	if (keep.size + drop.size === 0) return [...decisions];
	return decisions.map((decision, i) => {
		const { text, span } = lines[i] as Line;
		const raw = dump.text.slice(span.start, span.end).replace(/\s+/g, ' ');
		if (keep.has(raw) || keep.has(text)) return 'keep';
		return drop.has(raw) || drop.has(text) ? { reason: 'corrected', rule: 'correction' } : decision;
	});
}

export const correction: Pass = ({ dump, lines, decisions }) => correct(dump, lines, decisions);
