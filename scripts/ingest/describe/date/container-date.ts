/** The date of a mail or of an issue, which holds for an article that gives none itself. */
import type { CleanText, Maybe } from '../../document/types.ts';

/**
 * Does the article itself say its date: in a line of its head, in a dateline, or by a label? What its text tells of is no such date, nor is a
 * day after that of the mail or the issue, which held the article already.
 */
export function givesOwnDate({ blocks }: Pick<CleanText, 'blocks'>, { value, evidence }: Maybe<string>, container: string): boolean {
	const [found] = evidence;
	if (value === null || found === undefined || /[?~]$/.test(value)) return false;
	const day = value.slice(0, container.length);
	if (day > container.slice(0, day.length)) return false;
	if (found.rule === 'date-dateline' || found.rule === 'date-labelled' || found.rule === 'date-beside-title') return true;
	return /^date-(?:line|in-line)$/.test(found.rule) && found.span !== null && found.span.start < (blocks[0]?.span.start ?? 0);
}
