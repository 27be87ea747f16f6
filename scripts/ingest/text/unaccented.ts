/** Lower case, without accents and compatibility forms; letters that are no accented ones stay: `Liège` → `liege`, `ß` → `ß`. */
export const unaccented = byLetter((text) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase(),
);

/** The words of a text, unaccented, with single spaces between. */
export const plainWords = (text: string): string =>
	unaccented(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A fold into lower case that looks at each Latin letter and the punctuation of its texts by itself, since it makes the same of them wherever they stand: what it makes of them stands in a table. A text with any other character is folded as a whole. */
export function byLetter(fold: (text: string) => string): (text: string) => string {
	const table: string[] = [];
	for (const [from, to] of [
		[0x80, 0x24f],
		[0x2010, 0x203a],
	] as const)
		for (let code = from; code <= to; code++) table[code] = fold(String.fromCharCode(code));
	return (text) => {
		let [folded, done] = ['', 0];
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code < 0x80) continue;
			if (code > 0x203a || (code > 0x24f && code < 0x2010)) return fold(text);
			folded += text.slice(done, at) + (table[code] as string);
			done = at + 1;
		}
		return done === 0 ? text.toLowerCase() : (folded + text.slice(done)).toLowerCase();
	};
}
