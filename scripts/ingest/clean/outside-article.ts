/** What stands in a saved page outside its article: nothing of it is judged, all of it is kept as removed. */
import type { Dump, Removed } from '../document/types.ts';

/** One removed piece a line; their spans count in `rawOf`. */
export function outsidePieces({ text, aside = '' }: Dump): Removed[] {
	let start = text.length + 1;
	return aside.split('\n').flatMap((line) => {
		const span = { start, end: start + line.length };
		start = span.end + 1;
		return line === '' ? [] : [{ text: line, reason: 'outside', rule: 'readability', span }];
	});
}
