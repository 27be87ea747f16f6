/** One date line (`Published: 17:55, 8 Nov 2023`) → date and time. */
import type { Language } from '../../../../src/lib/language.ts';
import { clockBeside } from './clock-time.ts';
import { CLAUSE_BEFORE, PUBLISHED, PUBLISHED_AFTER, UPDATED, UPDATED_AFTER } from './date-labels.ts';
import { type FoundDate, scanDates } from './scan-dates.ts';

export type DateLine = { readonly edtf: string; readonly time: string | null; readonly start: number; readonly end: number };

/** How many characters before a date its label may stand. */
const LABEL_REACH = 40;

export type Role = 'published' | 'updated' | 'bare';

/** What the words before a date on its line (or the verb after it) say that it is. `since`: where the date before it ended. */
export function roleOf(line: string, found: FoundDate, since: number): Role {
	const before = line.slice(Math.max(since, found.start - LABEL_REACH), found.start);
	const published = lastIndex(EVERY_PUBLISHED, before);
	const updated = lastIndex(EVERY_UPDATED, before);
	if (published < 0 && updated < 0) return CLAUSE_BEFORE.test(before) ? verbOf(line.slice(found.end, found.end + LABEL_REACH)) : 'bare';
	return updated > published ? 'updated' : 'published';
}

const EVERY_PUBLISHED = new RegExp(PUBLISHED, 'giu');
const EVERY_UPDATED = new RegExp(UPDATED, 'giu');
const verbOf = (after: string): Role => (PUBLISHED_AFTER.test(after) ? 'published' : UPDATED_AFTER.test(after) ? 'updated' : 'bare');

function lastIndex(pattern: RegExp, text: string): number {
	let last = -1;
	for (const match of text.matchAll(pattern)) last = match.index;
	return last;
}

/**
 * Which reading of a numeric date holds: the language decides (month first only in English, and there only where a 12-hour clock
 * says so; day first where a 24-hour clock or another separator than the slash does). Null: cannot be told.
 */
export function resolveOrder(line: string, found: FoundDate, language: Language): string | null {
	if (found.other === null) return found.edtf;
	const surface = line.slice(found.start, found.end);
	if (!surface.includes('/') || !/^(?:en|fil|und)/u.test(language)) return found.edtf;
	const clock = clockBeside(line, found.start, found.end);
	if (clock === null) return null;
	return clock.twelveHour ? found.other : found.edtf;
}

/** The date that a line gives, `null` where it gives none or cannot be read for sure. Of several, the one of publication, else the first. */
export function parseDateLine(line: string, language: Language): DateLine | null {
	const dates = scanDates(line, language);
	const days = dates.some(({ form }) => form !== 'month') ? dates.filter(({ form }) => form !== 'month') : dates;
	const roles = days.map((found, index) => roleOf(line, found, days[index - 1]?.end ?? 0));
	const chosen = days[Math.max(0, roles.indexOf('published'), roles.includes('published') ? 0 : roles.indexOf('bare'))];
	if (chosen === undefined) return null;
	const edtf = resolveOrder(line, chosen, language);
	if (edtf === null) return null;
	return { edtf, time: clockBeside(line, chosen.start, chosen.end)?.time ?? null, start: chosen.start, end: chosen.end };
}
