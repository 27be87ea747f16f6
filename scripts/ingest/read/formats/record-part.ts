/** A record with a text → a part of its file. */
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { readingLetters } from '../reading-length.ts';
import { hintOf, type Part, type PartRefused } from './format.ts';
import { type RawRecord, readRecord } from './record.ts';
import { unpublished } from './record-dialects.ts';

/** Shorter texts (letters of an alphabet) are no article. */
const LEAST = 40;
const MARKUP = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|article|section|figure|span|strong|em|a|img|table)\b[^<>]*>/i;
const WHOLE_PAGE = /^\s*(?:<!doctype html|<html[\s>])/i;
/** What an interface puts where it cuts a text off: `… [+1234 chars]`. */
const CUT = /(?:…|\.{3}|(?<!\s))\s*\[\+\d+ chars\]\s*$/;

/** Null where the record holds no text. A text that its interface cut off is refused by name. */
export function recordPart(
	record: RawRecord,
	name: string,
	rule: string,
	columns: Readonly<Record<string, string>> | null,
	encoding = 'utf-8',
): Part | PartRefused | null {
	const { hints, text } = readRecord(record, rule, columns);
	if (text === null || readingLetters(text.value) < LEAST) return null;
	const title = titleIn(hints);
	const state = unpublished(record);
	if (state !== null)
		return {
			name,
			reason: `“${title}” is not published (${state})`,
			remedy: 'Nothing to do; if it is an article all the same, take that field out.',
		};
	if (CUT.test(text.value))
		return {
			name,
			reason: `the text of “${title}” is cut off by the interface that gave it`,
			remedy: 'Fetch the full text, or save the page itself.',
		};
	if (WHOLE_PAGE.test(text.value))
		return { name, role: 'article', content: { form: 'text', text: textOfHtml(text.value), encoding }, hints };
	const body = MARKUP.test(text.value) ? textOfHtml(text.value) : paragraphs(text.value);
	return { name, role: 'body', content: { form: 'text', text: body, encoding }, hints: withTitle(hints, title) };
}

/** Paragraphs of a plain text: a line each, as scrapers write them; the marks of Markdown stay. */
const paragraphs = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n\n');

/** The title without the name of its outlet behind it (`… - The Argus`), which pages have and articles have not. */
function titleIn(hints: readonly Hint[]): string {
	const [title = '', source = ''] = ['title', 'source'].map((name) => hints.find(({ field }) => field === name)?.value ?? '');
	const rest = source.length >= 3 && title.endsWith(source) ? title.slice(0, -source.length).trimEnd() : '';
	const bare = rest.replace(/[-–—|·:»]{1,2}$/u, '');
	return bare !== rest && bare.endsWith(' ') && bare.trim() !== '' ? bare.trim() : title;
}

const withTitle = (hints: readonly Hint[], title: string): readonly Hint[] =>
	title === ''
		? hints
		: hints.map((hint) =>
				hint.field === 'title' ? hintOf('title', title.replace(/<[^<>]{1,200}>/g, ''), hint.evidence.rule, hint.evidence.quote) : hint,
			);
