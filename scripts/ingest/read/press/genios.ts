/**
 * GENIOS and wiso, as text (what is in their PDF and RTF): a table of contents, then of each document the title, `Quelle:` with outlet, day and
 * page, labels, the text, `Dauerhafte Adresse des Dokuments:` and the owner of the rights.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, type PressArticle } from './article.ts';
import { type Line, linesOf, pageIn, paragraphsOf } from './export-lines.ts';

const SOURCE = /^Quelle:\s+(\S.*)$/;
/** `Nordhagener Zeitung vom 12.03.2024, Nr. 61, S. 5`. */
const ISSUE = /^(.{2,120}?),?(?:\s+(?:vom|v\.|den))?\s+(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{1,2}\. \p{L}{3,9} \d{4})(?=[,;\s]|$)(.*)$/u;
const LABEL =
	/^(Ressort|Rubrik|Ausgabe|Dokumentnummer|ISSN|Jahrgang|Autor(?:en)?|Verfasser|Schlagwörter|Länder|Branche|Firma|Personen|Region|Ort|Kategorie|Serie|Seite|Land|Thema|Übergeordnete Rubrik):\s+(\S.*)$/u;
const CLOSES = /^(?:Dauerhafte Adresse des Dokuments:|Alle Rechte vorbehalten:|©\s*GBI-Genios)/u;
/** What stands on each page of a print. */
const OF_PAGE = /^(?:Dokumente|(?:©\s*GBI-Genios.{0,80})?Seite \d{1,4} von \d{1,4}|©\s*GBI-Genios.{0,80})$/u;
const ENTRY = /^\d{1,4}\. .{2,200}\.{4,}\s*\d{1,4}$/;
const FIELDS: Readonly<Record<string, Hint['field']>> = {
	Ressort: 'section', Rubrik: 'section', Ausgabe: 'edition', Dokumentnummer: 'documentId', Autor: 'byline', Autoren: 'byline', Verfasser: 'byline', Seite: 'page',
}; // biome-ignore format: a table
const NAME = /^(?:Von )?(\p{Lu}[\p{L}.'’-]{1,24}(?: (?:von |de |van )?\p{Lu}[\p{L}.'’-]{1,24}){1,3})$/u;

const plain = (text: string): Line[] =>
	linesOf(text.replaceAll('\f', '\n\n')).filter((line) => !OF_PAGE.test(line.text) && !ENTRY.test(line.text));

export const looksLikeGenios = (text: string): boolean => /^Quelle:\s+\S/m.test(text) && /wiso-net\.de|GBI-Genios|genios\.de/i.test(text);

export function geniosArticles(text: string): (PressArticle | NotRead)[] {
	const lines = plain(text);
	const sources = lines.flatMap((line, i) => (SOURCE.test(line.text) ? [i] : []));
	return sources.map((at, i) => articleOf(lines, at, sources[i - 1] ?? -1, sources[i + 1] ?? lines.length));
}

/** Where the title of the document begins whose line `Quelle:` is given: the block above it, below what closed the last document. */
function titleStart(lines: readonly Line[], source: number, floor: number): number {
	let start = source - 1;
	while (start > floor + 1 && lines[start]?.gap !== true) start--;
	return start;
}

function articleOf(lines: readonly Line[], source: number, before: number, after: number): PressArticle | NotRead {
	const title = lines
		.slice(titleStart(lines, source, before), source)
		.map(({ text }) => text)
		.join(' ');
	const [, issue = ''] = SOURCE.exec(lines[source]?.text ?? '') ?? [];
	const [, outlet, day, rest = ''] = ISSUE.exec(issue) ?? [];
	if (title === '' || outlet === undefined || day === undefined)
		return { what: `the outlet and the day of “${(title || issue).slice(0, 80)}” cannot be told`, remedy: EXPORT_AGAIN };
	let from = source + 1;
	const labelled: Hint[] = [];
	for (; from < after; from++) {
		const [, label, value] = LABEL.exec(lines[from]?.text ?? '') ?? [];
		if (label === undefined || value === undefined) break;
		const field = FIELDS[label];
		if (field !== undefined && !labelled.some((hint) => hint.field === field)) labelled.push(hintOf(field, value, 'genios'));
	}
	const end = lines.findIndex(({ text }, i) => i >= from && i < after && CLOSES.test(text));
	if (end < 0) return { what: `the end of “${title.slice(0, 80)}” cannot be told`, remedy: EXPORT_AGAIN };
	const body = lines.slice(from, end);
	const last = body.at(-1);
	const signed =
		body.length > 1 && last?.gap === true && !labelled.some(({ field }) => field === 'byline') ? NAME.exec(last.text)?.[1] : undefined;
	const paragraphs = paragraphsOf(signed === undefined ? body : body.slice(0, -1));
	if (paragraphs.length === 0) return { what: `“${title.slice(0, 80)}” has no text`, remedy: EXPORT_AGAIN };
	const page = /,\s(S(?:eite|\.)\s?\S{1,12})/u.exec(rest)?.[1];
	const values: readonly (readonly [Hint['field'], string | null | undefined])[] = [
		['title', title],
		['source', outlet],
		['date', day],
		['page', page === undefined ? undefined : pageIn(page)],
		['byline', signed],
	];
	const hints = values.flatMap(([field, value]) => (value == null ? [] : [hintOf(field, value, 'genios')]));
	return { hints: [...hints, ...labelled], paragraphs };
}
