/**
 * Databases that put what they know of an article into one line below its title (Infomedia, NewsBank): pieces between bars or commas, the day
 * among them and the number of words or of the document. Then the text, and a line of rights or a citation.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { issueOf } from '../issue-line.ts';
import { EXPORT_AGAIN, type NotRead, type PressArticle } from './article.ts';
import { isCopyright, type Line, linesOf, paragraphsOf } from './export-lines.ts';

const WORDS = /^(\d{1,6})\s(?:words|ord|mots|wörter|woorden|palabras|parole|palavras|słów|sanaa)$/iu;
const DOCUMENT = /^(?:art(?:ikel|icle|ikkel)?[\s.-]{0,2}id|document id)[.:]{0,2}\s*(\S{4,60})$/iu;
const LABELLED = /^(page|side|sida|seite|section|sektion|edition)s?:?\s+(\S.{0,60})$/iu;
const FIELDS: Readonly<Record<string, Hint['field']>> = {
	page: 'page',
	side: 'page',
	sida: 'page',
	seite: 'page',
	section: 'section',
	sektion: 'section',
	edition: 'edition',
};
const NAME = /^(?:[Bb]y |[Aa]f |[Aa]v |[Vv]on |BY |AF )?(\p{Lu}[\p{L}.'’-]{0,24}(?: (?:de |van |von |af )?\p{Lu}[\p{L}.'’-]{0,24}){1,3})$/u;
const OPENS_BYLINE = /^(?:by|af|av|von) /i;
const CLOSES = /^(?:citation \(|alle? artikler er (?:beskyttet|beskyttede)|©|record number:|\(c\))/iu;
/** A place behind the name of a paper: `Hessel Evening News (Port Hessel, WB)`. */
const PLACE = /\s\([^()]{2,60}\)$/;
const MOST_TITLE = 250;

type Stamp = { readonly hints: readonly Hint[]; readonly others: readonly string[] };

/** What a line says that has a day, and the number of words or of the document, among three pieces or more; null: it is none. */
function stampOf(line: string): Stamp | null {
	if (line.length > 240) return null;
	const pieces = line.split(line.includes(' | ') ? /\s\|\s?/ : /,\s(?!\d{4}\b)/).map((piece) => piece.trim());
	if (pieces.length < 3) return null;
	const hints: Hint[] = [];
	const others: string[] = [];
	let counted = false;
	for (const piece of pieces) {
		const words = WORDS.exec(piece)?.[1];
		const document = DOCUMENT.exec(piece)?.[1];
		const [, label, value] = LABELLED.exec(piece) ?? [];
		counted ||= words !== undefined || document !== undefined;
		if (words !== undefined) hints.push(hintOf('words', words, 'stamp', line));
		else if (document !== undefined) hints.push(hintOf('documentId', document, 'stamp', line));
		else if (label !== undefined && value !== undefined) hints.push(hintOf(FIELDS[label.toLowerCase()] ?? 'section', value, 'stamp', line));
		else if (!hints.some(({ field }) => field === 'date') && issueOf(piece)?.pieces === 0) hints.push(hintOf('date', piece, 'stamp', line));
		else others.push(piece);
	}
	return counted && hints.some(({ field }) => field === 'date') ? { hints, others } : null;
}

const stampsIn = (lines: readonly Line[]) => lines.flatMap(({ text }, at) => (stampOf(text) === null ? [] : [at]));

export function looksStamped(lines: readonly Line[]): boolean {
	const [first] = stampsIn(lines.slice(0, 12));
	return first !== undefined && first >= 1 && (lines[0]?.text.length ?? 0) <= MOST_TITLE;
}

export function stampedArticles(text: string): (PressArticle | NotRead)[] {
	const lines = linesOf(text);
	const stamps = stampsIn(lines);
	const starts = stamps.map((stamp, i) => headOf(lines, stamp, (stamps[i - 1] ?? -1) + 1));
	return stamps.map((stamp, i) => articleOf(lines.slice(starts[i] ?? stamp, starts[i + 1] ?? lines.length), stamp - (starts[i] ?? stamp)));
}

/** Where the head begins: its title, and perhaps the paper on a line between. */
function headOf(lines: readonly Line[], stamp: number, floor: number): number {
	let start = stamp;
	while (start > floor && stamp - start < 2 && lines[start]?.gap !== true) start--;
	return start === stamp && stamp > floor ? stamp - 1 : start;
}

function articleOf(lines: readonly Line[], at: number): PressArticle | NotRead {
	const stamp = stampOf(lines[at]?.text ?? '');
	const title = lines[0]?.text ?? '';
	const paper = at === 2 ? lines[1]?.text.replace(PLACE, '') : undefined;
	if (stamp === null || at < 1) return { what: `the head of “${title.slice(0, 80)}” cannot be told`, remedy: EXPORT_AGAIN };
	const source = paper ?? stamp.others[0];
	const next = lines[at + 1]?.text ?? '';
	const signed = OPENS_BYLINE.test(next) && NAME.test(next) ? next : undefined;
	const author = stamp.others.find((piece) => piece !== source && NAME.test(piece)) ?? signed;
	const below = lines.slice(signed === undefined ? at + 1 : at + 2);
	const end = below.findIndex(({ text }) => CLOSES.test(text) || isCopyright(text));
	const paragraphs = paragraphsOf(end < 0 ? below : below.slice(0, end));
	if (paragraphs.length === 0) return { what: `“${title.slice(0, 80)}” has no text`, remedy: EXPORT_AGAIN };
	const values: readonly (readonly [Hint['field'], string | undefined])[] = [
		['title', title],
		['source', source],
		['byline', author === undefined ? undefined : NAME.exec(author)?.[1]],
	];
	return {
		hints: [...values.flatMap(([field, value]) => (value === undefined ? [] : [hintOf(field, value, 'stamp')])), ...stamp.hints],
		paragraphs,
	};
}
