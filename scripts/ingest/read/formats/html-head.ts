/** The exports of databases that are HTML: their marks may stand far below, behind the scripts of the page. */
import type { Input } from './format.ts';

/** Bytes of a page whose whole is looked at. */
const MOST = 64 * 1024 * 1024;
const PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i;

/** The whole of a page; null where the input is no HTML. */
export function pageText(input: Input): string | null {
	const begin = input.text() ?? '';
	if (input.form !== 'html' && !PAGE.test(begin)) return null;
	return input.form === 'html' || input.bytes.size <= MOST ? input.whole().text : begin;
}
