/** Compressed RTF ([MS-OXRTFCP]) → RTF, a character a byte; null where it is neither packed nor plain. */
import { latin1, uintAt } from '../bytes/byte-source.ts';

const LZFU = 0x75465a4c;
const PLAIN = 0x414c454d;
/** What the dictionary holds before the first byte. */
const START =
	'{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const SIZE = 4096;
const MOST = 64 * 2 ** 20;

export function decompressRtf(bytes: Uint8Array): string | null {
	const kind = uintAt(bytes, 8, 4);
	if (kind === PLAIN) return latin1(bytes.subarray(16));
	if (kind !== LZFU) return null;
	const dictionary = new Uint8Array(SIZE);
	for (let i = 0; i < START.length; i++) dictionary[i] = START.charCodeAt(i);
	let write = START.length;
	const out: number[] = [];
	const put = (byte: number) => {
		out.push(byte);
		dictionary[write] = byte;
		write = (write + 1) % SIZE;
	};
	for (let at = 16; at < bytes.length && out.length < MOST; ) {
		const control = bytes[at++] ?? 0;
		for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
			if ((control & (1 << bit)) === 0) {
				put(bytes[at++] ?? 0);
				continue;
			}
			const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
			at += 2;
			const from = pair >> 4;
			if (from === write) return latin1(Uint8Array.from(out));
			for (let i = 0; i < (pair & 15) + 2; i++) put(dictionary[(from + i) % SIZE] ?? 0);
		}
	}
	return latin1(Uint8Array.from(out));
}
