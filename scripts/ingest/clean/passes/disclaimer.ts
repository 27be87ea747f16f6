/** Disclaimers stand at the end: kept paragraphs are taken off while they are one, but never the only text. */
import type { Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';
import { phrasesIn } from '../stock-phrases.ts';

/** Kept lines from the end that are looked at. */
const REACH = 3;

export const disclaimer: Pass = ({ lines, decisions }) => {
	const kept = [...decisions.keys()].filter((i) => decisions[i] === 'keep');
	const last = new Set(kept.slice(1).slice(-REACH));
	return decisions.map((decision, i) =>
		last.has(i) && isDisclaimer(lines[i] as Line) ? { reason: 'disclaimer', rule: 'disclaimer-clause' } : decision,
	);
};

/** A stock clause of two words or more stands in the paragraph, or opens it. */
function isDisclaimer(line: Line): boolean {
	if (line.text.length > 1200) return false;
	return phrasesIn(line.words.slice(0, 160)).some(({ kind, at, length }) => kind === 'disclaimer' && (length > 1 || at === 0));
}
