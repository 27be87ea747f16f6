/** A dump on one line often opens `Title By Ada Sample Published 14 March 2023 - 09:12 The council …`: where its title, byline and date end. */

import { alternativesOf, anyPhrase } from '../languages/languages.ts';
import { endOfWord, startOfWord, wordsOf } from '../text/words.ts';
import { dateLikeness } from './line-patterns.ts';
import { inEitherCase } from './site-patterns.ts';
import { phrasesIn } from './stock-phrases.ts';
import { stopMask } from './stop-word-language.ts';

const SHORTEST = 300;
const beside = (of: 'clock' | 'hour') => anyPhrase(({ besideDates }) => besideDates[of]);
/** As it begins a word of a line: `uhr` is written `Uhr`. */
const HOUR = inEitherCase(alternativesOf(beside('hour')));
const DATE = new RegExp(
	` (?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:\\.|er|º)? (?:de )?\\p{L}{3,12}\\.?,? (?:de )?(?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2}, (?:19|20)\\d\\d)(?:,? ?(?:[-–—|·] ?)?(?:(?:${beside('clock')}) )?\\d{1,2}[:.h]\\d\\d(?: ?(?:${HOUR}|h|am|pm|[A-Z]{2,4}(?= )))?)?(?= ["“„«]?\\p{Lu})`,
	'u',
);

/** Words of names behind `by`. */
const MOST_NAMES = 7;
const NAME = /^\p{Lu}/u;

/** Offsets in the line at which each of its opening parts ends; `byline` is `title` where there is none. */
export type Opening = { readonly title: number; readonly byline: number; readonly date: number };

/** Null: the line does not open so. */
export function titleAndDate(line: string): Opening | null {
	if (line.length < SHORTEST) return null;
	const match = DATE.exec(line.slice(0, 240));
	if (match === null) return null;
	const head = withoutDateWords(line.slice(0, match.index));
	const title = withoutByline(head);
	const words = wordsOf(title);
	const last = words.at(-1) ?? '';
	const plain = words.length >= 3 && words.length <= 22 && /^["“„«‘']?[\p{Lu}\p{N}]/u.test(title) && /[\p{L}\p{N}"”“»’?!]$/u.test(title);
	if (!plain || /[.!?…:] \p{Lu}/u.test(title) || stopMask(last) !== 0) return null;
	if (dateLikeness(match[0], wordsOf(match[0])) !== 1) return null;
	return { title: title.length, byline: head.length, date: match.index + match[0].length };
}

/** Without the words before a date that close it: `Published`, `Veröffentlicht am`. */
function withoutDateWords(head: string): string {
	const words = wordsOf(head);
	const at = phrasesIn(words).find(({ kind, at, length }) => kind === 'date' && at + length === words.length)?.at;
	return at === undefined ? head : head.slice(0, startOfWord(head, at)).trimEnd();
}

/** Without `By Ada Sample` at its end: two names or more behind the word. */
function withoutByline(head: string): string {
	const words = wordsOf(head);
	const bylines = phrasesIn(words).filter(({ kind, at, length }) => {
		const names = words.length - at - length;
		if (kind !== 'byline' || names < 2 || names > MOST_NAMES) return false;
		const behind = head
			.slice(endOfWord(head, at + length - 1))
			.trim()
			.split(/\s+/u);
		return NAME.test(head.slice(startOfWord(head, at))) && behind.every((word) => NAME.test(word) || stopMask(word.toLowerCase()) !== 0);
	});
	const at = bylines.at(-1)?.at;
	return at === undefined ? head : head.slice(0, startOfWord(head, at)).trimEnd();
}
