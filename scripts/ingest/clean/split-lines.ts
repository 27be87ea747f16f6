/** What a scraper glued into one line is cut apart: `date 2022-01 'Title' Share via: …`, "Title Share on …", "… text. Source: X". */
import type { Span } from '../document/types.ts';
import type { PhraseKind } from '../languages/language-tables.ts';
import { alternativesOf, anyPhrase } from '../languages/languages.ts';
import { oneByte } from '../text/one-byte.ts';
import { endOfWord, startOfWord, wordsOf } from '../text/words.ts';
import { dateLikeness } from './line-patterns.ts';
import { phrasesFrom, phrasesIn, phrasesOfKind } from './stock-phrases.ts';
import { titleAndDate } from './title-and-date.ts';

/** `part` title: a title set off by a scraper's own mark-up; date: the stamp before it. */
export type Cut = { readonly span: Span; readonly part: 'text' | 'title' | 'date' };

/** A label of its date before the stamp, which says nothing of which date it is. */
const DATE_LABEL = anyPhrase(({ besideDates, dateLabels }) => `${besideDates.day}|${dateLabels.published}|${dateLabels.updated}`);
const STAMP = new RegExp(
	`^\\s*(?:(?:${DATE_LABEL})[ :]{1,3})?((?:19|20)\\d\\d(?:-\\d\\d){0,2})(?:T[\\d:.+Z-]{0,30})?\\s{1,4}(["'“”„«‚‘’])`,
	'iu',
);
const QUOTE_ENDS: Readonly<Record<string, string>> = {
	'"': '"”“',
	"'": "'’",
	'“': '”"',
	'”': '”',
	'„': '“”"',
	'«': '»',
	'‚': '‘’',
	'‘': "’'",
	'’': '’',
};
/** `Source: X` at the end of a paragraph, with its capital. */
const SOURCE_LABEL = alternativesOf(anyPhrase(({ sourceLabels }) => sourceLabels)).map(
	(label) => label.charAt(0).toUpperCase() + label.slice(1),
);
const SOURCE_TAIL = new RegExp(`[.!?…]["”“»’')\\]]{0,2}\\s{1,4}((?:${SOURCE_LABEL.join('|')})\\s?:\\s?[^.!?:\\n]{2,60}\\.?)\\s{0,4}$`, 'u');
const [sharesIn, datesIn] = [phrasesOfKind('share'), phrasesOfKind('date')];
const TAIL_KINDS: ReadonlySet<string> = new Set(['read-also', 'comments', 'share', 'advert'] satisfies PhraseKind[]);

/** The pieces of one line of the dump, in order; their spans lie in `[start, end)` and leave out white space only. `opens`: it opens the article. */
export function cutGlued(
	text: string,
	start: number,
	end: number,
	opens = text.slice(0, Math.min(start, 20)).trim() === '' && start < 20,
): Cut[] {
	const line = oneByte(text.slice(start, Math.min(end, start + 1200)));
	const stamped = stampedTitle(line);
	if (stamped !== null) {
		const [from, to] = stamped;
		const head: Cut[] = [
			{ span: { start, end: start + from }, part: 'date' },
			{ span: { start: start + from, end: start + to }, part: 'title' },
		];
		return [...head, ...(text.slice(start + to, end).trim() === '' ? [] : cutGlued(text, start + to, end))];
	}
	const opening = opens ? titleAndDate(line) : null;
	if (opening !== null) {
		const { title, byline, date } = opening;
		const parts: Cut[] = [
			{ span: { start, end: start + title }, part: 'title' },
			...(byline > title ? [{ span: { start: start + title + 1, end: start + byline }, part: 'text' as const }] : []),
			{ span: { start: start + byline + 1, end: start + date }, part: 'date' },
		];
		const bar = shareBarEnd(line.slice(date, date + 300), 2);
		const rest = start + date + (bar ?? 0) + 1;
		if (bar !== null) parts.push({ span: { start: start + date, end: rest }, part: 'text' });
		return [...parts, ...cutGlued(text, rest, end, false)];
	}
	const head = headEnd(line);
	if (head !== null) {
		const rest = start + head + (line.slice(head).length - line.slice(head).trimStart().length);
		const first: Cut = { span: { start, end: start + head }, part: 'text' };
		return [first, ...(rest >= end ? [] : cutGlued(text, rest, end))];
	}
	const bar = shareBar(line, end - start);
	if (bar === null) return cutTail(text, start, end);
	return [
		{ span: { start, end: start + bar }, part: 'text' },
		{ span: { start: start + bar, end }, part: 'text' },
	];
}

