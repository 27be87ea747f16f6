/** Names of months in many languages, from CLDR by `Intl.DateTimeFormat`, with the abbreviations that newsrooms use beside them. */
import type { Language } from '../../../../src/lib/language.ts';

/** Languages whose month names are read. */
const dateLanguages: readonly Language[] = (
	'en de nl fr es it pt pl da sv nb nn fi is cs sk hu ro bg hr bs sr sr-Latn sl uk ru be mk lt lv et el tr ca eu gl id ms ' +
	'vi ar ar-SY ar-MA he hi mr bn ta te th sw sq az kk ka hy af ga cy fa ur de-AT mt fil uz mn'
).split(' ');

/** Spellings that CLDR does not hold, by month. */
const further: readonly string[] = [
	'jän jänner janr januari janv ene genn gen янв',
	'feber febr fevr fév févr febb fev фев',
	'mrz mär mrt maerz marz mzo мар',
	'apr avr abr апр',
	'mayo mag maj maja',
	'juni jun juin giu giugno',
	'juli jul juil lug luglio',
	'aug août aout ago agosto авг',
	'sept set sett setiembre сен сент',
	'okt oct ott out окт',
	'nov noy нояб ноя',
	'dez déc dic dec дек',
];

/** Lower case without accents or dots; `März` → `marz`. Non-Latin marks stay, except combining accents. */
function foldWord(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f.’']/gu, '')
		.replace(/ı/gu, 'i');
}

function namesOf(language: Language, width: 'long' | 'short'): string[][] {
	const options = { month: width, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
	const alone = new Intl.DateTimeFormat(language, options);
	const inDate = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', year: 'numeric' });
	return Array.from({ length: 12 }, (_, month) => {
		const day = Date.UTC(2021, month, 5);
		const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
		return [alone.format(day), part].map(foldWord).filter((name) => /^[\p{L}\p{M}]{2,}$/u.test(name));
	});
}

type MonthTable = ReadonlyMap<string, number>;
const tables = new Map<Language, MonthTable>();

function tableOf(language: Language): MonthTable {
	const known = tables.get(language);
	if (known !== undefined) return known;
	const table = new Map<string, number>();
	for (const width of ['long', 'short'] as const) {
		namesOf(language, width).forEach((names, month) => {
			for (const name of names) if (!table.has(name)) table.set(name, month + 1);
		});
	}
	tables.set(language, table);
	return table;
}

let shared: MonthTable | null = null;

/** Names that mean the same month in every language that has them. */
function sharedTable(): MonthTable {
	if (shared !== null) return shared;
	const all = new Map<string, number>();
	const clash = new Set<string>();
	for (const [name, month] of [
		...further.flatMap((names, month) => names.split(' ').map((name) => [foldWord(name), month + 1] as const)),
		...dateLanguages.flatMap((language) => [...tableOf(language)]),
	]) {
		if (all.has(name) && all.get(name) !== month) clash.add(name);
		all.set(name, month);
	}
	for (const name of all.keys()) if (clash.has(name) || /^\p{sc=Latn}{1,2}$/u.test(name)) all.delete(name);
	for (const [name, month] of tableOf('en')) all.set(name, month);
	shared = all;
	return all;
}

const longest = 24;

/** The month (1…12) that a word names, in the language of the text first, else in any; null: none. */
export function monthOf(word: string, language: Language): number | null {
	if (word.length < 2 || word.length > longest) return null;
	return named(foldWord(word), language) ?? (HEBREW_PREFIX.test(word) ? named(foldWord(word.slice(1)), language) : null);
}

/** Hebrew writes `in`, `to`, `from` and `the` onto the name: בינואר. */
const HEBREW_PREFIX = /^[בלמה]\p{sc=Hebr}{3}/u;

function named(folded: string, language: Language): number | null {
	return (dateLanguages.includes(language) ? tableOf(language).get(folded) : undefined) ?? sharedTable().get(folded) ?? null;
}
