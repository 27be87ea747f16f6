/** The head of an article: the short lines around its title, before its text. */

import type { Document, TextLine } from '../document/lines.ts';
import { datedLines, layoutOf } from './date/date-candidates.ts';

/** Lines before the title and after the beginning of the text that still belong to the head. */
const BEFORE = 3;
const AFTER = 3;
const LONGEST = 140;

/** Short lines between shortly before the title (or the top of the dump) and the beginning of the text. */
export function headLines(clean: Document): TextLine[] {
	const lines = datedLines(clean);
	const { title, first } = layoutOf(clean, lines);
	const from = title >= 0 ? Math.max(0, title - BEFORE) : 0;
	const to = Math.max(from + AFTER + BEFORE, Math.min(first < 0 ? lines.length : first + AFTER, from + 25));
	return lines.slice(from, to).filter(({ text }, index) => text.length <= LONGEST && from + index !== title);
}
