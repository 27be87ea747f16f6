/** Names of months and weekdays by language, from the Unicode Common Locale Data Repository through `Intl`. */
import { fold } from './folded-words.ts';
import { wordKey } from './word-key.ts';

const LETTERS = /^\p{L}{3,}$/u;
const isKnown = (language: string) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

/** Two letters and more, and the full stop of what is cut: not `1月`, `thg 1`, `d’octubre`. */
const ONE_WORD = /^[\p{L}\p{M}]{2,}\.?$/u;

/**
 * Name of one word in small letters, accents as they are, without its full stop → 1 … 12; empty for a language that ICU does not know. Some
 * languages inflect the month beside a day: "marzec", "27 marca".
 */
export function monthNames(language: string, month: 'long' | 'short'): Map<string, number> {
	const names = new Map<string, number>();
	if (!isKnown(language)) return names;
	for (const options of [{ month }, { month, day: 'numeric' }] as const) {
		const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
		for (let index = 0; index < 12; index++) {
			const name = format.formatToParts(Date.UTC(2001, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
			if (ONE_WORD.test(name)) names.set(name.replace(/\.$/, '').toLowerCase(), index + 1);
		}
	}
	return names;
}

/** Folded name → `month:1` … `month:12`. */
export function monthsOf(language: string): Map<string, string> {
	const folded = [...monthNames(language, 'long')].map(([name, month]) => [fold(name), `month:${month}`] as const);
	return new Map(folded.filter(([name]) => LETTERS.test(name)));
}

/** Key of a name → 0 (Monday) … 6. */
export function weekdaysOf(language: string): Map<string, number> {
	if (!isKnown(language)) return new Map();
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	return new Map([0, 1, 2, 3, 4, 5, 6].map((day) => [wordKey(format.format(Date.UTC(2024, 0, 1 + day))), day]));
}
