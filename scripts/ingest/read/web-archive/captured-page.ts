/** A response of a web archive → a page to read, with its address and the time of its capture. */
import type { Hint } from '../../document/types.ts';
import { decode } from '../decode.ts';
import { hintOf, type Part } from '../formats/format.ts';
import { textOfHtml } from '../html-text.ts';
import { readingLength } from '../reading-length.ts';
import type { Response } from './http.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
/** Characters in lines of running text that a page must have; frames, counters and log-in pages have less. */
const LEAST_RUNNING = 120;
/** A line is running text from so many characters on, or from fewer where it ends as a sentence does. */
const LINE = 60;
const SENTENCE = 40;

export const isHtml = (type: string): boolean => HTML.test(type);

/** `short`: a page without the text of an article. */
export function pagePart(name: string, { body, charset }: Response, url: string, captured: string | null): Part | 'short' {
	const html = textOf(body, charset);
	if (runningText(html) < LEAST_RUNNING) return 'short';
	const hints: Hint[] = [...(captured === null ? [] : [hintOf('captured', captured, 'warc-date')])];
	return { name, role: 'file', content: { form: 'html', html }, hints, fallback: [hintOf('url', url, 'warc-target')] };
}

/** The charset of the HTTP header holds before that of the page (HTML standard, §13.2.3); a wrong one is passed over. */
function textOf(body: Uint8Array, charset: string | null): string {
	if (charset !== null) {
		try {
			return new TextDecoder(charset, { fatal: true }).decode(body);
		} catch {
			// A label that nobody knows, or bytes that are none of it.
		}
	}
	return decode(body).text;
}

const runningText = (html: string): number =>
	textOfHtml(html)
		.split('\n')
		.map((line) => ({ line, length: readingLength(line) }))
		.filter(({ line, length }) => length >= LINE || (length >= SENTENCE && /[.!?…。！？]["”»」』]?$/u.test(line)))
		.reduce((sum, { length }) => sum + length, 0);

/** `/example.org/path?query` for the name of a part. */
export function partName(url: string): string {
	return `/${url
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/#.*$/s, '')
		.replace(/(?<!\/)\/+$/, '')}`;
}

/** The front of a site leads to articles and is none. */
export const isFront = (url: string): boolean => /^https?:\/\/[^/?#]+\/?(?:index\.(?:html?|php))?$/i.test(url);
