/** The lines that the owner named in the .yaml beside the seed stay or go, whatever the passes before say. */
import type { Pass } from '../draft.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

export const correction: Pass = ({ dump, lines, decisions }) => {
	if (dump.correction === null) return decisions;
	const keep = new Set(dump.correction.keep.map(squeezed));
	const drop = new Set(dump.correction.drop.map(squeezed));
	return decisions.map((decision, i) => {
		const { text = '', span } = lines[i] ?? {};
		const raw = span === undefined ? '' : dump.text.slice(span.start, span.end).replace(/\s+/g, ' ');
		if (keep.has(raw) || keep.has(text)) return 'keep';
		return drop.has(raw) || drop.has(text) ? { reason: 'corrected', rule: 'correction' } : decision;
	});
};
