/** What is wrong with the owner's settings of outlets, in words that name the remedy. */
import { distance } from '../search/near.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** The code that is in use for two letters: UK → GB. The letters themselves where they are none. */
const current = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;
const known = (code: string) => code !== 'ZZ' && current(code) === code && names.of(code) !== undefined;

/** A country must be an ISO 3166-1 code that is in use; for its name in English or another code the message says which. Null: it is one. */
export function countryFault(country: string): string | null {
	if (/^[A-Z]{2}$/.test(country) && known(country)) return null;
	const near = nearestCountry(country);
	return `"${country}" must be a country code of two capital letters, such as GB.${near === null ? '' : ` Did you mean ${near}?`}`;
}

function nearestCountry(text: string): string | null {
	const upper = text.toUpperCase();
	if (/^[A-Z]{2}$/.test(upper)) return known(current(upper)) ? current(upper) : null;
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(known);
	const near = codes
		.map((code) => ({ code, cost: distance(text.toLowerCase(), (names.of(code) ?? '').toLowerCase(), 3) }))
		.sort((a, b) => a.cost - b.cost)[0];
	return near !== undefined && near.cost <= 2 && text.length > 3 ? near.code : null;
}

type Context = { addIssue: (issue: { code: 'custom'; message: string; path: string[]; input: unknown }) => void };

/** Notes belong to an outlet: a pattern of seeds can only name one. */
export function patternFaults(sources: Readonly<Record<string, unknown>>, { addIssue }: Context): void {
	for (const [key, value] of Object.entries(sources)) {
		if (typeof value === 'object' && /[*?]/.test(key)) {
			const message = 'is a pattern of seeds and takes the outlet’s name as a text; notes stand in a line of their own under that name';
			addIssue({ code: 'custom', message, path: [key], input: value });
		}
	}
}
