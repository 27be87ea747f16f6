/** Lines that the file's header is made of, and the date of a scraper's stamp: read as values, not as text. */
import { decideOpen } from '../draft.ts';

export const header = decideOpen(({ dump, stamps }, { span }, i) => {
	const hint = dump.hints.find(
		({ evidence }) => evidence.span !== null && evidence.span.start < span.end && evidence.span.end > span.start,
	);
	if (hint !== undefined) return { reason: 'metadata', rule: hint.evidence.rule };
	return stamps.has(i) ? { reason: 'date', rule: 'stamped-title' } : null;
});
