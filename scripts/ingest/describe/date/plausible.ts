/** Dates that cannot be the day of publishing: far before everything else that the text dates or names. */
import type { CleanText } from '../../document/types.ts';

/** A day is far from another that is so many years later. */
const FAR = 5;
/** Before this year nobody wrote of what `MODERN` names. */
const WEB = 1995;
const MODERN =
	/https?:\/\/|\bwww\.|[\p{L}\d]@[\p{L}\d-]{2,}\.|\b(?:iPhone|iPad|Android|iOS|Facebook|Instagram|Twitter|WhatsApp|YouTube|TikTok|Google|Wikipedia|smartphones?|Internet|WLAN|Wi-?Fi|online)\b/u;
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;
const RIGHTS = /(?:©|\(c\)|copyright)[^\n\d]{0,40}((?:19|20)\d\d)/giu;

const yearOf = (edtf: string) => Number(edtf.slice(0, 4));

/**
 * Is a date, found by its place in the text alone, not to be believed? It is where all other days of the dump, or the year of its rights
 * line, lie far after it, and where the text names what did not exist then. Years that the body names as past speak too: three of them.
 */
export function isImplausible(edtf: string, { dump, blocks }: Pick<CleanText, 'dump' | 'blocks'>, others: readonly string[]): boolean {
	const year = yearOf(edtf);
	if (!Number.isFinite(year)) return false;
	const rights = [...dump.text.matchAll(RIGHTS)].map((match) => Number(match[1]));
	const days = others.filter((other) => other !== edtf).map(yearOf);
	const known = [...days, ...rights];
	const isLone = known.length > 0 && known.every((other) => other >= year + FAR);
	const named = new Set(blocks.flatMap(({ text }) => [...text.matchAll(YEAR)].map(([found]) => Number(found))));
	const later = [...named].filter((other) => other >= year + FAR).length;
	const isOlder = year < WEB && blocks.some(({ text }) => MODERN.test(text));
	return isOlder || (isLone && later > 0) || (year < WEB && later >= 3);
}
