/**
 * What the Unicode Common Locale Data Repository knows per language, through `Intl`: months and names of countries. It makes
 * "27 de marzo" and "27 maart", "Alemania" and "Duitsland" comparable. ICU comes with the pinned Node.
 */
import { fold } from '../text/folded-words.ts';

export type LocaleWords = {
	/** Folded month name → `month:1` … `month:12`. */
	readonly months: ReadonlyMap<string, string>;
	/** Folded name, of one or two words → `region:DE`. */
	readonly countries: ReadonlyMap<string, string>;
};

const LETTERS = /^[\p{L} ]{3,}$/u;
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let regions: readonly string[] | undefined;

/** The tables of a language (primary subtag); those of a language that ICU does not know are empty. */
export function localeWords(language: string): LocaleWords {
	if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return { months: new Map(), countries: new Map() };
	return { months: monthsOf(language), countries: countriesOf(language) };
}

function monthsOf(language: string): Map<string, string> {
	const months = new Map<string, string>();
	// Some languages inflect the month beside a day: "marzec", "27 marca".
	for (const beside of [{}, { day: 'numeric' }] as const) {
		const options = { month: 'long', timeZone: 'UTC', calendar: 'gregory', ...beside } as const;
		const format = new Intl.DateTimeFormat(language, options);
		for (let month = 0; month < 12; month++) {
			const parts = format.formatToParts(Date.UTC(2001, month, 15));
			const name = fold(parts.find((part) => part.type === 'month')?.value ?? '');
			if (LETTERS.test(name)) months.set(name, `month:${month + 1}`);
		}
	}
	return months;
}

function countriesOf(language: string): Map<string, string> {
	const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
	regions ??= regionCodes();
	const countries = new Map<string, string>();
	for (const code of regions) {
		const name = fold(names.of(code) ?? '');
		if (LETTERS.test(name) && name.split(' ').length <= 2) countries.set(name, `region:${code}`);
	}
	return countries;
}

/** Two-letter region codes that ICU names in English and does not replace by another (ISO 3166-1 and EU, without former countries). */
function regionCodes(): string[] {
	const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return CAPITALS.flatMap((first) => CAPITALS.map((second) => first + second)).filter(
		(code) => english.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
	);
}
