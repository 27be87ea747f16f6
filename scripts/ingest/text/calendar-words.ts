/** Names of months and weekdays by language, from the Unicode Common Locale Data Repository through `Intl`. */
import { fold } from './folded-words.ts';
import { wordKey } from './word-key.ts';

const LETTERS = /^\p{L}{3,}$/u;
const isKnown = (language: string) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

/** Folded name → `month:1` … `month:12`; empty for a language that ICU does not know. */
export function monthsOf(language: string): Map<string, string> {
	const months = new Map<string, string>();
	if (!isKnown(language)) return months;
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

/** Key of a name → 0 (Monday) … 6. */
export function weekdaysOf(language: string): Map<string, number> {
	if (!isKnown(language)) return new Map();
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	return new Map([0, 1, 2, 3, 4, 5, 6].map((day) => [wordKey(format.format(Date.UTC(2024, 0, 1 + day))), day]));
}
