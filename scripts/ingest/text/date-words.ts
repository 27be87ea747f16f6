/** Words of dates within running text, by language, folded: month names by Unicode CLDR (`Intl`), the rest closed tables. */
import { tokensOf } from './tokens.ts';

const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'nb', 'no', 'fi', 'cs', 'ca', 'ro'];

/** Other forms, January first: Austrian, and the Polish locative. */
const ALSO: Readonly<Record<string, string>> = {
	de: 'janner feber',
	pl: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu',
};

/** Folded month name (also in the genitive, where the language has it) → 1…12. Whole names only: `Mar` and `Set` are words too. */
export const MONTHS: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
	LANGUAGES.map((language) => {
		const months = new Map<string, number>();
		for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
			for (let month = 1; month <= 12; month++) {
				for (const { type, value } of format.formatToParts(Date.UTC(2000, month - 1, 1))) {
					const name = tokensOf(value)[0];
					if (type === 'month' && name?.kind === 'word') months.set(name.fold, month);
				}
			}
		}
		for (const [i, name] of (ALSO[language] ?? '').split(' ').entries()) if (name !== '') months.set(name, i + 1);
		return [language, months];
	}),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a bare month or year that make it a date: `in May`, `seit 2019`, `fin septembre`. */
export const BEFORE_DATE: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set('in of since during by until before after early late mid last this next from and year'),
	de: set('im in seit ab bis vor nach anfang mitte ende vergangenen letzten diesem nachsten jahr jahre jahres jahren von und zwischen vom'),
	nl: set('in sinds vanaf tot voor na begin midden half medio eind einde vorige afgelopen komende jaar van en uit'),
	fr: set('en de d depuis des avant apres debut mi fin courant vers jusqu jusque dernier prochain annee au du'),
	es: set('en de del desde hasta antes tras principios mediados finales fines pasado ano durante'),
	it: set('nel a ad di del dal da dello inizio meta fine dopo prima entro scorso anno gli'),
	pt: set('em de do desde ate antes apos inicio meados final fim passado ano durante'),
	pl: set('w we od do przed po poczatku polowie koncu roku na z'),
	da: set('i fra siden indtil for efter begyndelsen midten slutningen ultimo primo sidste ar'),
	sv: set('i fran sedan till fore efter borjan mitten slutet forra ar ar'),
};

/** Words before a year or month that say it ends or has yet to come: not something that happened then. */
export const UNTIL: ReadonlySet<string> = set(
	'until till by bis tot jusqu jusque hasta entro ate do indtil until next nachsten komende prochain',
);

/** Words before a year that say what has been so from then on. */
export const SINCE: ReadonlySet<string> = set('since seit sinds depuis desde dal da od siden sedan');

/** Of months: `last month` −1, `this month` 0, `next month` +1. Two or three folded words. */
const months = (step: number, phrases: string): [string, number][] => phrases.split(', ').map((phrase) => [phrase, step]);

export const RELATIVE_MONTHS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
	en: [...months(-1, 'last month, the previous month, the past month'), ...months(0, 'this month, earlier this month, later this month')],
	de: [
		...months(-1, 'letzten monat, vergangenen monat, vorigen monat, letzter monat, im vormonat'),
		...months(0, 'diesen monat, in diesem monat'),
	],
	nl: [...months(-1, 'vorige maand, afgelopen maand, vorige maand'), ...months(0, 'deze maand')],
	fr: [...months(-1, 'le mois dernier, le mois passe, mois dernier'), ...months(0, 'ce mois ci')],
	es: [...months(-1, 'el mes pasado, mes pasado'), ...months(0, 'este mes')],
	it: [...months(-1, 'il mese scorso, lo scorso mese, mese scorso'), ...months(0, 'questo mese')],
	pt: [...months(-1, 'no mes passado, mes passado'), ...months(0, 'este mes, neste mes')],
	pl: [...months(-1, 'w zeszlym miesiacu, w ubieglym miesiacu'), ...months(0, 'w tym miesiacu')],
	da: [...months(-1, 'sidste maned, i sidste maned'), ...months(0, 'denne maned')],
	sv: [...months(-1, 'forra manaden, i forra manaden'), ...months(0, 'denna manad, den har manaden')],
};

/** Words for the day before the article's date. `today` and its like also mean nowadays, so they date nothing. */
export const YESTERDAY: Readonly<Record<string, string>> = {
	en: 'yesterday',
	de: 'gestern',
	nl: 'gisteren',
	fr: 'hier',
	es: 'ayer',
	it: 'ieri',
	pt: 'ontem',
	pl: 'wczoraj',
	sv: 'igar',
};
