/**
 * Factiva as text, with codes (`HD`, `BY`, `PD` … `AN`) or without: then the lines of the header stand in a fixed order and the line
 * `Document XXXX…` closes the article. The codes are the same in every language of the interface.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, nearestTo, type PressArticle, statedWords } from './article.ts';
import { isCopyright, isDateLine, type Line, pageIn, paragraphsOf } from './export-lines.ts';
import { isLanguageName } from './language-names.ts';

/** Codes in the order of the record; from `TD` on they stand below the text. `null`: no value that is kept. */
const CODES: Readonly<Record<string, Hint['field'] | 'text' | 'credit' | null>> = {
	SE: 'section', CLM: null, HD: 'title', BY: 'byline', CR: 'credit', WC: 'words', PD: 'date', ET: null, SN: 'source', SC: null, ED: 'edition', PG: 'page', VOL: null, LA: 'language', CY: 'rights', LP: 'text', TD: 'text',
	CT: null, RF: null, ART: null, CO: null, IN: null, NS: null, RE: null, IPC: null, IPD: null, PUB: null, AN: 'documentId', NGC: null, GC: null, CLB: null, DLN: null, CX: null, TRD: null, AUT: null,
}; // biome-ignore format: a table
const BELOW = new Set(['CT', 'RF', 'ART', 'CO', 'IN', 'NS', 'RE', 'IPC', 'IPD', 'PUB', 'AN', 'CLB', 'CX', 'TRD']);

/** An accession number: the code of the source, the day, a tail. */
const NUMBER = /(?:^|\s)([A-Z][A-Z0-9]{3,9}(?:19|20)\d{6}[a-z0-9]{8,12})$/u;
const CLOSE = /^(?:document|dokument|documento|文件|документ)?\s*([A-Z][A-Z0-9]{3,9}(?:19|20)\d{6}[a-z0-9]{8,12})$/iu;
const WORDS =
	/^(\d{1,3}(?:[.,\u00A0 ]\d{3})*|\d+)\s(?:words?|mots?|w[öo]rter|woorden|palabras|parole|palavras|słów|слов|ord|sanaa|kelime|単語|字|語)$/iu;

/** `HD        Title`; a code on a line of its own where a table was taken apart. */
function codeOf(text: string): { readonly code: string; readonly value: string } | null {
	const match = /^([A-Z]{2,3})(?:\s{2,}|\t+)(\S.*)$/.exec(text) ?? /^([A-Z]{2,3})$/.exec(text);
	const code = match?.[1] ?? '';
	return match !== null && code in CODES ? { code, value: match[2] ?? '' } : null;
}

export const isCoded = (lines: readonly Line[]): boolean => {
	const codes = new Set(lines.flatMap(({ text }) => codeOf(text)?.code ?? []));
	return codes.has('HD') && ['PD', 'SN', 'AN', 'WC', 'LP', 'TD'].filter((code) => codes.has(code)).length >= 3;
};
export const isPlain = (lines: readonly Line[]): boolean =>
	lines.some(({ text }) => CLOSE.test(text)) && lines.some(({ text }) => WORDS.test(text)) && lines.some(({ text }) => isDateLine(text));

/** Documents as runs of lines, each with the line of its accession number last; what follows the last is the summary of the search. */
function documentsOf(lines: readonly Line[]): { readonly documents: Line[][]; readonly rest: readonly Line[] } {
	const documents: Line[][] = [];
	let from = 0;
	for (const [at, { text }] of lines.entries()) {
		const coded = codeOf(text);
		const closes = coded === null ? CLOSE.test(text) : coded.code === 'AN' && NUMBER.test(coded.value);
		if (!closes) continue;
		documents.push(lines.slice(from, at + 1));
		from = at + 1;
	}
	return { documents, rest: lines.slice(from) };
}

const STAMP =
	/^(?:timestamp|zeitstempel|horodatage|date et heure|tijdstempel|marca de tiempo|hora|marca temporale|data e ora|fecha y hora|uhrzeit|datum\/uhrzeit)\b[\s:]*(.*\d.*)$/iu;

