/** Speech that opens with a dash (`– Det är bra, säger hon.`), as Swedish, Danish, French or Polish papers set it, is no list. */

import { patterns } from './line-patterns.ts';
import { type Line, lineOf } from './marked-lines.ts';

/** So many dashes below one another are a list. */
const LIST = 3;

/** The lines with such items as plain lines, their dash before them. */
export function withSpeech(dump: string, lines: readonly Line[]): Line[] {
	const dashed = lines.map(({ mark, span }) => mark === 'item' && /[–—]/.test(dump[span.start] ?? ''));
	return lines.map((line, i) => {
		if (!dashed[i] || !patterns.sentenceEnd.test(line.text) || runAt(dashed, i) >= LIST) return line;
		const text = dump.slice(line.span.start, line.span.end).replace(/\s+/g, ' ');
		return lineOf(text, line.span, line.gap, 'none');
	});
}

function runAt(flags: readonly boolean[], i: number): number {
	let from = i;
	let to = i;
	while (flags[from - 1] && i - from < LIST) from--;
	while (flags[to + 1] && to - i < LIST) to++;
	return to - from + 1;
}
