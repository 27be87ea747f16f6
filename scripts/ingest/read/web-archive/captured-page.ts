/** A response of a web archive → a page to read, with its address and the time of its capture; null for what is no page with text. */
import type { Hint } from '../../document/types.ts';
import { decode } from '../decode.ts';
import { hintOf, type Part } from '../formats/format.ts';
import { textOfHtml } from '../html-text.ts';
import type { Response } from './http.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
/** Characters in lines of running text that a page must have; frames, counters and log-in pages have less. */
const LEAST_RUNNING = 120;

export const isHtml = (type: string): boolean => HTML.test(type);

export function pagePart(name: string, { body, charset }: Response, url: string, captured: string | null): Part | null {
	const html = textOf(body, charset);
	if (runningText(html) < LEAST_RUNNING) return null;
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
		.reduce((sum, line) => sum + (line.length >= 60 || /[\u3040-\u9FFF\uAC00-\uD7AF]{20}/.test(line) ? line.length : 0), 0);

/** `/example.org/path?query` for the name of a part. */
export function partName(url: string): string {
	return `/${url
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/#.*$/s, '')
		.replace(/(?<!\/)\/+$/, '')}`;
}

/** The front of a site leads to articles and is none. */
export const isFront = (url: string): boolean => /^https?:\/\/[^/?#]+\/?(?:index\.(?:html?|php))?$/i.test(url);
