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

const YEAR_AND_HOUR = /^(?:19|20)\d\d\d{1,2}$/;
const CLOCK = /^:[0-5]\d/;

/** Numbers, words, marks. A capital after a small letter begins another word: "2 minute readApril 25" was two elements of a page. */
const WORD = /(\p{Nd}+)|[\p{Lu}\p{M}]+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\p{L}|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Tokens of a line in order; white space is dropped. */
export function tokensOf(line: string): Token[] {
	const tokens: Token[] = [];
	for (const match of line.matchAll(WORD)) {
		const [text, digits] = match;
		const start = match.index;
		const end = start + text.length;
		// "April 25, 20232:26 PM": a scraper ran the year and the time together.
		const year = digits !== undefined && YEAR_AND_HOUR.test(digits) && CLOCK.test(line.slice(end, end + 3)) ? start + 4 : end;
		if (digits !== undefined) tokens.push({ kind: 'number', text: asciiDigits(line.slice(start, year)), start, end: year });
		if (year < end) tokens.push({ kind: 'number', text: line.slice(year, end), start: year, end });
		if (digits === undefined) tokens.push({ kind: /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark', text, start, end });
	}
	return tokens;
}
