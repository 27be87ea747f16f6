/** Dates whose place says what they are: a dateline, the masthead's month, a double issue. */
import type { Language } from '../../../../src/lib/language.ts';
import { evidence } from '../../document/detected.ts';
import type { Document, TextLine } from '../../document/lines.ts';
import type { CleanText, Evidence } from '../../document/types.ts';
import { anyPhrase } from '../../languages/languages.ts';
import { headLines } from '../head-lines.ts';
import { datedLines } from './date-candidates.ts';
import { resolveOrder } from './date-line.ts';
import { scanDates } from './scan-dates.ts';

export type PlacedDate = {
	readonly edtf: string;
	readonly found: Evidence & { readonly rule: 'date-dateline' | 'date-masthead' | 'date-beside-title' };
};

/** `BRUSSELS, 5 October 2023 –`, `Karlsruhe, (12.11.2021).`, `PARIS (AFP), le 5 octobre 2023 -`: place, date, dash. */
const PLACE = new RegExp(
	`^[*_]{0,2}\\p{Lu}[\\p{L} .'’/-]{1,40}(?:\\s\\([^()\\n]{2,40}\\))?\\s?,?\\s?\\(?(?:(?:${anyPhrase(({ besideDates }) => besideDates.datelineOn)}) )?$`,
	'u',
);
const AFTER_PLACE = /^\)?\s?(?:\([^()\n]{2,40}\)\s?)?[–—:-]|^\)/u;

/** The date of the dateline that opens the text; null: there is none. */
export function datelineOf(clean: CleanText, language: Language): PlacedDate | null {
	for (const { text, span } of clean.blocks.slice(0, 3)) {
		const head = text.slice(0, 160);
		const [found] = scanDates(head, language);
		if (found === undefined || found.form === 'month') continue;
		if (!PLACE.test(head.slice(0, found.start)) || !AFTER_PLACE.test(head.slice(found.end))) continue;
		const edtf = resolveOrder(head, found, language);
		if (edtf !== null) return { edtf, found: evidence('date-dateline', head.slice(0, found.end + 2), span) };
	}
	return null;
}

/** Words that a line of a masthead may hold beside its date. */
const ISSUE = new RegExp(`(?:${anyPhrase(({ besideDates }) => besideDates.issue)})\\.?:?\\s`, 'iu');
const MOST_WORDS = 7;

/** Months in a row of short lines, as an archive lists them: where those lines start. */
function archiveLines(lines: readonly TextLine[], language: Language): ReadonlySet<number> {
	const months = lines.map(({ text }) => {
		const [only, ...others] = text.length <= 40 ? scanDates(text, language) : [];
		return only?.form === 'month' && others.length === 0 ? only.edtf : null;
	});
	const listed = lines.filter((_, at) => new Set(months.slice(Math.max(0, at - 2), at + 3).filter((month) => month !== null)).size >= 3);
	return new Set(listed.map(({ start }) => start));
}

/** The month or the double issue (`Dezember 2023/Januar 2024`) of a short line in the head. */
export function mastheadDate(clean: Document, language: Language): PlacedDate | null {
	const lines = datedLines(clean).filter(({ start }) => start < 200_000);
	const issues = lines.filter(({ text }) => text.length <= 60 && ISSUE.test(text.slice(0, 12)));
	const listed = archiveLines(lines, language);
	for (const { text, start } of [...headLines(clean), ...issues]) {
		if (listed.has(start) || text.length > 90 || /[.!?]$/u.test(text) || /©|copyright/iu.test(text)) continue;
		const dates = scanDates(text, language);
		const [first, second] = dates;
		if (first === undefined || first.form !== 'month' || dates.length > 2) continue;
		const before = text.slice(0, first.start).trim();
		const after = text.slice((second ?? first).end).trim();
		if (after.replace(/[*_|]/gu, '').length > 12 || before.split(/\s+/u).length > MOST_WORDS) continue;
		if (before !== '' && !/[,|•·–—:-]$/u.test(before) && !ISSUE.test(`${before} `)) continue;
		const range = second !== undefined && second.form === 'month' && /^\s?[/–—-]\s?$/u.test(text.slice(first.end, second.start));
		if (second !== undefined && !range) continue;
		const edtf = range && second !== undefined ? `${first.edtf}/${second.edtf}` : first.edtf;
		return { edtf, found: evidence('date-masthead', text, { start: start + first.start, end: start + (second ?? first).end }) };
	}
	return null;
}
