/** RTF 1.9.1 → tokens, by one scan from left to right. The input holds a character a byte (latin1). */

export type RtfToken =
	| { readonly kind: 'open' }
	| { readonly kind: 'close' }
	/** `\word123`, `\*` and other signs; `value` null where no number stands. */
	| { readonly kind: 'control'; readonly word: string; readonly value: number | null }
	/** Bytes of text in the current code page, `\'hh` among them. */
	| { readonly kind: 'bytes'; readonly text: string };

const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/giy;
const TEXT = /[^\\{}\r\n]+/y;

/** A group that never closes and a backslash at the end are no error: the tokens end there. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
	let at = 0;
	while (at < rtf.length) {
		const char = rtf[at];
		if (char === '{' || char === '}') {
			yield { kind: char === '{' ? 'open' : 'close' };
			at++;
		} else if (char === '\\') {
			CONTROL.lastIndex = at;
			const match = CONTROL.exec(rtf);
			if (match === null) return;
			at = CONTROL.lastIndex;
			const [, word, number, hex, sign] = match;
			if (hex !== undefined) yield { kind: 'bytes', text: String.fromCharCode(Number.parseInt(hex, 16)) };
			else if (word === 'bin') at += Math.max(0, Number(number ?? 0));
			else yield { kind: 'control', word: word ?? sign ?? '', value: number === undefined ? null : Number(number) };
		} else {
			TEXT.lastIndex = at;
			const match = TEXT.exec(rtf);
			if (match !== null) yield { kind: 'bytes', text: match[0] };
			at = match === null ? at + 1 : TEXT.lastIndex;
		}
	}
}
