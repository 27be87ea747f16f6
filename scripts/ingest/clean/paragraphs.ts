/** A body that came as one line is cut into paragraphs at the ends of sentences. */
import { splitSentences } from '../../../src/lib/passages.ts';
import type { Span } from '../document/types.ts';
import type { Line } from './marked-lines.ts';
import { languages, stopLanguage, stopMask } from './stop-word-language.ts';

const ALWAYS = 2400;
const COLLAPSED = 900;
const AIM = 420;

/** Is a line too long to be read as one paragraph: very long, or long and most of the article? */
export const isCollapsed = (length: number, bodyLength: number): boolean =>
	length > ALWAYS || (length > COLLAPSED && length > 0.6 * bodyLength);

/** Spans of paragraphs of about 420 characters, each made of whole sentences; one span where there is one sentence. */
export function paragraphSpans(dump: string, line: Line): Span[] {
	const { start, end } = line.span;
	const language = languages[stopLanguage(line.words.map(stopMask))] ?? 'en';
	const sentences = splitSentences(dump.slice(start, end), language);
	const spans: Span[] = [];
	const parts = Math.max(1, Math.round((end - start) / AIM));
	const aim = (end - start) / parts;
	let from = start;
	for (const [i, sentence] of sentences.entries()) {
		const to = start + sentence.end;
		const next = sentences[i + 1];
		const size = to - from;
		const withNext = next === undefined ? Number.POSITIVE_INFINITY : start + next.end - from;
		if (next !== undefined && Math.abs(aim - size) > Math.abs(aim - withNext)) continue;
		if (next !== undefined && size < aim / 2) continue;
		spans.push({ start: from, end: to });
		from = next === undefined ? to : start + next.start;
	}
	return spans.length === 0 ? [line.span] : spans;
}
