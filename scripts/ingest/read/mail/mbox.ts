/** An mbox file (RFC 4155) → its messages, piece by piece: the file is never in memory whole. */
import { latin1, subSource } from '../bytes/byte-source.ts';
import type { ByteSource } from '../formats/format.ts';

const STEP = 4 * 2 ** 20;
/** A line that opens a message: `From `, a sender, and a date with its time and year. */
const OPENING = /^From \S.{0,200}\d{1,2}:\d{2}.{0,40}\b\d{4}\b[^\n]{0,40}$/;

/** The same as some programs write it, with the year before the time: then the sender has to be an address. */
const DATED =
	/^From (?:-|[^\s@]{1,100}@\S{1,150}) {1,3}(?:[A-Za-z]{2,4}, )?\d{1,4}[- /][A-Za-z\d]{1,9}[- /]\d{2,4}[ T]{1,2}\d{1,2}:\d{2}[^\n]{0,40}$/;

const opens = (line: string): boolean => OPENING.test(line) || DATED.test(line);

/** A first line of which a byte is damaged, by the header below it. */
const DAMAGED = /^From \S[^\n]{0,200}\n[!-9;-~]{1,40}:[^\n]{0,300}\n[!-9;-~]{1,40}:/;

export const looksLikeMbox = (head: string): boolean =>
	opens((/^\s{0,10}([^\r\n]{1,300})/.exec(head)?.[1] ?? '').trimEnd()) || DAMAGED.test(head);

/** Where each message lies, its opening line left out. */
export function* messagesOf(source: ByteSource): Generator<ByteSource> {
	let start = -1;
	for (const at of openings(source)) {
		if (start >= 0) yield subSource(source, start, at.from);
		start = at.to;
	}
	if (start >= 0 && start < source.size) yield subSource(source, start, source.size);
}

/** The opening lines: at the start of the file or after an empty line. */
function* openings(source: ByteSource): Generator<{ readonly from: number; readonly to: number }> {
	for (let at = 0; at < source.size; at += STEP) {
		// A little of what comes before and after, so that no opening is cut.
		const from = Math.max(0, at - 4);
		const text = latin1(source.slice(from, at + STEP + 400));
		for (const match of text.matchAll(/(?:^|\n\r?\n)(From [^\n]{1,300})\n/g)) {
			const line = from + match.index + match[0].indexOf('From ');
			const atStart = match.index > 0 || from === 0;
			if (atStart && line >= at && line < at + STEP && (line === 0 || opens((match[1] ?? '').trimEnd())))
				yield { from: line, to: line + (match[1] ?? '').length + 1 };
		}
	}
}

/** `>From ` at the start of a line is `From ` (mboxrd). */
export function unquoteFrom(bytes: Uint8Array): Uint8Array {
	if (!latin1(bytes).includes('\n>')) return bytes;
	const out = new Uint8Array(bytes.length);
	let size = 0;
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] === 0x3e && (i === 0 || bytes[i - 1] === 0x0a)) {
			let k = i;
			while (bytes[k] === 0x3e) k++;
			if (latin1(bytes.subarray(k, k + 5)) === 'From ') continue;
		}
		out[size++] = bytes[i] as number;
	}
	return out.subarray(0, size);
}
