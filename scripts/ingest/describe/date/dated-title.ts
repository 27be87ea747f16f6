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

function saysTitle({ line, found }: Candidate, title: ReadonlySet<string>): boolean {
	if (line.length > LONGEST) return false;
	const words = new Set(wordsOf(line.slice(0, found.start)).concat(wordsOf(line.slice(found.end))));
	const said = [...title].filter((word) => words.has(word)).length;
	const others = [...words].filter((word) => /\p{L}/u.test(word) && !title.has(word) && !SMALL.has(word)).length;
	return said >= SAID * title.size && others <= MOST_OTHERS;
}

/** The day that all such lines of a dump name; null where there is none, where they differ, or where the day is part of the title. */
export function titleDate(clean: Document, language: Language): PlacedDate | null {
	const title = new Set(wordsOf(clean.title.value ?? ''));
	if (title.size < LEAST_TITLE) return null;
	const saying = candidatesOf(datedLines(clean), language).filter(
		(candidate) => candidate.role !== 'updated' && !candidate.ambiguous && saysTitle(candidate, title),
	);
	const [first] = saying;
	if (first === undefined || saying.some(({ edtf }) => edtf !== first.edtf)) return null;
	return { edtf: first.edtf, found: evidence('date-beside-title', first.line, first.span) };
}
