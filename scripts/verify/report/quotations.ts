/** The quotations of a paragraph, and the link that each one rests on. */
import { lineAt, type Paragraph } from './paragraphs.ts';

/** A link of a report with what is quoted beside it. `line`: where the link stands, from 1; null where the format has no lines. */
export type Reference = { readonly link: string; readonly line: number | null; readonly quotations: readonly string[] };

/** Opening mark → marks that close it (Unicode, "General Punctuation"; CLDR's delimiters of the languages that we know). */
const CLOSING: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '“”',
	'«': '»',
	'»': '«',
	'”': '”',
	'"': '"',
	'‘': '’',
	'‚': '‘’',
	'「': '」',
	'『': '』',
	'‹': '›',
};
const LINK = /<((?:https?:)?\/[^<>\s]*)>|https?:\/\/[^\s<>"'“”„«»{}|\\^`[\]]+/gi;
/** A quotation of fewer words is a term in quotation marks, if it does not ask or exclaim; of languages without spaces, of fewer characters. */
const LEAST_WORDS = 4;
const LEAST_CHARS = 8;

type Span = { readonly text: string; readonly start: number; readonly end: number };

/** Every link in the paragraphs, in order, each with the quotations that stand beside it. */
export function referencesIn(paragraphs: readonly Paragraph[]): Reference[] {
	const links = paragraphs.map(({ text }) => linksIn(text));
	return paragraphs.flatMap((paragraph, index) => {
		const own = links[index] as Span[];
		const beside = besideLinks(paragraph, own);
		const before = paragraphs[index - 1];
		// A block quote without a link is the first link's below it, or the last one's above it where that leads over with a colon.
		if (before?.quoted && !paragraph.quoted && links[index - 1]?.length === 0) beside[0]?.push(before.text);
		const after = paragraphs[index + 1];
		const leadsOver = /^[\s)\]]*:\s*$/.test(paragraph.text.slice(own.at(-1)?.end ?? 0));
		if (after?.quoted && links[index + 1]?.length === 0 && leadsOver) beside.at(-1)?.push(after.text);
		return own.map(({ text, start }, i): Reference => ({ link: text, line: lineAt(paragraph, start), quotations: beside[i] ?? [] }));
	});
}

/** Links of a paragraph; one whose words are its own address is one link. */
function linksIn(text: string): Span[] {
	const found = [...text.matchAll(LINK)].map((match) => {
		const link = match[1] ?? withoutTail(match[0]);
		const end = match.index + (match[1] === undefined ? link.length : match[0].length);
		return { text: link.replaceAll('&amp;', '&'), start: match.index, end };
	});
	return found.filter(({ text: link, start }, index) => {
		const before = found[index - 1];
		return before === undefined || before.text !== link || text.slice(before.end, start).trim() !== '';
	});
}

/** Punctuation that ends the sentence around a link, and a closing bracket that was not opened in it. */
function withoutTail(link: string): string {
	const cut = link.replace(/[.,;:!?]{1,5}$/, '');
	return cut.endsWith(')') && !cut.includes('(') ? withoutTail(cut.slice(0, -1)) : cut;
}

/** A quotation rests on the next link of its paragraph, else on the last one before it. */
function besideLinks(paragraph: Paragraph, links: readonly Span[]): string[][] {
	const beside = links.map((): string[] => []);
	const quotations = paragraph.quoted && links.length > 0 ? blockQuotation(paragraph, links[0] as Span) : quotationsIn(paragraph.text);
	for (const { text, start, end } of quotations) {
		const next = links.findIndex((link) => link.start >= end || (link.start > start && link.end <= end));
		const previous = links.findLastIndex((link) => link.end <= start);
		const introduced = previous >= 0 && /^[\s)\]]*:\s*$/.test(paragraph.text.slice(links[previous]?.end, start));
		const index = introduced || next < 0 ? previous : next;
		beside[index]?.push(text);
	}
	return beside;
}

/** A block quote with its link inside: all before the attribution that a dash opens. */
function blockQuotation({ text }: Paragraph, { start }: Span): Span[] {
	const words = text
		.slice(0, start)
		.replace(/(?:^|\n|\s)[—–―-]{1,3}\s[^\n]*$/, '')
		.trim();
	const marked = quotationsIn(words);
	// What stands in marks of its own is all that is quoted, be it short: the rest is a note on it.
	const closing = CLOSING[words.charAt(0)];
	const own = closing !== undefined && closes(words, 0, closing) > 0;
	return own || marked.length > 0 || tooShort(words) ? marked : [{ text: words, start: 0, end: Math.min(words.length, start) }];
}

/** What stands between quotation marks and is long enough to be a quotation; what is quoted within it is part of it. */
function quotationsIn(text: string): Span[] {
	const found: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		const closing = CLOSING[text.charAt(at)];
		if (closing === undefined || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
		const end = closes(text, at, closing);
		if (end < 0) continue;
		const inner = text.slice(at + 1, end).trim();
		if (!tooShort(inner)) found.push({ text: inner, start: at, end: end + 1 });
		if (!tooShort(inner) || text.charAt(at) === '"') at = end;
	}
	return found;
}

/** Where the quotation ends: at the first closing mark that is not an apostrophe and does not close one opened within; -1: nowhere. */
function closes(text: string, open: number, closing: string): number {
	const mark = text.charAt(open);
	let depth = 0;
	for (let at = open + 1; at < text.length; at++) {
		const char = text.charAt(at);
		const apostrophe = char === '’' && /\p{L}/u.test(text.charAt(at + 1));
		if (char === mark && !closing.includes(mark)) depth += 1;
		else if (closing.includes(char) && !apostrophe) {
			if (depth === 0) return at;
			depth -= 1;
		}
	}
	return -1;
}

function tooShort(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length > 1 && /[?!？！]$/.test(text)) return false;
	const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
	return dense ? text.length < LEAST_CHARS : words.length < LEAST_WORDS;
}
