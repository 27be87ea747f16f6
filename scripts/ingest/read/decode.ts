/** Bytes → text: BOM, UTF-8, UTF-16 by its NULs, a declared charset, else the legacy charset that reads best. */
import { SeedError } from '../document/seed-error.ts';
import { type Decoded, guessLegacy } from './legacy-charset.ts';

const BOMS: readonly (readonly [string, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];
const SAMPLE = 65_536;
/** A declared charset is believed only when it leaves no unmapped byte; these names are read by the WHATWG Encoding Standard. */
const DECLARED =
	/<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w:.-]{2,40})|<\?xml[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})/i;

/** Reads a seed's bytes. Throws a SeedError for what is no text at all. */
export function decode(bytes: Uint8Array): Decoded {
	for (const [encoding, bom] of BOMS)
		if (bom.every((byte, i) => bytes[i] === byte)) return { text: new TextDecoder(encoding).decode(bytes), encoding };
	const wide = wideEncoding(bytes.subarray(0, SAMPLE)) ?? eastAsianWide(bytes.subarray(0, SAMPLE));
	if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
	if (isBinary(bytes)) {
		throw new SeedError(
			'the file is binary, not text',
			'Save the article as plain text (.txt), Markdown (.md) or a web page (.html) and put that in its place.',
		);
	}
	return readEscaped(bytes) ?? readStrictly('utf-8', bytes) ?? readDeclared(bytes) ?? readDamaged(bytes) ?? guessLegacy(bytes);
}

/** Reads with one charset; null where a byte has no meaning in it or the charset is not known. */
function readStrictly(label: string, bytes: Uint8Array): Decoded | null {
	try {
		const decoder = new TextDecoder(label, { fatal: true });
		return { text: decoder.decode(bytes), encoding: decoder.encoding };
	} catch {
		return null;
	}
}

/** ISO-2022-JP is ASCII to every other reading; its shifts to JIS X 0208 (`ESC $ B`, `ESC $ @`) give it away. */
function readEscaped(bytes: Uint8Array): Decoded | null {
	const at = bytes.indexOf(0x1b);
	const shifts = at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
	return shifts ? readStrictly('iso-2022-jp', bytes) : null;
}

function readDeclared(bytes: Uint8Array): Decoded | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const match = DECLARED.exec(head);
	const label = match?.[1] ?? match?.[2];
	return label === undefined || /^utf-?(?:8|16)/i.test(label) ? null : readStrictly(label, bytes);
}

/** UTF-8 with a few damaged places (a dump cut inside a character): read as UTF-8 while the good sequences far outnumber the bad. */
function readDamaged(bytes: Uint8Array): Decoded | null {
	const text = new TextDecoder('utf-8').decode(bytes);
	let bad = 0;
	let good = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0xfffd) bad++;
		else if (code > 0x7f) good++;
	}
	return good > 20 * bad ? { text, encoding: 'utf-8' } : null;
}

/** UTF-16 without a BOM: NUL bytes stand on one side of the pairs only, as spaces and line breaks do in every script. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	let even = 0;
	let odd = 0;
	for (let i = 0; i + 1 < sample.length; i += 2) {
		if (sample[i] === 0) even++;
		if (sample[i + 1] === 0) odd++;
	}
	const least = sample.length / 2 / 50;
	const encoding = odd > least && even * 20 < odd ? 'utf-16le' : even > least && odd * 20 < even ? 'utf-16be' : null;
	if (encoding === null) return null;
	const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
	const strange = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
	return strange * 50 < text.length ? encoding : null;
}

const EAST_ASIAN = /[\t\r\n -~\u2010-\u203B\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]/g;
/** As bytes of a legacy charset these would hold a control character: they prove the pairs. */
const PROOF = /[\n \u3001\u3002\uFF0C]/;

/** UTF-16 without a BOM in a script that has hardly a space: nearly all pairs are East Asian, and one is a line break, a space or a full stop. */
function eastAsianWide(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (sample.length < 40 || sample.length % 2 !== 0) return null;
	const fits = (encoding: 'utf-16le' | 'utf-16be') => {
		const text = new TextDecoder(encoding).decode(sample);
		return PROOF.test(text) && (text.match(EAST_ASIAN)?.length ?? 0) >= 0.95 * text.length;
	};
	return fits('utf-16le') ? 'utf-16le' : fits('utf-16be') ? 'utf-16be' : null;
}

const MAGIC: readonly (readonly number[])[] = [
	[0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
	[0x50, 0x4b, 0x03, 0x04], // ZIP, OOXML, ODF
	[0xd0, 0xcf, 0x11, 0xe0], // OLE2
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x1f, 0x8b],
	[0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

function isBinary(bytes: Uint8Array): boolean {
	if (MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true;
	const length = Math.min(bytes.length, SAMPLE);
	let strange = 0;
	for (let i = 0; i < length; i++) {
		const byte = bytes[i] as number;
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b && byte !== 0x1a)) strange++;
	}
	return strange * 50 > length;
}
