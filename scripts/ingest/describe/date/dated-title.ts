/** The day in a line that says the title and a day and nothing else to speak of: `News | 30.10.2021 Harbour «Forty days in the port»`. */
import type { Language } from '../../../../src/lib/language.ts';
import { evidence } from '../../document/detected.ts';
import type { Document } from '../../document/lines.ts';
import { type Candidate, candidatesOf, datedLines } from './date-candidates.ts';
import { SMALL } from './date-labels.ts';
import type { PlacedDate } from './dateline.ts';

/** Fewer words are said by chance. */
const LEAST_TITLE = 3;
/** The line says so many of them, and so many words beside: a rubric, a name. */
const SAID = 0.9;
const MOST_OTHERS = 5;
/** Longer lines (characters) say more than a title. */
const LONGEST = 300;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Does a text say the title, and next to nothing else? */
function saysTitle(text: string, title: ReadonlySet<string>): boolean {
	const words = new Set(wordsOf(text));
	const said = [...title].filter((word) => words.has(word)).length;
	const others = [...words].filter((word) => /\p{L}/u.test(word) && !title.has(word) && !SMALL.has(word)).length;
	return said >= SAID * title.size && others <= MOST_OTHERS;
}

/** Without its day. */
const rest = ({ line, found }: Candidate): string => line.slice(0, found.start) + line.slice(found.end);

/** The day that all such lines of a dump name; null where there is none, where they differ, or where the day is part of the title. */
export function titleDate(clean: Document, language: Language): PlacedDate | null {
	const shown = clean.title.value ?? '';
	const title = new Set(wordsOf(shown));
	if (title.size < LEAST_TITLE) return null;
	const first = [...title].find((word) => word.length > 3) ?? '';
	const lines = datedLines(clean).filter(
		({ text }) => text.length > shown.length && text.length <= LONGEST && /\p{Nd}/u.test(text) && text.toLowerCase().includes(first),
	);
	const saying = candidatesOf(lines, language).filter(
		(candidate) => candidate.role !== 'updated' && !candidate.ambiguous && saysTitle(rest(candidate), title),
	);
	const [one] = saying;
	if (one === undefined || saying.some(({ edtf }) => edtf !== one.edtf)) return null;
	return { edtf: one.edtf, found: evidence('date-beside-title', one.line, one.span) };
}
