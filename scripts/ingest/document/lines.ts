/** The lines of a dump: cut once, read by every stage. */
import { oneByte } from '../text/one-byte.ts';
import type { CleanText, Span } from './types.ts';

/** A line that holds text. `raw`: the whole line, its white space included. `gap`: blank lines before it. */
export type TextLine = { readonly text: string; readonly start: number; readonly raw: Span; readonly gap: number };

/** An article on its way from cleaning to describing: its text, its lines, and what cleaning decided. */
export type Document = CleanText & { readonly lines: readonly TextLine[] };

/** The lines of a text that hold more than white space. `text` is trimmed and begins at `start`. */
export function linesOf(text: string): TextLine[] {
	const lines: TextLine[] = [];
	let gap = 0;
	for (let start = 0; start <= text.length; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const raw = text.slice(start, end);
		const trimmed = oneByte(raw.trim());
		if (trimmed === '') gap++;
		else {
			lines.push({ text: trimmed, start: start + (raw.length - raw.trimStart().length), raw: { start, end }, gap });
			gap = 0;
		}
		start = end + 1;
	}
	return lines;
}
