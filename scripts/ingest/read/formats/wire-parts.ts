import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { hintOf, type Part, type PartRefused } from './format.ts';

type Values = readonly (readonly [Hint['field'], string | undefined])[];
export const hintsOf = (values: Values, rule: string): Hint[] =>
	values.flatMap(([field, value]) =>
		value === undefined || value.trim() === '' ? [] : [hintOf(field, value.replace(/\s+/g, ' ').trim(), rule)],
	);

/** `20260213T031500Z` → `2026-02-13T03:15:00Z`. */
export const moment = (value = '') =>
	value.replace(
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?/,
		(_, year, month, day, hour, minute, second = '00') =>
			`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`,
	);

export const AGAIN = 'Fetch the item again in full.';
export const WITHDRAWN = 'Leave it out: the agency has taken it back.';

export function bodyPart(name: string, title: string, lines: readonly string[], hints: readonly Hint[]): Part | PartRefused {
	const text = lines.join('\n\n');
	if ((text.match(/\p{L}/gu)?.length ?? 0) < 40)
		return { name, reason: `${title === '' ? 'an item' : `“${title}”`} has no text`, remedy: AGAIN };
	return { name, role: 'body', content: { form: 'text', text }, hints };
}

export const linesOfData = (text: string) =>
	/<\/?(?:p|div|br)\b/i.test(text)
		? textOfHtml(text).split('\n\n')
		: text
				.split(/\n\s*\n|\n/)
				.map((line) => line.trim())
				.filter(Boolean);
