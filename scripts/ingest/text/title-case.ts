/**
 * Where a headline that is written as English ones are, each word large, ends in a text that goes on in small letters: `Ferry Pilot Hurt in Tornby Police
 * search for …`. Good for a headline; a quotation is not cut by it, since names of offices are written so, too.
 */
import { wordsOfAll } from '../languages/languages.ts';
import { rankOf, UNLISTED } from './background.ts';
import { monthsOfLanguage } from './date-words.ts';
import { isOfCalendar } from './reporting-words.ts';
import { stemOf } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Characters from the top in which a headline ends. */
const READ = 260;
/** Words of a headline beside function words, and of those the ones that are no names, at least. */
const FEWEST = 5;
const COMMON = 4;
const ARTICLES = wordsOfAll(({ headlines }) => headlines.articles);
const SMALL_IN_TITLES = wordsOfAll(({ headlines }) => headlines.small);

/**
 * UTF-16 code units of the headline; 0 where none can be told. `tongue`: primary subtag; other languages write headlines as they write sentences.
 * `names`: of whom and what the report speaks: none of them is parted.
 */
export function titleCaseEnd(text: string, tongue: string, names: readonly string[] = []): number {
	if (tongue !== 'en') return 0;
	const tokens = tokensOf(text.slice(0, READ));
	const isStop = ({ fold }: Token) => stopWords(tongue).has(fold);
	const isListed = ({ fold }: Token) => rankOf(tongue, stemOf(tongue, fold)) < UNLISTED;
	const isCommon = (token: Token) => isListed(token) && !isOfCalendar(token.fold, tongue);
	const isFunction = (token: Token) => isStop(token) || SMALL_IN_TITLES.has(token.fold);
	const small = tokens.findIndex((token, i) => isSmall(token) && !isFunction(token) && tokens[i - 1]?.kind !== 'number');
	// The subject of the sentence that begins: the last large word before its verb, or all from an article on. `Early Friday`, `Last March` are one.
	const last = tokens.slice(0, Math.max(0, small)).findLastIndex(isLarge);
	const subject = isDay(tokens[last]?.fold ?? '') && isLarge(tokens[last - 1]) ? last - 1 : last;
	const article = tokens.slice(0, Math.max(0, subject)).findLastIndex((token) => isLarge(token) && ARTICLES.has(token.fold));
	const within = nameAround(text, tokens[subject]?.start ?? 0, names);
	const at = article > 0 ? article : within === null ? subject : tokens.findIndex(({ start }) => start === within);
	const [first, before] = [tokens[at], tokens[at - 1]];
	if (first === undefined || before === undefined || !isLarge(before) || isStop(before)) return 0;
	const headline = tokens.slice(0, at).filter((token) => isLarge(token) && !isFunction(token));
	if (headline.length < FEWEST || headline.filter(isCommon).length < COMMON) return 0;
	return (article > 0 || within !== null || isListed(first) || isStop(first)) && /^\s+$/u.test(text.slice(before.end, first.start))
		? first.start
		: 0;
}

/** Where the longest name begins that has a place of the text within it; null where none has. */
function nameAround(text: string, at: number, names: readonly string[]): number | null {
	const starts = names.flatMap((name) => {
		const start = text.lastIndexOf(name, at);
		return start >= 0 && start < at && at < start + name.length ? [start] : [];
	});
	return starts.length === 0 ? null : Math.min(...starts);
}

const isLarge = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
/** More than the `s` of a genitive. */
const isSmall = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Ll}{2}/u.test(text);
/** A day of the week, a month. */
const isDay = (word: string): boolean => /[a-z]day$/.test(word) || monthsOfLanguage('en').has(word);
