/** Lines of an export, and paragraphs out of them. What all grammars of press databases share. */
import { once } from '../../../../src/lib/once.ts';
import { unaccented } from '../../text/unaccented.ts';

/** `gap`: a blank line stands before it. `heading`: it was marked as one. `text` is trimmed, without marks. */
export type Line = { readonly text: string; readonly gap: boolean; readonly heading: boolean };

export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let gap = true;
	for (const raw of text.split('\n')) {
		const trimmed = raw.trim();
		if (/^[\s*_=-]*$/.test(trimmed) && !/^[_]{10,}$|^[-*=]{3,}$/.test(trimmed)) {
			gap = true;
			continue;
		}
		const bare = trimmed.replace(/^#{1,6}\s+/, '');
		lines.push({ text: bare, gap, heading: bare !== trimmed });
		gap = false;
	}
	return lines;
}

/** A line of this length (characters) was not broken by a program that wraps text. */
const UNWRAPPED = 100;

/**
 * The paragraphs of a body: blocks between blank lines. Where no line is longer than a page is wide, the lines of a block are one paragraph
 * that a program wrapped; else each line is a paragraph.
 */
export function paragraphsOf(lines: readonly Line[]): string[] {
	const wrapped = lines.every(({ text }) => text.length <= UNWRAPPED) && lines.some(({ gap }, i) => i > 0 && !gap);
	const paragraphs: string[] = [];
	for (const { text, gap, heading } of lines) {
		const item = /^(?:[-–•*]|\d{1,2}[.)])\s/.test(text);
		if (paragraphs.length === 0 || gap || !wrapped || heading || item) paragraphs.push(heading ? `## ${text}` : text);
		else paragraphs[paragraphs.length - 1] += ` ${text}`;
	}
	return paragraphs;
}

export const words = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0), 0);

const LOCALES = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'nb', 'fi', 'cs', 'hu', 'ca', 'ro', 'tr', 'ru', 'uk', 'el'];
const fold = (word: string) => unaccented(word).replace(/\.$/, '');

/** English months are abbreviated in more than one way. */
const ABBREVIATED = ['sept', 'tues', 'thurs', 'thur'];
/** Names of months and weekdays, long, short and in their case within a date. Few files are exports, and to ask for all takes as long as to read one. */
const dateNames = once(() => {
	const found = LOCALES.flatMap((locale) => {
		const days = Array.from({ length: 19 }, (_, i) => new Date(i < 12 ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, i - 11)));
		return [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { weekday: 'long' }, { weekday: 'short' }].flatMap(
			(options) => {
				const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' } as Intl.DateTimeFormatOptions);
				return days.flatMap((day) =>
					format.formatToParts(day).flatMap(({ type, value }) => (type === 'month' || type === 'weekday' ? value.split(/\s/) : [])),
				);
			},
		);
	});
	return new Set([...found.map(fold), ...ABBREVIATED]);
});
const SMALL =
	/^(?:de|del|di|of|the|den|der|le|el|il|d|am|pm|a\.m|p\.m|um|uhr|at|à|a|las|h|o'clock|st|nd|rd|th|gmt|utc|[+-]\d{2}:?\d{2})$/iu;
const ZONE = /^[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?$/;

/** Is a line a date and nothing else to speak of (`February 5, 2008 Tuesday`, `17. Juni 2025 Dienstag 9:20 AM GMT`)? */
export function isDateLine(text: string): boolean {
	if (text.length > 70 || !/(?<!\d)(?:1[89]|20)\d\d(?!\d)/.test(text)) return false;
	const tokens = text.split(/[\s,;()/]+|(?<=\d)\.(?=\s|\p{L}|$)/u).filter(Boolean);
	const named = dateNames();
	const names = tokens.filter((token) => named.has(fold(token)));
	const numeric = tokens.filter((token) => /^\d{1,4}(?:[.:-]\d{1,4}){0,3}(?:Z|h\d{0,2})?\.?$|^\d{1,2}(?:st|nd|rd|th|er|º|ª)$/u.test(token));
	const small = tokens.filter((token) => (SMALL.test(token) || ZONE.test(token)) && !names.includes(token));
	const rest = tokens.length - names.length - numeric.length - small.length;
	return rest <= 0 && (names.length > 0 || /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(text));
}

/** A line that begins with a whole date (`December 19, 1991, Sunday, Late Edition - Final`): the date, and what stands behind it. */
export function datedLine(text: string): { readonly date: string; readonly rest: string } | null {
	if (text.length > 140) return null;
	if (isDateLine(text)) return { date: text, rest: '' };
	for (const gap of [...text.matchAll(/,?(?<!\s)\s+/gu)].toReversed()) {
		const date = text.slice(0, gap.index);
		if (isDateLine(date)) return { date, rest: text.slice(gap.index + gap[0].length) };
	}
	return null;
}

/** Is a piece of text the name of a weekday or a month and nothing else? */
export const isDateWord = (text: string): boolean => dateNames().has(fold(text.trim()));

const PAGE = /^(?:página|pagina|page|seite|pág|pag|blz|bladzijde|str|pg|pp|p|s)s?(?!\p{L})\.?\s*(\S.*)$/iu;

/** The page behind its label (`Pg. 3`, `S. 12`, `Blz. 3`); null where a text has no such label. */
export const pageIn = (text: string): string | null => PAGE.exec(text.trim())?.[1] ?? null;

export const isCopyright = (text: string): boolean =>
	/^(?:©|\(c\)|copyright\b)/iu.test(text) ||
	/^(?:all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|alle rechten voorbehouden|(?:todos los|reservados todos los) derechos(?: reservados)?|tutti i diritti (?:sono )?riservati|todos os direitos reservados)\b/iu.test(
		text,
	);
