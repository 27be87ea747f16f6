/** Cuts a line into numbers, words and marks; digits of any script become ASCII. */
export type Token = { readonly kind: 'number' | 'word' | 'mark'; readonly text: string; readonly start: number; readonly end: number };

/** Positions in Unicode's decimal digit blocks: the code point of each script's zero that news in our languages uses. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function asciiDigits(text: string): string {
	if (/^[0-9]*$/u.test(text)) return text;
	return [...text]
		.map((digit) => {
			const code = digit.codePointAt(0) ?? 0;
			const zero = zeros.find((start) => code >= start && code < start + 10);
			return zero === undefined ? digit : String(code - zero);
		})
		.join('');
}

/** Tokens of a line in order; white space is dropped. */
export function tokensOf(line: string): Token[] {
	const tokens: Token[] = [];
	for (const match of line.matchAll(/(\p{Nd}+)|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{Nd}]/gu)) {
		const [text, digits] = match;
		const start = match.index;
		const end = start + text.length;
		if (digits !== undefined) tokens.push({ kind: 'number', text: asciiDigits(digits), start, end });
		else tokens.push({ kind: /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark', text, start, end });
	}
	return tokens;
}
