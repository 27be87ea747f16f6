/** Lower case, without accents and compatibility forms; letters that are no accented ones stay: `Liège` → `liege`, `ß` → `ß`. */
export const unaccented = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

/** The words of a text, unaccented, with single spaces between. */
export const plainWords = (text: string): string =>
	unaccented(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
