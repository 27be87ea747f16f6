/** Which dates of a sentence are days on which something happened: not those that something is measured from, nor births and stamps. */
import { weekdaysOf } from '../text/calendar-words.ts';
import type { DateMention } from '../text/date-mentions.ts';
import { BEFORE_DATE, MEASURED_FROM, SINCE_BEHIND, SINCE_FURTHER, SINCE_OF, UNTIL_OF } from '../text/date-words.ts';
import { perLanguage } from '../text/per-language.ts';
import { CLOCK_TIME } from '../text/stamp-time.ts';
import { DEFINITE } from '../text/standing-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { wordKey } from '../text/word-key.ts';

/** Words between a date and what it stands behind: `since early in the May of`. */
const SMALL_WORDS = 4;
/** `The sharpest fall since the storm of 3 May`, `in contrast with the May 2007 vote`. */
const FAR = 6;
/** `Born to a family of fishermen in Tornby on May 3`. */
const BIRTH_REACH = 10;
const ENDED_REACH = 8;

const weekdays = perLanguage(weekdaysOf);
const STAMP = new RegExp(`^[\\s,|–-]*${CLOCK_TIME}`, 'u');

/** `language`: primary subtag. */
export function happenedThen(text: string, mention: DateMention, language: string): boolean {
	const { start, end } = mention;
	if (SINCE_BEHIND.test(text.slice(end, end + 20)) || isStamp(text, mention)) return false;
	const before = wordsInClause(text.slice(0, start));
	const words = MEASURED_FROM[language];
	const direct = directlyBefore(before, language);
	if (direct !== undefined && (isSince(direct, language) || UNTIL_OF[language]?.has(direct) || words?.bounds.has(direct))) return false;
	if (isSinceThat(before, language)) return false;
	if (words === undefined) return true;
	const near = (list: ReadonlySet<string>, reach: number, among = before) => among.slice(-reach).some(({ fold }) => list.has(fold));
	// A comma may part a town from its country: `born in Nashville, Tennessee on`.
	if (near(words.against, FAR) || near(words.born, BIRTH_REACH, wordsInClause(text.slice(0, start).replace(/,(?= \p{Lu})/gu, ' '))))
		return false;
	if (
		direct !== undefined &&
		words.ended.has(direct) &&
		wordsOf(text.slice(0, start))
			.slice(-ENDED_REACH)
			.some(({ fold }) => words.periods.has(fold))
	)
		return false;
	return !before.some(({ fold }, i) => words.turns.has(fold) && /^\d{1,3}$/.test(before[i + 1]?.fold ?? '') && i >= before.length - FAR);
}

const wordsOf = (text: string): readonly Token[] => tokensOf(text).filter(({ kind }) => kind !== 'symbol');

/** Those behind the last sign that parts clauses. */
const wordsInClause = (text: string): readonly Token[] => wordsOf(text.split(/[,;:()–—“”"„«»]/u).at(-1) ?? '');

/** The word before a date, but for small words and the day of the week. */
function directlyBefore(before: readonly Token[], language: string): string | undefined {
	const isSmall = (word: string) =>
		BEFORE_DATE[language]?.has(word) || DEFINITE[language]?.has(word) || weekdays(language).has(wordKey(word));
	const bounds = MEASURED_FROM[language]?.bounds;
	return before
		.slice(-SMALL_WORDS)
		.findLast(({ fold }) => isSince(fold, language) || UNTIL_OF[language]?.has(fold) || bounds?.has(fold) || !isSmall(fold))?.fold;
}

/** Of one language: Italian `da` is `when` in Danish, Polish `do` is `of the` in Portuguese. */
const isSince = (word: string, language: string): boolean => (SINCE_OF[language] ?? SINCE_FURTHER).has(word);

/** `Since the attack on 11 September`: it is known, and not told. */
function isSinceThat(before: readonly Token[], language: string): boolean {
	const at = before.findLastIndex(({ fold }) => isSince(fold, language));
	return at >= 0 && before.length - at <= FAR + 1 && (DEFINITE[language]?.has(before[at + 1]?.fold ?? '') ?? false);
}

/** At the beginning of a sentence and with the time of day: of a comment, or of the report. */
const isStamp = (text: string, { start, end }: DateMention): boolean => start === 0 && STAMP.test(text.slice(end, end + 20));
