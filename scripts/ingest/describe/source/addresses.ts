/** Names in the web addresses, mail addresses and handles of a line. */

import type { PageLine } from './annotated-lines.ts';
import { LEAST_LETTERS, type Mention } from './mention.ts';
import { DESK_MAIL, type Place } from './mention-positions.ts';
import { hostName, lettersOf } from './outlet-names.ts';

const HOST = /(?<![\p{L}\p{N}@/.-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10}(?![\p{L}\p{N}@-])/giu;
const MAIL = /([\p{L}\p{N}._+-]{1,40})\s?(?:@|\(at\)|\[at\]|\(a\))\s?((?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,10})/giu;
const HANDLE =
	/(?<![\p{L}\p{N}.])@([\p{L}\p{N}_]{3,30})(?![\p{L}\p{N}_]*\.\p{L})|(?:facebook|twitter|instagram|youtube|linkedin|t|x)\.(?:com|me)\/(?:@|company\/|user\/|c\/|pages\/)?([\p{L}\p{N}_.-]{3,40})/giu;
const HOST_SIGN = /[\p{L}\p{N}]\.[a-z]{2}/iu;
const HANDLE_SIGN = /@|\.(?:com|me)\//i;
const MAIL_SIGN = /@|\(a|\[a/i;

/** Adds the mentions of `text`, which stands at `offset` in the line. */
export function hostsIn(line: PageLine, text: string, offset: number, found: Mention[]): void {
	if (!/[.@]/.test(text)) return;
	const add = (value: string, at: number, place: Place, desk = false) => {
		const key = place === 'handle' ? lettersOf(value) : (hostName(value) ?? '');
		if (key.length >= LEAST_LETTERS)
			found.push({
				key,
				text: value,
				start: line.start + offset + at,
				line,
				places: [
					place,
					...(desk ? (['desk-mail'] as const) : []),
					...(place === 'host' && line.inBody ? (['host-body'] as const) : []),
					...(text[at + value.length] === '/' ? (['host-path'] as const) : []),
				],
			});
	};
	if (HOST_SIGN.test(text))
		for (const match of text.matchAll(HOST)) {
			const host = match[0].replace(/^https?:\/\//i, '');
			if (text[match.index + match[0].length] !== '@') add(host, match.index + match[0].length - host.length, 'host');
		}
	if (MAIL_SIGN.test(text))
		for (const match of text.matchAll(MAIL))
			add(match[2] ?? '', match.index + match[0].length - (match[2] ?? '').length, 'mail', DESK_MAIL.test(match[1] ?? ''));
	if (HANDLE_SIGN.test(text))
		for (const match of text.matchAll(HANDLE))
			add(match[1] ?? match[2] ?? '', match.index + match[0].indexOf(match[1] ?? match[2] ?? ''), 'handle');
}
