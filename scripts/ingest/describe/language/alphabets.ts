/**
 * Letters beyond the plain alphabet that a language is written with (CLDR main exemplar characters). A text with other such letters
 * speaks against the language. Only languages whose neighbours can be told apart so.
 */
import type { Language } from '../../../../src/lib/language.ts';

const latin: Readonly<Record<Language, string>> = {
	af: 'áâèéêëîïôöúû',
	bs: 'čćđšž',
	ca: 'àçéèíïóòúü·ñ',
	cs: 'áčďéěíňóřšťúůýž',
	cy: 'âêîôûŵŷáéíóúàèëïöẅẃ',
	da: 'æøåé',
	de: 'äöüß',
	en: 'éï',
	eo: 'ĉĝĥĵŝŭ',
	es: 'áéíñóúü',
	et: 'äöõüšž',
	eu: 'ñç',
	fi: 'åäöšž',
	fr: 'àâæçéèêëîïôœùûüÿ',
	ga: 'áéíóú',
	hr: 'čćđšž',
	hu: 'áéíóöőúüű',
	id: 'é',
	is: 'áæðéíóöþúý',
	it: 'àéèìóòùî',
	la: 'āēīōūæœ',
	lt: 'ąčęėįšųūž',
	lv: 'āčēģīķļņšūž',
	mi: 'āēīōū',
	ms: 'é',
	nb: 'æøåéòóô',
	nl: 'áäéëèíïóöúü',
	nn: 'æøåéòóô',
	pl: 'ąćęłńóśźż',
	pt: 'áàâãçéêíóôõú',
	ro: 'ăâîșşțţ',
	sk: 'áäčďéíĺľňóôŕšťúýž',
	sl: 'čšžćđ',
	sq: 'çë',
	sr: 'čćđšž',
	sv: 'åäöéà',
	sw: '',
	tl: 'ñáàâéèêíìîóòôúùû',
	tr: 'çğıöşüâî',
};

const cyrillic: Readonly<Record<Language, string>> = {
	be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюяґ',
	bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
	kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
	mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ',
	mn: 'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя',
	ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
	uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’',
};

const plainLatin = 'abcdefghijklmnopqrstuvwxyz';

/** Letters that the language is written with, per script; undefined: not in the table. */
export const alphabets: ReadonlyMap<
	Language,
	{ readonly latin: ReadonlySet<string> | null; readonly cyrillic: ReadonlySet<string> | null }
> = new Map(
	[...new Set([...Object.keys(latin), ...Object.keys(cyrillic)])].map((language) => {
		const extra = latin[language];
		const letters = cyrillic[language];
		return [
			language,
			{ latin: extra === undefined ? null : new Set(plainLatin + extra), cyrillic: letters === undefined ? null : new Set(letters) },
		];
	}),
);
