/** The units that are kept or removed: lines of the dump, each with where it stands. */
import type { Span } from '../document/types.ts';
import { CLASSES, LETTER } from '../text/char-classes.ts';
import { oneByte } from '../text/one-byte.ts';
import { wordsOf } from '../text/words.ts';

export type Line = {
	/** One line, single spaces, no mark of a heading, item or quotation. */
	readonly text: string;
	readonly span: Span;
	/** How many blank lines stand before it; -1: it is glued to the unit before it in one line of the dump. */
	readonly gap: number;
	readonly mark: 'none' | 'heading' | 'item' | 'quote' | 'caption' | 'picture';
	readonly words: readonly string[];
};

/** A line with its words: the one place where they are derived. */
export const lineOf = (text: string, span: Span, gap: number, mark: Line['mark']): Line => ({
	text,
	span,
	gap,
	mark,
	words: wordsOf(text),
});

/** The marks of Markdown, none of which is a letter, and `!! ` for the caption of a saved page's figure. */
const MARKS: readonly (readonly [Line['mark'], RegExp])[] = [
	['heading', /^#{1,6}\s+(?=\S)/],
	['item', /^(?:[-*•·‣▪◦●■►–—]\s+(?=[^\s-])|\d{1,2}[.)]\s+(?=\p{L}))/u],
	['quote', /^>\s?(?=\S)/],
	['caption', /^!!\s(?=\S)/],
	['picture', /^!\[(?=[^\][]{0,2000}\]$)/],
];

/** White space that is not one space. */
const WIDE = /[^\S ]| {2}/;

/** Makes a line of a piece of the dump; null where the piece is blank. */
export function lineAt(dump: string, start: number, end: number, gap: number): Line | null {
	const raw = oneByte(dump.slice(start, end));
	const trimmed = raw.trim();
	if (trimmed === '') return null;
	const from = start + (raw.length - raw.trimStart().length);
	const span = { start: from, end: from + trimmed.length };
	const squeezed = WIDE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
	if (((CLASSES[squeezed.charCodeAt(0)] as number) & LETTER) !== 0) return lineOf(squeezed, span, gap, 'none');
	for (const [mark, pattern] of MARKS) {
		const match = pattern.exec(squeezed);
		if (match === null) continue;
		const inner = squeezed.slice(match[0].length);
		const text = mark === 'picture' ? inner.slice(0, -1).trim() : inner;
		if (text !== '') return lineOf(text, span, gap, mark);
	}
	return lineOf(squeezed, span, gap, 'none');
}
