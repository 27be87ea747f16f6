/** The signature of a mail. */
import type { Decision } from './decision.ts';
import { width } from './line-features.ts';
import type { Line } from './lines.ts';

/** The longest signature (lines, characters each). */
const SIGNATURE = { lines: 8, width: 100 };

/** What stands below `-- ` at the end of a mail (RFC 3676, 4.3): short lines to the end of the text. */
export function dropSignature(lines: readonly Line[], decisions: Decision[]): void {
	const at = lines.findLastIndex(({ text }) => text === '--');
	const below = lines.slice(at + 1);
	if (at <= 0 || below.length > SIGNATURE.lines || below.some((line) => width(line) > SIGNATURE.width)) return;
	for (let i = at + 1; i < lines.length; i++) decisions[i] = { reason: 'signature', rule: 'signature' };
}