function capturedOf(rest: readonly Line[]): Hint[] {
	for (const [i, { text }] of rest.entries()) {
		const value =
			STAMP.exec(text)?.[1] ??
			(/^(?:timestamp|zeitstempel|horodatage|tijdstempel|marca de tiempo|marca temporale)$/iu.test(text) ? rest[i + 1]?.text : undefined);
		if (value !== undefined) return [hintOf('captured', value, 'factiva', text)];
	}
	return [];
}

export function factivaArticles(lines: readonly Line[]): (PressArticle | NotRead)[] {
	const { documents, rest } = documentsOf(lines);
	const captured = capturedOf(rest);
	const read = documents.map((document) => (isCoded(document) ? codedArticle(document) : plainArticle(document)));
	const articles = read.map((article) => ('what' in article ? article : { ...article, hints: [...article.hints, ...captured] }));
	const cut = rest.some(({ text }) => codeOf(text)?.code === 'HD') || rest.some(({ text }) => WORDS.test(text));
	return cut
		? [...articles, { what: 'its last article has no accession number at its end', remedy: 'The file may be cut off: export it again.' }]
		: articles;
}

const bylineOf = (value: string) => value.replace(/\s+/g, ' ').trim();

function codedArticle(lines: readonly Line[]): PressArticle | NotRead {
	const values = new Map<string, Line[]>();
	let code = '';
	let below = false;
	for (const line of lines) {
		const found = codeOf(line.text);
		// In the text only a code that comes below it ends it: a paragraph may begin like any other.
		const opens =
			found !== null &&
			!(inText(code) && !BELOW.has(found.code) && found.code !== 'TD') &&
			!(below && !BELOW.has(found.code)) &&
			!values.has(found.code);
		if (opens) {
			code = found.code;
			below ||= BELOW.has(code);
			values.set(code, found.value === '' ? [] : [{ text: found.value, gap: true, heading: false }]);
		} else if (code !== '') values.get(code)?.push(line);
	}
	const value = (name: string) =>
		(values.get(name) ?? [])
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s+/g, ' ')
			.trim();
	const title = value('HD');
	const paragraphs = [...paragraphsOf(values.get('LP') ?? []), ...paragraphsOf(values.get('TD') ?? [])];
	if (title === '') return { what: 'an article has no headline (HD)', remedy: EXPORT_AGAIN };
	if (paragraphs.length === 0) return { what: `“${title}” has no text (LP, TD)`, remedy: EXPORT_AGAIN };
	const hints = Object.entries(CODES).flatMap(([name, field]): Hint[] => {
		const found = value(name);
		if (found === '' || field === null || field === 'text') return [];
		const quote = `${name} ${found}`;
		if (field === 'documentId') return [hintOf(field, NUMBER.exec(found)?.[1] ?? found, 'factiva', quote)];
		if (field === 'words') return statedWords(found) === null ? [] : [hintOf(field, String(statedWords(found)), 'factiva', quote)];
		if (field === 'credit') return value('BY') === '' ? [hintOf('byline', bylineOf(found), 'factiva', quote)] : [];
		if (field === 'page') return [hintOf(field, pageIn(found) ?? found, 'factiva', quote)];
		return [hintOf(field, field === 'byline' ? bylineOf(found) : found, 'factiva', quote)];
	});
	return { hints, paragraphs };
}

const inText = (code: string) => code === 'LP' || code === 'TD';

const PREFIX = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Dd]oor|DOOR|[Pp]or|POR|[Dd]i|DI|[Aa]f|[Aa]v|[Dd]e)\s+\p{Lu}/u;
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/iu;
const SOURCE_CODE = /^[A-Z][A-Z0-9]{1,9}$/;
const PAGE =
	/^(?:(?:p(?:age)?|s(?:eite)?|p[aá]g(?:ina)?|blz|str)\.?\s?)?(?:[A-Z]{0,3}\d{1,4}[A-Z]?)(?:[-,/ ]+[A-Z]{0,3}\d{1,4}[A-Z]?){0,5}$/i;

