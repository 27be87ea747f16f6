/** The stop words of the languages by which running text is told from menus. */
import * as stopword from 'stopword';

export const languages = [
	'en',
	'de',
	'nl',
	'fr',
	'es',
	'it',
	'pt',
	'pl',
	'da',
	'sv',
	'nb',
	'fi',
	'ru',
	'tr',
	'cs',
	'hu',
	'ro',
	'uk',
	'el',
	'ca',
] as const;
type StopLanguage = (typeof languages)[number];

const LISTS: Readonly<Record<StopLanguage, readonly string[]>> = {
	en: stopword.eng, de: stopword.deu, nl: stopword.nld, fr: stopword.fra, es: [...stopword.spa, 'el', 'la', 'los', 'las', 'en', 'un', 'una', 'del', 'que', 'por', 'con', 'se', 'su', 'no', 'y', 'a', 'de'],
	it: stopword.ita, pt: [...stopword.por], pl: stopword.pol, da: stopword.dan, sv: stopword.swe, nb: stopword.nob, fi: stopword.fin, ru: stopword.rus, tr: stopword.tur,
	cs: stopword.ces, hu: stopword.hun, ro: stopword.ron, uk: stopword.ukr, el: stopword.ell, ca: stopword.cat,
}; // biome-ignore format: a table

/** Word → one bit a language, in the order of `languages`. */
const MASKS: ReadonlyMap<string, number> = (() => {
	const masks = new Map<string, number>();
	for (const [bit, language] of languages.entries())
		for (const word of LISTS[language]) masks.set(word, (masks.get(word) ?? 0) | (1 << bit));
	return masks;
})();

/** In which of `languages` a word is a stop word, as bits. */
export const stopMask = (word: string): number => MASKS.get(word) ?? 0;

/** Adds to the count of each bit that is set. */
function addBits(counts: number[], mask: number, times: number): void {
	for (let rest = mask; rest !== 0; rest &= rest - 1) {
		const bit = 31 - Math.clz32(rest & -rest);
		counts[bit] = (counts[bit] as number) + times;
	}
}

/** The language whose stop words are the most frequent, as its bit number; -1 where none stands out. `masks`: of words, see `stopMask`; `times`: how often each stands. */
export function stopLanguage(masks: readonly number[], times?: ArrayLike<number>): number {
	const counts = new Array<number>(languages.length).fill(0);
	for (let i = 0; i < masks.length; i++) addBits(counts, masks[i] as number, times === undefined ? 1 : (times[i] as number));
	const weighted = counts.map((count, i) => count / Math.log(20 + (LISTS[languages[i] as StopLanguage]?.length ?? 0)));
	const best = weighted.indexOf(Math.max(...weighted));
	return (counts[best] ?? 0) < 3 ? -1 : best;
}
