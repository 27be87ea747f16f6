/** The date of a mail or of an issue, which holds for an article that gives none itself. */
import type { CleanText, Maybe } from '../../document/types.ts';

/** Does a date stand where the article itself says its own: in a line of its head, in a dateline, behind a label? What its text tells of does not. */
export function standsInHead({ blocks }: Pick<CleanText, 'blocks'>, { value, evidence }: Maybe<string>): boolean {
	const [found] = evidence;
	if (value === null || found === undefined || /[?~]$/.test(value)) return false;
	if (found.rule === 'date-dateline' || found.rule === 'date-labelled' || found.rule === 'date-beside-title') return true;
	return /^date-(?:line|in-line)$/.test(found.rule) && found.span !== null && found.span.start < (blocks[0]?.span.start ?? 0);
}

/** Does the article itself say its date? A day after that of the mail or the issue, which held the article already, is no such date. */
export function givesOwnDate(clean: Pick<CleanText, 'blocks'>, date: Maybe<string>, container: string): boolean {
	const day = (date.value ?? '').slice(0, container.length);
	return day <= container.slice(0, day.length) && standsInHead(clean, date);
}
