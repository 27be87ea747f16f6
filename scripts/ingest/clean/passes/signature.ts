/** The signature of a mail. */
import type { Pass } from '../draft.ts';
import { width } from '../line-features.ts';

/** The longest signature (lines, characters each). */
const LONGEST = { lines: 8, width: 100 };

/** What stands below `-- ` at the end of a mail (RFC 3676, 4.3): short lines to the end of the text. */
export const signature: Pass = ({ lines, decisions }) => {
	const at = lines.findLastIndex(({ text }) => text === '--');
	const below = lines.slice(at + 1);
	if (at <= 0 || below.length > LONGEST.lines || below.some((line) => width(line) > LONGEST.width)) return decisions;
	return decisions.map((decision, i) => (i > at ? { reason: 'signature', rule: 'signature' } : decision));
};