/** Without codes: headline, byline, words, date, time, source, its code, page, language, copyright, text, number. */
function plainArticle(lines: readonly Line[]): PressArticle | NotRead {
	const id = CLOSE.exec(lines.at(-1)?.text ?? '')?.[1] ?? '';
	const counted = lines.findIndex(({ text }) => WORDS.test(text));
	const dated = lines.findIndex(({ text }, i) => i > counted && i <= counted + 2 && isDateLine(text));
	if (counted < 1 || dated < 0) return { what: 'the header of an article (headline, words, date) is not complete', remedy: EXPORT_AGAIN };
	const { title, byline } = headOf(lines.slice(0, counted));
	let at = dated + 1;
	const take = (fits: (text: string) => boolean) => (at < lines.length - 1 && fits(lines[at]?.text ?? '') ? (lines[at++]?.text ?? '') : '');
	take((text) => TIME.test(text));
	const source = take((text) => text.length <= 120);
	take((text) => SOURCE_CODE.test(text));
	const limit = Math.min(lines.length - 1, at + 8);
	const copyright = lines.findIndex(({ text }, i) => i >= at && i < limit && isCopyright(text));
	const language = lines.findIndex(({ text }, i) => i >= at && i < (copyright < 0 ? limit : copyright) && isLanguageName(text));
	const start = Math.max(copyright, language) + 1;
	if (start === 0)
		return { what: `“${title}” has no line of its language or its copyright: where its text begins cannot be told`, remedy: EXPORT_AGAIN };
	const between = lines.slice(at, language < 0 ? start - 1 : language).map(({ text }) => text);
	const page = between.find((text) => PAGE.test(text));
	const stated = statedWords(lines[counted]?.text ?? '');
	const body = lines.slice(start, -1);
	const second = body.length > 1 && isCopyright(body[0]?.text ?? '') ? [paragraphsOf(body.slice(1))] : [];
	const paragraphs = nearestTo(stated, [...second, paragraphsOf(body)]);
	if (title === '') return { what: 'an article has no headline', remedy: EXPORT_AGAIN };
	if (source === '' || paragraphs.length === 0)
		return { what: `“${title}” has no ${source === '' ? 'source' : 'text'}`, remedy: EXPORT_AGAIN };
	const hints: Hint[] = [
		hintOf('title', title, 'factiva'),
		...(byline === '' ? [] : [hintOf('byline', byline, 'factiva')]),
		...(stated === null ? [] : [hintOf('words', String(stated), 'factiva', lines[counted]?.text ?? '')]),
		hintOf('date', lines[dated]?.text ?? '', 'factiva'),
		hintOf('source', source, 'factiva'),
		...(page === undefined ? [] : [hintOf('page', pageIn(page) ?? page, 'factiva', page)]),
		...(language < 0 ? [] : [hintOf('language', lines[language]?.text ?? '', 'factiva')]),
		...(copyright < 0 ? [] : [hintOf('rights', lines[copyright]?.text ?? '', 'factiva')]),
		hintOf('documentId', id, 'factiva', lines.at(-1)?.text ?? ''),
	];
	return { hints, paragraphs };
}

/** The lines above the number of words: section, headline, byline. */
function headOf(lines: readonly Line[]): { readonly title: string; readonly byline: string } {
	const credited = lines.findLastIndex(({ text }) => PREFIX.test(text) && text.length <= 160);
	const marked = lines.findLast(({ heading }) => heading);
	const last = lines.length - 1;
	const under = lines[last]?.text ?? '';
	const isByline = (isName(under) || (isLoudName(under) && isSentence(lines[last - 1]?.text ?? ''))) && !(lines[last]?.heading ?? false);
	const named = last > 0 && (credited === last || isByline) ? last : -1;
	const above = named < 0 ? lines : lines.slice(0, named);
	const title = marked ?? above.at(-1);
	return { title: title?.text ?? '', byline: named < 0 ? '' : (lines[named]?.text ?? '') };
}

/** Two to four words with capitals and nothing else: a person's name. */
const isName = (text: string) =>
	text.length <= 60 &&
	/^\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|den|del|di|da|la|le|ten|ter|zu|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(text) &&
	text !== text.toUpperCase();

/** Two to four words in capitals, as some databases print a name. A headline may look like that too. */
const isLoudName = (text: string) => /^\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){1,3}$/u.test(text) && text.length <= 60;

/** Three words or more that are not all in capitals: a headline, and no name of a section. */
const isSentence = (text: string) => text.split(/\s+/u).length >= 3 && text !== text.toUpperCase();
