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

/** What the fragment of a link quotes: its id, and the text or its first and last words; null where there is none. */
export function readFragment(link: string): { readonly id: string; readonly start: string | null; readonly end: string | null } {
	const hash = link.includes('#') ? link.slice(link.indexOf('#') + 1) : '';
	const [id = '', directive = ''] = hash.split(':~:', 2);
	const value = directive
		.split('&')
		.find((part) => part.startsWith('text='))
		?.slice('text='.length);
	if (value === undefined) return { id: decode(id), start: null, end: null };
	const parts = value.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
	return { id: decode(id), start: decode(parts[0] ?? ''), end: parts[1] === undefined ? null : decode(parts[1]) };
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
