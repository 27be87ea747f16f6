/** Function words by language, folded, from the package `stopword`; an empty set where it has none. */
import * as lists from 'stopword';
import { fold } from './tokens.ts';

const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
	bg: lists.bul,
	ca: lists.cat,
	cs: lists.ces,
	da: lists.dan,
	de: lists.deu,
	el: lists.ell,
	en: lists.eng,
	es: lists.spa,
	et: lists.est,
	fi: lists.fin,
	fr: lists.fra,
	hr: lists.hrv,
	hu: lists.hun,
	it: lists.ita,
	lt: lists.lit,
	lv: lists.lav,
	nb: lists.nob,
	nl: lists.nld,
	no: lists.nob,
	pl: lists.pol,
	pt: [...lists.por, ...lists.porBr],
	ro: lists.ron,
	ru: lists.rus,
	sk: lists.slk,
	sl: lists.slv,
	sv: lists.swe,
	tr: lists.tur,
	uk: lists.ukr,
};

const folded = new Map<string, ReadonlySet<string>>();

/** `language`: primary subtag. */
export function stopWords(language: string): ReadonlySet<string> {
	const known = folded.get(language);
	if (known !== undefined) return known;
	const made = new Set((BY_LANGUAGE[language] ?? []).map(fold));
	folded.set(language, made);
	return made;
}
