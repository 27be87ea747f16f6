/** The data of a book that a page is about (`ISBN: … / Pages: 448 / Published: 14.08.2017`): the day among them is the book's, not the page's. */
import type { TextLine } from '../../document/lines.ts';

/** International Standard Book Number (ISO 2108), as it is written in every language. */
const ISBN = /\bISBN(?:-1[03])?\b/u;
/** A line of such a list: a word or two, a colon, the value. */
const ENTRY = /^[•*–-]?\s?\p{Lu}[\p{L}. -]{1,24}\s?:\s?\S/u;
/** Longer lines (characters) are text. */
const LONGEST = 90;

const isEntry = ({ text }: Pick<TextLine, 'text'>): boolean => text.length <= LONGEST && (ENTRY.test(text) || ISBN.test(text));

/** The numbers of the lines that stand in one list of entries with an ISBN. */
export function bookLines(lines: readonly Pick<TextLine, 'text'>[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (let from = 0; from < lines.length; from++) {
		let to = from;
		while (to < lines.length && isEntry(lines[to] as TextLine)) to++;
		if (to - from > 1 && lines.slice(from, to).some(({ text }) => ISBN.test(text))) for (let i = from; i < to; i++) found.add(i);
		from = Math.max(from, to - 1);
	}
	return found;
}
