/**
 * The outlet of a plain text whose head holds nothing but its title, its date, its byline and one name more: `The Valley Post` on a line of its
 * own, or beside the date. Told by form and place; no list of outlets.
 */
import type { Language } from '../../../../src/lib/language.ts';
import { detected, evidence } from '../../document/detected.ts';
import type { Document, TextLine } from '../../document/lines.ts';
import type { Maybe } from '../../document/types.ts';
import { alternativesOf, anyPhrase } from '../../languages/languages.ts';
import { monthsOfLanguage } from '../../text/date-words.ts';
import { stopWords } from '../../text/stop-words.ts';
import { fold } from '../../text/tokens.ts';
import { ranksOf } from '../../text/word-ranks.ts';
import { bylineOf } from '../byline.ts';
import { reliability } from '../calibration.ts';
import { candidatesOf } from '../date/date-candidates.ts';
import { makerWords } from './maker-patterns.ts';
import { MEDIA } from './name-features.ts';

const MOST_LINES = 6;
const LONGEST_LINE = 140;
const LONGEST_NAME = 50;
const MOST_WORDS = 6;
/** What parts the pieces of a line in a head. */
const BETWEEN = /(?:(?<!\s)\s{1,3})?[|·•;](?:\s{1,3})?|\s[-–—/]\s|,\s/u;
const ARTICLES = alternativesOf(makerWords('articles')).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const ARTICLE = new RegExp(`^(?:${ARTICLES.join('|')})(?=\\s|(?<=['’])\\p{Lu})`, 'u');
const beside = (of: 'clock' | 'hour') => anyPhrase(({ besideDates }) => besideDates[of]);
const CLOCK = new RegExp(`^(?:(?:${beside('clock')})\\s)?\\d{1,2}[:.h]\\d{2}(?:\\s?(?:${beside('hour')}|h|am|pm|[A-Z]{2,4}))?$`, 'iu');

type Piece = { readonly text: string; readonly line: TextLine };

/** Null where the head holds anything else, or where the one name could be a person, a section or a place. */
export function bareMasthead(clean: Document, language: Language): Maybe<string> | null {
	const { dump, blocks, title, lines } = clean;
	const first = blocks[0]?.span.start ?? 0;
	const head = lines.filter(({ start }) => start < first);
	if (dump.body !== undefined || dump.exact === true || head.length < 2 || head.length > MOST_LINES) return null;
	if (title.value === null || head.some(({ text }) => text.length > LONGEST_LINE)) return null;
	const rest = head.filter(({ text }) => bare(text) !== bare(title.value ?? ''));
	const dates = candidatesOf(rest, language);
	const signed = rest.some(({ text }) => text.split(BETWEEN).some((piece) => bylineOf(piece) !== null));
	const names = rest.flatMap((line, number) => {
		const pieces = withoutDates(
			line,
			dates.filter((date) => date.number === number).map(({ span }) => span),
		);
		return bylineOf(line.text) !== null
			? []
			: pieces.filter((text) => bylineOf(text) === null && !isTime(text, language)).map((text) => ({ text, line }));
	});
	const [name, another] = names;
	const dated = dates.length > 0 || rest.some(({ text }) => text.split(BETWEEN).some((piece) => isDayOfYear(piece, language)));
	if (rest.length === head.length || !dated || name === undefined || another !== undefined) return null;
	const quoted = QUOTED.exec(name.text)?.[1];
	if (quoted !== undefined) return isShortName(quoted) ? found({ ...name, text: quoted }) : null;
	return isOutlet(name.text, signed, language) ? found(name) : null;
}

const bare = (text: string) => text.replace(/[#*_\s]+/g, ' ').trim();

/** The pieces of a line with its dates cut out. */
function withoutDates({ text, start }: TextLine, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
	let at = 0;
	let out = '';
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		out += `${text.slice(at, Math.max(at, span.start - start))} | `;
		at = Math.max(at, span.end - start);
	}
	return `${out}${text.slice(at)}`
		.split(BETWEEN)
		.map((piece) => piece.replace(/^[#*_>\s([]+|(?<![\s*_)\].,:])[\s*_)\].,:]+$/gu, ''))
		.filter((piece) => /\p{L}/u.test(piece));
}

/** A weekday, a time, the words before a date (`Published on`). */
function isTime(text: string, language: Language): boolean {
	const [head = '', ...more] = text.split(/\s+/u);
	// `21 сентября 2024 г.`: a word of the date's own.
	if (more.length === 0 && /^\p{Ll}{1,4}$/u.test(head)) return true;
	if (isDayOfYear(text, language)) return true;
	const small = more.length > 0 && more.every((word) => /^\p{Ll}/u.test(word) && stopWords(language).has(fold(word)));
	return CLOCK.test(text) || (small && isCommon(head, language)) || (more.length === 0 && weekdays(language).has(fold(head)));
}

/** `21 сентября`, `March 2`: a day without its year, as it stands behind the name of a paper. */
function isDayOfYear(text: string, language: Language): boolean {
	const month = /^\d{1,2}(?:\.|er|º)?\s(?:de\s)?(\p{L}{3,12})$|^(\p{L}{3,12})\s\d{1,2}$/u.exec(text.trim());
	return month !== null && monthsOfLanguage(language).has(fold(month[1] ?? month[2] ?? ''));
}

const isCommon = (word: string, language: Language) => ranksOf(language).has(fold(word)) && !MEDIA.test(fold(word));

const days = new Map<string, ReadonlySet<string>>();
function weekdays(language: Language): ReadonlySet<string> {
	const known = days.get(language);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	const made = new Set([1, 2, 3, 4, 5, 6, 7].map((day) => fold(format.format(new Date(Date.UTC(2024, 0, day))))));
	days.set(language, made);
	return made;
}

/** A name in quotation marks beside a day is a paper's, as many languages write it (`«Вечерний Пример», 21 сентября`). */
const QUOTED = /^[«„“"「『《]\s?([^\s«»„“”"「」『』《》][^«»„“”"「」『』《》]{0,58}[^\s«»„“”"「」『』《》])\s?[»“”"」』》]$/u;
const isShortName = (text: string): boolean =>
	/^[\p{Lu}\p{Lo}]/u.test(text) && !/[.,!?…。！？]$/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS;

/** `signed`: the head has a byline, so that the name is no author's. */
function isOutlet(text: string, signed: boolean, language: Language): boolean {
	const words = text.split(/\s+/u);
	const [last = ''] = words.slice(-1);
	if (text.length < 4 || text.length > LONGEST_NAME || words.length > MOST_WORDS || !/^\p{Lu}/u.test(text) || !/^[\p{Lu}\d]/u.test(last))
		return false;
	const low = words.filter((word) => /^\p{Ll}/u.test(word));
	if (low.some((word) => !stopWords(language).has(fold(word)) && word.length > 3)) return false;
	const media = MEDIA.test(fold(text));
	// `Back to the list`: a phrase of common words.
	if (!media && !ARTICLE.test(text) && low.length > 0 && isCommon(words[0] ?? '', language)) return false;
	return media || (signed && text !== text.toUpperCase()) || (ARTICLE.test(text) && words.length <= 5 && text !== text.toUpperCase());
}

const found = ({ text, line }: Piece): Maybe<string> => {
	const start = line.start + line.text.indexOf(text);
	return detected(text, reliability('source-masthead'), [evidence('source-masthead', line.text, { start, end: start + text.length })]);
};
