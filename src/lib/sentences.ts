/**
 * Sentences of one block: `Intl.Segmenter` (UAX 29 of the pinned Node's ICU), whose boundaries are then taken back after
 * abbreviations, ordinals, initials and inside quotations, and added where a sentence begins with a number.
 */
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { type Language, primary, UNKNOWN_LANGUAGE } from './language.ts';

export type SentenceSpan = { readonly text: string; readonly start: number; readonly end: number };

/** How far a rule looks to either side, in UTF-16 code units. */
const REACH = 48;

/** Sentences of the blocks that were split last: names, passages and comparison ask for those of the same blocks. */
const known = new Map<Language, Map<string, readonly SentenceSpan[]>>();
const MOST_KNOWN = 1000;

/** Splits one block into sentences. `text.slice(start, end)` is the sentence; what lies between two is white space. */
export function splitSentences(text: string, language: Language): readonly SentenceSpan[] {
	const own = known.get(language) ?? new Map<string, readonly SentenceSpan[]>();
	known.set(language, own);
	const found = own.get(text);
	if (found !== undefined) return found;
	if (own.size >= MOST_KNOWN) own.clear();
	const sentences = split(text, language);
	own.set(text, sentences);
	return sentences;
}

function split(text: string, language: Language): SentenceSpan[] {
	const table = abbreviationsOf(primary(language));
	const kept = boundaries(text, language).filter(
		(at) => !joins(text.slice(Math.max(0, at - REACH), at), text.slice(at, at + REACH), table, primary(language)),
	);
	const starts = [0, ...kept, text.length];
	return starts.slice(0, -1).flatMap((start, index) => {
		const piece = text.slice(start, starts[index + 1]);
		const sentence = piece.trim();
		const from = start + piece.length - piece.trimStart().length;
		return sentence === '' ? [] : [{ text: sentence, start: from, end: from + sentence.length }];
	});
}

/** In Latin letters and their punctuation a sentence ends behind one of these signs (UAX 29; in Greek also a semicolon): a text that has none but at its end is one. */
const IS_ONE = /^[^.!?;\n\r\u0085\u0250-\u200f\u2024\u2028\u2029\u203b-\uffff]*[.!?]?["”’“»)\]]*$/;
const BEFORE_NUMBER = /(?:\p{Ll}{3}|[)\]%”’“»"])[.!?]["”’“»)\]]?\s+(?=[–—-]? ?\d)/gu;
/** Few texts have a number behind the end of a sentence, and the others need not be asked for the letters before it. */
const MAY_OPEN_WITH_NUMBER = /[.!?]["”’“»)\]]?\s+[–—-]? ?\d/;

/** Where a sentence may begin, ascending: by UAX 29, and before a number, which UAX 29 passes over. */
function boundaries(text: string, language: Language): number[] {
	const found = new Set<number>();
	if (!IS_ONE.test(text))
		for (const { index } of segmenterFor(language).segment(text)) if (index > 0) found.add(afterClosers(text, index, language));
	if (MAY_OPEN_WITH_NUMBER.test(text)) for (const match of text.matchAll(BEFORE_NUMBER)) found.add(match.index + match[0].length);
	return [...found].toSorted((a, b) => a - b);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: Language): Intl.Segmenter {
	const tag = language === UNKNOWN_LANGUAGE ? 'en' : language;
	const made = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
	segmenters.set(tag, made);
	return made;
}

/** A closing quote or bracket set off by a space ("… . » Il") belongs to the sentence before. */
function afterClosers(text: string, at: number, language: Language): number {
	const closers = /^[»”’“)\]"]{1,3}\s+/u.exec(text.slice(at, at + 8));
	const opens = primary(language) !== 'fr' && /^["“]\s/u.test(text.slice(at, at + 2));
	return closers === null || opens ? at : at + closers[0].length;
}

/** The end of a quotation, then the clause that says who speaks: `« Bonjour ! », rief der Nachbar`. */
const SPEECH_GOES_ON = /^\s*["'“”„«»‘’‹›)\]]{1,2}\s?,/u;
/** A bracket in the middle of a sentence: `am 7.10. (Mittwoch) um 15 Uhr`. */
const BRACKET_GOES_ON = /^\s*\([^().!?]{1,40}\)\s+\p{Ll}/u;

/** Whether the text goes on over a boundary. */
function joins(before: string, after: string, table: Abbreviations, language: string): boolean {
	if (SPEECH_GOES_ON.test(after) || BRACKET_GOES_ON.test(after)) return true;
	const next = /^[\s"'“”„«»‘’‹›(¿¡[–—-]*([\p{L}\p{M}\p{N}'’]*)/u.exec(after)?.[1] ?? '';
	if (/^\p{Ll}/u.test(next) && !opensLower(after, language)) return true;
	const end = before.trimEnd();
	if (!end.endsWith('.') || end.endsWith('..')) return false;
	const token = /(?:^|[\s("'“„«‘’[/–—-])([^\s("'“„«‘’[/–—]*)\.$/u.exec(end)?.[1];
	if (token === undefined) return false;
	return goesOn(token, next, end.length === token.length + 1, before.length < REACH, pairs(end, after), table);
}

/** Dutch sentences may open with "'s" and "'t", and brands with a small letter after a full stop are left to UAX 29. */
function opensLower(after: string, language: string): boolean {
	return (language === 'nl' || language === 'af') && /^['’‘][st] \p{Lu}/u.test(after);
}

/** Abbreviations of two words, on either side of the last stop: "z.| B.", "z. B.|". Joined without the space; '' if none. */
function pairs(end: string, after: string): string[] {
	const behind = /(\p{L}{1,3}\.)\s?(\p{L}{1,3})\.$/u.exec(end)?.slice(1).join('') ?? '';
	const ahead =
		/(\p{L}{1,3}\.)\s?(\p{L}{1,3})\.$/u
			.exec(`${end.slice(-5)}${/^\s?\p{L}{1,3}\./u.exec(after)?.[0] ?? ' '}`)
			?.slice(1)
			.join('') ?? '';
	return [behind, ahead].filter((pair) => pair !== '').map((pair) => pair.toLowerCase());
}

function goesOn(token: string, next: string, alone: boolean, atStart: boolean, pair: readonly string[], table: Abbreviations): boolean {
	const word = token.toLowerCase();
	const opener = /^\p{Lu}/u.test(next) && table.openers.has(next.toLowerCase());
	if (alone && atStart && /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(token)) return true;
	if (table.before.has(word) || pair.some((both) => table.before.has(both))) return true;
	if (/^\d/u.test(next) && (table.number.has(word) || table.maybe.has(word))) return true;
	if (opener) return false;
	if (table.maybe.has(word) || pair.some((both) => table.maybe.has(both))) return next !== '';
	if (table.ordinals && /^\d{1,2}$/u.test(token)) return next !== '';
	if (/^(?:\p{L}\.)+\p{L}$/u.test(token)) return next !== '';
	return /^\p{Lu}$/u.test(token) || /^\p{Lu}\p{Ll}?\.-\p{Lu}$/u.test(token);
}
