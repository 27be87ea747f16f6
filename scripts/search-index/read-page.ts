/** The sentences of a built article page, as they stand there: an index made of what is published cannot name an element that is not. */
import { Parser } from 'htmlparser2';
import type { Passage } from './types.ts';

const SENTENCE = /^s[0-9a-hjkmnp-tv-z]{8}(?:-\d+)?$/;
/** Elements that a page may put into a sentence and that are not of its text. */
const ADDED = new Set(['button', 'sup', 'svg', 'a']);

/** Every sentence of a page with its id, in reading order. */
export function readSentences(html: string): Passage[] {
	const passages: Passage[] = [];
	let open: { id: string; text: string; depth: number } | null = null;
	let skipped = 0;
	const parser = new Parser({
		onopentag(name, { id }) {
			if (open === null) {
				if (name === 'span' && id !== undefined && SENTENCE.test(id)) open = { id, text: '', depth: 0 };
				return;
			}
			open.depth++;
			if (skipped > 0 || ADDED.has(name)) skipped++;
		},
		ontext(text) {
			if (open !== null && skipped === 0) open.text += text;
		},
		onclosetag() {
			if (open === null) return;
			if (skipped > 0) skipped--;
			if (open.depth-- > 0) return;
			passages.push({ id: open.id, text: open.text });
			open = null;
		},
	});
	parser.end(html);
	return passages;
}