/** Where the quoted title of a stamped line stands, its quotation marks included. */
function stampedTitle(line: string): readonly [number, number] | null {
	const match = STAMP.exec(line);
	if (match === null) return null;
	const from = match[0].length - 1;
	const ends = QUOTE_ENDS[match[2] ?? ''] ?? '';
	for (let i = from + 4; i < line.length && i < from + 300; i++) {
		if (ends.includes(line[i] ?? '') && !/[\p{L}\p{N}]/u.test(line[i + 1] ?? ' ')) return [from, i + 1];
	}
	return null;
}

/** Words of a stock phrase, at most, with room. */
const MOST_PHRASE = 30;

/** Where a share bar or a date stamp ends that opens a long line; null where none does. */
function headEnd(line: string): number | null {
	if (line.length < 160) return null;
	const head = line.slice(0, 300);
	const bar = shareBarEnd(head, 3);
	if (bar !== null) return bar;
	const words = wordsOf(head);
	if (!datesIn(words.slice(0, MOST_PHRASE)).some(({ at }) => at === 0)) return null;
	const year = words.slice(0, 8).findIndex((word) => /^(?:19|20)\d\d$/.test(word));
	return year < 0 || dateLikeness(words.slice(0, year + 1).join(' '), words.slice(0, year + 1)) < 1 ? null : endOfStamp(head, year);
}

/** A word of a share bar that is a word of texts too. */
const CHANNEL = /^(?:e?mail|link|sms|rss)$/;

/** Where two share phrases or more end that open a text, `least` words or more; null where none do. */
function shareBarEnd(head: string, least: number): number | null {
	const words = wordsOf(head);
	let at = 0;
	let marks = 0;
	for (const match of sharesIn(words)) {
		if (match.at + match.length <= at) continue;
		if (match.at - at > (marks === 0 ? 0 : 2)) break;
		at = match.at + match.length;
		marks++;
	}
	if (marks < 2 || at < least) return null;
	while (CHANNEL.test(words[at] ?? '')) at++;
	return endOfStamp(head, at - 1);
}

/** The end of a word and of the mark behind it. */
function endOfStamp(line: string, word: number): number {
	const end = endOfWord(line, word);
	return end + (/^ ?[.:,;|]/.exec(line.slice(end, end + 2))?.[0].length ?? 0);
}

/** A title with a share bar behind it: the bar begins at the first of two or more share phrases that close the line. */
function shareBar(line: string, length: number): number | null {
	if (length > 300) return null;
	const words = wordsOf(line);
	const marks = sharesIn(words);
	const [first] = marks;
	if (first === undefined || first.at < 3) return null;
	const covered = new Set(marks.flatMap((match) => Array.from({ length: match.length }, (_, i) => match.at + i)));
	const tail = words.length - first.at;
	if (covered.size < 2 || covered.size < 0.6 * tail) return null;
	return startOfWord(line, first.at);
}

/** Cuts a source line or a pointer to another article off the end of a paragraph. */
function cutTail(text: string, start: number, end: number): Cut[] {
	const whole: Cut = { span: { start, end }, part: 'text' };
	if (end - start < 160) return [whole];
	const from = Math.max(start, end - 260);
	const tail = text.slice(from, end);
	const source = SOURCE_TAIL.exec(tail);
	const at = source?.[1] === undefined ? pointerAt(tail) : tail.lastIndexOf(source[1]);
	return at === null ? [whole] : [
		{ span: { start, end: from + at }, part: 'text' },
		{ span: { start: from + at, end }, part: 'text' },
	]; // biome-ignore format: two pieces
}

/** The last sentence of a paragraph, where it opens with a pointer phrase and a colon, or is nothing but such a phrase. */
function pointerAt(tail: string): number | null {
	let from = -1;
	for (const match of tail.matchAll(/[.!?…]["”“»’')\]]{0,2}\s+(?=\S)/gu)) {
		const at = match.index + match[0].length;
		const sentence = tail.slice(at);
		const words = wordsOf(sentence.slice(0, 80));
		const opens = phrasesIn(words, (at) => (at === 0 ? phrasesFrom(words[0] as string) : undefined)).find(({ kind }) =>
			TAIL_KINDS.has(kind),
		);
		if (opens === undefined) continue;
		const after = sentence.slice(startOfWord(sentence, opens.length));
		if (after === '' || (opens.length > 1 && /^[^.!?]{1,60}:\s/.test(sentence.slice(0, sentence.length - after.length + 1)))) {
			from = at;
			break;
		}
	}
	return from < 0 ? null : from;
}
