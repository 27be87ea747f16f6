/** What a `<sup>` says in a line of text: a power (10⁶, 5 m²), an ordinal or an abbreviation (1er, Mme), or a mark of a footnote, which is no part of the sentence. */

const DIGITS: Readonly<Record<string, string>> = {
	'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', 'n': 'ⁿ',
}; // biome-ignore format: a table

/** A number, a unit after a number, or a single letter as in a formula: what can be raised to a power. */
const BASE = /(?:\d|(?:\d[\s\u00A0]{0,2}|[/·*×=(]\s?)(?:\p{L}|µ|Ω){1,4}|\/\p{L}{1,3}|(?:^|[\s(=+−-])[b-hj-zB-HJ-Z]|\))$/u;
const POWER = /^[+\-−–]?\d{1,3}$|^n$/;
const FOOTNOTE = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])(?:\s?[,;–-]\s?\d{1,3})*[\])]?$/i;
/** Ends a sentence or a clause, or quotes: a number after it counts notes. */
const AFTER_MARK = /[.,;:!?…)\]"”“»’']$/;

/** `inner` as it stands after `before`. Powers become raised digits; footnote marks are left out; all else stays as it is. */
export function raised(inner: string, before: string, isLink: boolean): string {
	if (POWER.test(inner) && !isLink && BASE.test(before) && !isNote(inner, before))
		return [...inner].map((sign) => DIGITS[sign] ?? sign).join('');
	if (FOOTNOTE.test(inner) && (isLink || !/^[a-z]$/i.test(inner) || AFTER_MARK.test(before))) return '';
	return inner;
}

/** After a year or a closing bracket of words, a number counts notes ("in 2019³", "(see the log)³"). */
const isNote = (inner: string, before: string) =>
	(/(?:^|[^\d.,])(?:1[89]|20)\d\d$/.test(before) && /^\d$/.test(inner)) || (before.endsWith(')') && !/[\d+\-*/=x]\)$/.test(before));
