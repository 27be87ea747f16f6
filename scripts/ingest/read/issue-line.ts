/** A line that names an issue (`The Argus, Monday, 4 May 2026, p. 3`, `5 mai 2026 | Le Courrier`) → its name, its day, its page. */
import { once } from '../../../src/lib/once.ts';
import type { Hint } from '../document/types.ts';
import { monthsOfLanguage } from '../text/date-words.ts';
import { fold } from '../text/tokens.ts';
import { hintOf } from './formats/format.ts';

const LANGUAGES = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'nb', 'fi', 'cs'];
/** Weekdays in these languages, long and short, in lower case. */
const weekdays = once(
	(): ReadonlySet<string> =>
		new Set(
			LANGUAGES.flatMap((language) =>
				(['long', 'short'] as const).flatMap((weekday) => {
					const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
					return [4, 5, 6, 7, 8, 9, 10].map((day) =>
						format
							.format(new Date(Date.UTC(2026, 0, day)))
							.toLowerCase()
							.replace(/\.$/, ''),
					);
				}),
			),
		),
);
const DATE =
	/\b\d{4}-\d\d-\d\d\b|(?<!\d)(?:19|20)\d\d[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일]|\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s?(?:de |di |d’)?\p{L}{3,12}\.?,?\s(?:de |del |di )?(?:19|20)\d\d\b|\b\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b/u;
const PAGE = /(?:^|[\s,|·•(])(?:page|seiten?|pagina|página|pág|blz|pp?|pg|s)\.?\s?([A-Z]?\d{1,3}(?:\s?[-–]\s?\d{1,3})?)\b/iu;
const SEPARATOR = /(?:(?<!\s)\s+)?[|·•/]\s*|(?<!\s)[^\S\t]*\t\s*|(?<!\s)\s+[–—-]\s+|(?:(?<!\s)\s+)?[,，、]\s*/u;
/** The number and the price of an issue. */
const NUMBER_OR_PRICE =
	/(?:(?<![\p{L}\p{M}])(?:no|nr|n[°ºo]|num|núm|vol|issue|jahrgang|jg|ausgabe|année|año|anno|årg)\.?|№)\s?\d[\d.,]*|第\s?\d+\s?[号號期]|[£€$¥₽]\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?[£€₽]/giu;
const TIME = /^\d{1,2}[:.h]\d{2}\b/;

/** `name`: null where none stands beside the day, or too much. `alone`: it is one word without a page or a rule beside it, and may be a place. */
export type Issue = {
	readonly name: string | null;
	readonly alone: boolean;
	readonly day: string;
	readonly page?: string;
	readonly pieces: number;
};

/** Null where the line has no day. `pieces`: how much else it holds. */
export function issueOf(line: string): Issue | null {
	const date = line.length > 140 ? null : (DATE.exec(line) ?? monthIn(line));
	if (date === null) return null;
	const rest = `${line.slice(0, date.index)}\t${line.slice(date.index + date[0].length)}`.replace(NUMBER_OR_PRICE, '\t');
	const page = PAGE.exec(rest)?.[1];
	const pieces = rest
		.replace(PAGE, '\t')
		.split(SEPARATOR)
		.map(withoutWeekday)
		.filter((piece) => /\p{L}{2}/u.test(piece) && !TIME.test(piece));
	const [name = ''] = pieces;
	// A place and a day (`Leeds, 4 May 2026`) look like a name and a day: one word is believed only beside a page or a rule.
	const alone = !/\s/.test(name) && page === undefined && !/[\t|·•]/.test(line);
	const named = pieces.length <= 3 && /^[\p{Lu}\p{Lo}\p{N}"“«‘’]/u.test(name) && name.length <= 60 && !/[.!?]$/.test(name);
	const day = 'edtf' in date ? date.edtf : date[0];
	return { name: named ? name : null, alone, day, pieces: pieces.length, ...(page === undefined ? {} : { page }) };
}

/** A day with the number or the price of an issue: the line below the name of a paper. */
export const numbersIssue = (line: string): boolean => issueOf(line) !== null && line.search(NUMBER_OR_PRICE) >= 0;

/** Hints for `source`, `date` and `page`; none where the line has no day, or too much else. */
export function issueHints(line: string, rule: string): Hint[] {
	const issue = issueOf(line);
	if (issue === null) return [];
	const { name, alone, day, page } = issue;
	return [
		...(name === null || alone ? [] : [hintOf('source', name, rule, line)]),
		hintOf('date', day, rule, line),
		...(page === undefined ? [] : [hintOf('page', page, rule, line)]),
	];
}

const MONTH = /(?<!\d[.\s]{0,2})(?<![\p{L}\d])(\p{L}{3,12})\.?\s(?:de |del |di )?((?:19|20)\d\d)(?!\d)/gu;
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap((language) => [...monthsOfLanguage(language)]));

/** The issue of a month (`The Review | March 2021 | p. 12`): only where a bar, a dot or a page sets it apart from running text. */
function monthIn(line: string): { readonly 0: string; readonly index: number; readonly edtf: string } | null {
	if (!/[|·•\t]|\s[–—-]\s/u.test(line) && !PAGE.test(line)) return null;
	for (const match of line.matchAll(MONTH)) {
		const number = MONTH_NUMBERS.get(fold(match[1] ?? ''));
		if (number !== undefined) return { 0: match[0], index: match.index, edtf: `${match[2]}-${String(number).padStart(2, '0')}` };
	}
	return null;
}

/** `Courier Tuesday` → `Courier`; a piece that is a weekday alone is nothing. */
function withoutWeekday(piece: string): string {
	const words = piece.trim().split(/\s+/);
	// Two letters are a weekday only with a full stop: `La` opens many a name.
	const isDay = (word = '') => weekdays().has(word.toLowerCase().replace(/[.,]$/, '')) && (word.length > 2 || word.endsWith('.'));
	if (isDay(words.at(-1))) words.pop();
	if (isDay(words[0])) words.shift();
	return words
		.join(' ')
		.replace(/^[([]|[)\]]$/g, '')
		.trim();
}
