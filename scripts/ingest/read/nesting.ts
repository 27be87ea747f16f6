/** A limit to how deep elements may stand in one another: htmlparser2 takes quadratic time in it, and no article needs it. */
import type { Parser } from 'htmlparser2';

const MOST_NESTED = 4096;
/** Characters that are handed over at a time. */
const SLICE = 2 ** 18;

/** How deep the parser is; count every element that it opens and closes. */
export type Nesting = { depth: number };

/** Parses `text` up to its end, to an element too deep, or until `full` says that no more is wanted; then what is open is not closed. */
export function parseWithin(parser: Parser, nesting: Nesting, text: string, full: () => boolean = () => false): void {
	for (let at = 0; at < text.length; at += SLICE) {
		if (nesting.depth > MOST_NESTED || full()) return;
		parser.write(text.slice(at, at + SLICE));
	}
	parser.end();
}
