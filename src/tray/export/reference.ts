/** A collected quotation as it is set in a text. */

/** Quotation marks of the language of the quotation; those of English where the language has none here (CLDR delimiters). */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
	de: ['„', '“'],
	da: ['»', '«'],
	fr: ['« ', ' »'],
	es: ['«', '»'],
	it: ['«', '»'],
	pt: ['“', '”'],
	pl: ['„', '”'],
	ru: ['«', '»'],
	nl: ['‘', '’'],
	ja: ['「', '」'],
};

/** The quotation between the marks of its language; marks of the same kind inside are left as they are. */
export function quoted({ quote, language }: { readonly quote: string; readonly language: string }): string {
	const [open, close] = MARKS[language.split('-', 1)[0] ?? ''] ?? ['“', '”'];
	return `${open}${quote}${close}`;
}
