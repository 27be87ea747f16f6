/** A title that a page's bread crumbs or links cut short (`Forty days in the …`), and the line of the same page that says all of it. */
import type { Line } from './marked-lines.ts';

const CUT = /\s?(?:…|\.{3})$/u;
/** Another line that is cut at the same place. */
const CUT_HERE = /^\s?(?:…|\.{2})/u;
/** What is left of a title that was cut has so many characters at least, and the whole title so many at most. */
const LEAST = 15;
const MOST = 220;
/** It is no sentence of the text that begins with the same words. */
const SENTENCE = /(?<!\.)\.(?:["”“»]?$|\s)/u;

export type Whole = { readonly text: string; readonly line: number };

/** The whole of a title that ends with dots: from where its words stand in another line to the end of that. Null: it is whole, or stands nowhere. */
export function wholeTitle(title: string, lines: readonly Line[]): Whole | null {
	const head = title.replace(CUT, '');
	if (head === title || head.length < LEAST) return null;
	for (const [line, { text }] of lines.entries()) {
		const at = text.indexOf(head);
		const whole = at < 0 ? '' : text.slice(at);
		if (
			whole.length > head.length &&
			whole.length <= MOST &&
			!CUT_HERE.test(whole.slice(head.length)) &&
			!CUT.test(whole) &&
			!SENTENCE.test(whole)
		)
			return { text: whole, line };
	}
	return null;
}
