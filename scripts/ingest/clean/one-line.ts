/** A dump that a scraper put on one line, furniture and all: where its article begins and ends. */
import type { Span } from '../document/types.ts';
import { endOfWord, wordsOf } from '../text/words.ts';
import { patterns } from './line-patterns.ts';
import { type PhraseMatch, phrasesIn } from './stock-phrases.ts';
import { stopMask } from './stop-word-language.ts';

/** Shorter lines are left as they are (characters). */
const SHORTEST = 600;
/** Words of the first sentence among which a bar of links is looked for. */
const BAR = 40;
/** So many words behind a bar are a sentence. */
const TELLING = 8;
const SENTENCE = /[.!?…]["”“»’')\]]{0,2}\s+(?=["„“«‘'(©]?[\p{Lu}\p{N}©])/gu;
const FURNITURE: ReadonlySet<PhraseMatch['kind']> = new Set([
	'cookie-notice',
	'newsletter',
	'share',
	'comments',
	'navigation',
	'legal',
	'advert',
	'read-also',
] as const);

/** What stands before the article and after it; null: nothing does. */
export function aroundArticle(text: string, start: number, end: number): { readonly before: Span | null; readonly after: Span | null } {
	const none = { before: null, after: null };
	if (end - start < SHORTEST) return none;
	const line = text.slice(start, end);
	const breaks = [...line.matchAll(SENTENCE)].map((match) => match.index + match[0].length);
	const sentences = [0, ...breaks].map((from, i) => ({ from, text: line.slice(from, breaks[i] ?? line.length).trim() }));
	if (sentences.length < 4) return none;
	let first = 0;
	while (first < sentences.length / 2 && isFurniture(sentences[first]?.text ?? '') && !tells(sentences[first]?.text ?? '')) first++;
	let last = sentences.length;
	while (last > first + 2 && isFurniture(sentences[last - 1]?.text ?? '')) last--;
	const opening = sentences[first];
	const to = sentences[last]?.from ?? line.length;
	const bar = barEnd(opening?.text ?? '');
	const masthead = bar === 0 ? 0 : mastheadEnd(opening?.text.slice(bar) ?? '', line.slice(to));
	const behind = (opening?.from ?? 0) + bar + masthead;
	const from = behind === 0 ? 0 : behind + (line.slice(behind).length - line.slice(behind).trimStart().length);
	return {
		before: from === 0 ? null : { start, end: start + from },
		after: to === line.length ? null : { start: start + to, end },
	};
}

const RIGHTS_HOLDER = /(?:©|\(c\)|copyright)\s?(?:(?:19|20)\d\d\s)?(\p{Lu}[^©|.]{2,60})/iu;
/** Words of an outlet's name. */
const MOST_NAMES = 5;

/** Where the outlet's name ends that stands between the bar and the title: the page says at its end whose the rights are. */
function mastheadEnd(opening: string, after: string): number {
	const holder = RIGHTS_HOLDER.exec(after)?.[1];
	if (holder === undefined) return 0;
	const own = opening.split(' ').filter((word) => word !== '');
	const named = holder.split(' ');
	let count = 0;
	while (count < MOST_NAMES && own[count] !== undefined && own[count] === named[count]) count++;
	return count === 0 ? 0 : opening.length - opening.trimStart().length + own.slice(0, count).join(' ').length;
}

/** A sentence of the page's own: it opens with a stock phrase of furniture, is half made of such, or claims rights. */
function isFurniture(sentence: string): boolean {
	if (sentence.length < 400 && patterns.copyright.test(sentence)) return true;
	const words = wordsOf(sentence);
	const found = phrasesIn(words.slice(0, 80)).filter(({ kind }) => FURNITURE.has(kind));
	const covered = found.reduce((sum, { length }) => sum + length, 0);
	if (found.some(({ kind, length }) => kind === 'cookie-notice' && length > 1)) return true;
	return covered >= 0.5 * words.length || found.some(({ at, length }) => at === 0 && length > 1 && words.length <= 25);
}

/** Does a sentence tell something behind a bar of links? */
function tells(sentence: string): boolean {
	const rest = wordsOf(sentence.slice(barEnd(sentence)));
	const stops = rest.filter((word) => stopMask(word) !== 0).length;
	return barEnd(sentence) > 0 && rest.length >= TELLING && stops >= 2;
}

/** Where a bar of links ends that runs into the first sentence ("Home News Sport Sign in The mayor …"): after its last stock phrase. */
function barEnd(sentence: string): number {
	const words = wordsOf(sentence);
	const found = phrasesIn(words.slice(0, BAR)).filter(({ kind }) => FURNITURE.has(kind));
	let end = 0;
	for (const { at, length } of found) {
		const between = words.slice(end, at);
		if (between.length > 8 || between.some((word) => stopMask(word) !== 0)) break;
		end = Math.max(end, at + length);
	}
	return found.length < 2 || end === 0 ? 0 : endOfWord(sentence, end - 1);
}
