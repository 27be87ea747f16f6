/** Single strings: date lines (`date-strings.jsonl.gz`) and sentences to tell the language of (`language.jsonl.gz`). */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseDateLine } from '../../ingest/describe/date/date-line.ts';
import { detectLanguage } from '../../ingest/describe/language.ts';
import { readRows } from '../rows.ts';
import { DATA, table } from './run.ts';

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** Date lines read right, read wrong, not read. */
export function dateStrings(): string {
	const rows = readRows(join(DATA, 'date-strings.jsonl.gz'), z.object({ lang: z.string(), line: z.string(), date: z.string() }));
	const found = rows.map((row) => ({ wanted: row.date.slice(0, 10), got: parseDateLine(row.line, row.lang)?.edtf ?? null }));
	const right = found.filter(({ wanted, got }) => got === wanted).length;
	const wrong = found.filter(({ wanted, got }) => got !== null && got !== wanted).length;
	return table(
		['date lines', 'right', 'wrong', 'not read'],
		[[rows.length, percent(right, rows.length), percent(wrong, rows.length), percent(rows.length - right - wrong, rows.length)]],
	);
}

/** The 24 languages with the most speakers' sentences on the web that the set holds (W3Techs' order of content languages). */
const FREQUENT = [
	'en',
	'es',
	'de',
	'ja',
	'fr',
	'pt',
	'ru',
	'it',
	'nl',
	'pl',
	'tr',
	'zh',
	'fa',
	'vi',
	'cs',
	'id',
	'ko',
	'uk',
	'hu',
	'ar',
	'ro',
	'sv',
	'el',
	'da',
];

/** Sentences whose language is told right. */
export function languageSentences(): string {
	const rows = readRows(join(DATA, 'language.jsonl.gz'), z.object({ lang: z.string(), text: z.string() }));
	const right = (set: typeof rows) => set.filter(({ lang, text }) => detectLanguage(text).split('-')[0] === lang).length;
	const frequent = rows.filter(({ lang }) => FREQUENT.includes(lang));
	return table(
		['sentences', 'number', 'right'],
		[
			['the 24 most frequent languages', frequent.length, percent(right(frequent), frequent.length)],
			['all 75 languages', rows.length, percent(right(rows), rows.length)],
		],
	);
}
