/** Lines that the file's header is made of, and the date of a scraper's stamp, read as values, not as text; the two ends of a dump on one line. */
import { decideOpen } from '../draft.ts';

export const header = decideOpen(({ dump, stamps, outside }, { span }, i) => {
	const hint = dump.hints.find(
		({ evidence }) => evidence.span !== null && evidence.span.start < span.end && evidence.span.end > span.start,
	);
	if (hint !== undefined) return { reason: 'metadata', rule: hint.evidence.rule };
	if (outside.has(i)) return { reason: 'outside', rule: 'one-line' };
	return stamps.has(i) ? { reason: 'date', rule: 'stamped-title' } : null;
});
