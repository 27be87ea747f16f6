/** URL text fragments (WICG Scroll to Text Fragment): the part of a link that holds the quoted words. */

/** Longer quotations are given by their first and last words. */
const WHOLE = 120;

/** `:~:text=…` for a quotation, to be put behind `#` and an id. Browsers that do not know it ignore it. */
export function textFragment(quotation: string): string {
	if (quotation.length <= WHOLE) return `:~:text=${encode(quotation)}`;
	const words = quotation.split(' ').filter((word) => word !== '');
	if (words.length < 10) return `:~:text=${encode(quotation)}`;
	return `:~:text=${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
}

/** The quoted words of one directive, or the first and the last of them. */
export type Quote = { readonly start: string; readonly end: string | null };

/** What the fragment of a link names: its id ('' for none) and what each of its `text=` quotes. Words given as context are left out. */
export function readFragment(link: string): { readonly id: string; readonly quotes: readonly Quote[] } {
	const hash = link.includes('#') ? link.slice(link.indexOf('#') + 1) : '';
	const [id = '', directive = ''] = hash.split(':~:', 2);
	const values = directive.split('&').flatMap((part) => (part.startsWith('text=') ? [part.slice('text='.length)] : []));
	return {
		id: decode(id),
		quotes: values.map((value) => {
			const [start = '', end] = value.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
			return { start: decode(start), end: end === undefined ? null : decode(end) };
		}),
	};
}

function encode(text: string): string {
	// A full stop too: what makes links of addresses in a text leaves it out where it ends one.
	return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*.]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
