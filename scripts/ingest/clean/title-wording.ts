/** What the wording of a line says of it as a title: that it can be none, or that something stands before the title in it. */
import { caselessByline } from '../text/caseless-byline.ts';
import { isDayAlone } from './day-alone.ts';
import type { Line } from './marked-lines.ts';
import { siteWords } from './site-patterns.ts';
import { phrasesIn } from './stock-phrases.ts';

/** Openings of notices on cookies, of links that skip a menu, of search fields and switches. */
const NOTICE = new RegExp(
	`^(?:${siteWords('skipLinks')}|${siteWords('controls')})(?!\\p{L})|^(?:${siteWords('acceptCookies')})? ?cookies? (?:${siteWords('cookieSettings')})(?!\\p{L})|^(?:${siteWords('thisSiteUses')})(?!\\p{L})`,
	'iu',
);

/** The buttons of a notice on cookies. */
const CHOICE = new RegExp(`^.{0,40}(?<!\\p{L})cookies? (?:${siteWords('cookieChoices')})\\.?$`, 'iu');

/** What a page says to the browser or to whoever has just registered. */
const TO_VISITOR = new RegExp(
	`^(?:${siteWords('yourBrowser')})\\S* .{0,40}(?:${siteWords('outdated')})|^(?:${siteWords('thanksFor')}) (?:\\p{L}+ ){0,2}(?:${siteWords('registering')})`,
	'iu',
);

/** Numbers and the words among them from which on a line says when, not what. */
const MOST_NUMBERS = 4;
const WORDS_TO_NUMBERS = 0.6;

/** A span of dates, a time stamp, a table's row: mostly numbers. */
function isMostlyNumbers({ text }: Line): boolean {
	const numbers = text.match(/(?<![\p{L}\p{N}])\d+(?!\p{L})/gu)?.length ?? 0;
	return numbers >= MOST_NUMBERS && (text.match(/\p{L}+/gu)?.length ?? 0) <= numbers * WORDS_TO_NUMBERS;
}

/** Keywords from which on a line is a list of them, and of how many words one is. */
const KEYWORDS = 5;
const KEYWORD_WORDS = 2;

/** `harbour, ferry, timetable, island, fares`: short words between commas and nothing that joins them. */
function isKeywordList({ text }: Line): boolean {
	const pieces = text.split(/[,،、，] ?/u);
	return pieces.length >= KEYWORDS && pieces.every((piece) => /\p{L}/u.test(piece) && piece.trim().split(/\s+/u).length <= KEYWORD_WORDS);
}

/** Pieces of a line, and how long (characters) and how many of them entries of a menu are. */
const MENU_PIECES = 6;
const MENU_PIECE = 4;
const MENU_SHARE = 0.75;

/** In a script that puts no spaces between words, a row of short words with spaces between is a menu: its words are links that stood side by side. */
function isUnspacedMenu(text: string): boolean {
	const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	if (unspaced * 2 < text.length) return false;
	const pieces = text.split(/\s+/u).filter((piece) => piece !== '');
	return pieces.length >= MENU_PIECES && pieces.filter((piece) => [...piece].length <= MENU_PIECE).length >= pieces.length * MENU_SHARE;
}

/** An outlet and its day in Chinese, Japanese or Korean: a headline may begin with a day, but none ends with one behind a comma or white. */
const NAME_AND_DAY = /^[^。！？]{2,24}[，、,\s|·]\s?\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일]$/u;

/** Whether a line is a notice, a menu, a day or a byline, or made of stock phrases alone (`Article content`, `Share this article`). */
export function isNoTitle(line: Line): boolean {
	const { text, words } = line;
	if (NOTICE.test(text) || CHOICE.test(text) || TO_VISITOR.test(text)) return true;
	if (
		isUnspacedMenu(text) ||
		isMostlyNumbers(line) ||
		isKeywordList(line) ||
		isDayAlone(text) ||
		caselessByline(text) !== null ||
		NAME_AND_DAY.test(text)
	)
		return true;
	if (words.length === 0 || words.length > 8) return false;
	const covered = new Set<number>();
	for (const { at, length } of phrasesIn(words)) for (let i = 0; i < length; i++) covered.add(at + i);
	return covered.size > 0 && words.every((word, i) => covered.has(i) || /^\d+$/.test(word));
}

/** A date that runs into the title, or is parted from it by a bar or a dash. */
const DATE_BEFORE = /^(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:\s?[|–-]\s?|\s)?(?=\p{Lu}\S*\s)/u;
/** What a link says that shares the page. */
const SHARE_BEFORE = new RegExp(`^(?:${siteWords('shareThis')})\\s?[:|]\\s+(?=\\p{L})`, 'iu');

/** A bar or a bullet that a page's design puts before its title. */
const BAR_BEFORE = /^(?:[|•·]\s?|[›»]\s)(?=\p{L})/u;

/** The title without what runs into it from before. */
export const withoutBefore = (text: string): string => text.replace(BAR_BEFORE, '').replace(DATE_BEFORE, '').replace(SHARE_BEFORE, '');
