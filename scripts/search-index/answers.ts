/** Whether a record answers a question, without an index: the same words, hidden forms and operators as the search page, with all words asked for. */
import { primary } from '../../src/lib/language.ts';
import { periodOf } from '../../src/search/period.ts';
import type { Query } from '../../src/search/query.ts';
import type { Question } from '../../src/search/question.ts';
import { stem } from '../ingest/dictionary/inflection.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { fold, wordsOf } from './words.ts';

/** A record's words as they are compared: folded, title and text in order, hidden forms behind them. */
export type Readable = {
	readonly record: SearchRecord;
	readonly title: readonly string[];
	readonly text: readonly string[];
	readonly hidden: readonly string[];
};

const folded = (text: string) => wordsOf(text).map(fold);
/** Between passages nothing follows upon anything. */
const BREAK = '\n';

export function readable(record: SearchRecord, hidden: readonly HiddenForm[]): Readable {
	return {
		record,
		title: folded(record.title),
		text: record.passages.flatMap(({ text }) => [...folded(text), BREAK]),
		hidden: hidden.flatMap(({ words }) => words.flatMap((word) => [...folded(word), BREAK])),
	};
}

export function answers(question: Question, readable: Readable): boolean {
	const { record, title } = readable;
	const { source, lang, from, to } = question;
	if (source !== '' && !fold(record.source ?? '').includes(fold(source))) return false;
	if (lang !== '' && record.language.toLowerCase() !== lang && primary(record.language) !== lang) return false;
	if (!isWithin(record.date, from, to)) return false;
	const match = matcher(primary(record.language));
	if (!question.title.every((part) => match(folded(part), title))) return false;
	return question.queries.some((query) => answersQuery(query, readable, match));
}

type Match = (wanted: readonly string[], words: readonly string[]) => boolean;

function answersQuery({ words, phrases, not }: Query, { title, text, hidden }: Readable, match: Match): boolean {
	const visible = [...title, BREAK, ...text];
	const all = [...visible, ...hidden];
	const stands = (asked: string, where: readonly string[]) => match(folded(asked), where);
	return (
		words.every((word) => stands(word, all)) && phrases.every((phrase) => stands(phrase, all)) && !not.some((word) => stands(word, visible))
	);
}

/** Scripts without spaces: a word is looked for within what stands between spaces. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Languages whose stems may begin otherwise than the word. Elsewhere a word with another first letter has another stem, and is not stemmed to see it. */
const CHANGED_BEGINNINGS = new Set(['ar', 'ga', 'id', 'ta']);

/** The words one after the other; the last may go on or have another ending, where it is no figure. */
function matcher(language: string): Match {
	const same = (word: string, wanted: string, last: boolean) => {
		if (word === wanted) return true;
		if (/\p{N}/u.test(wanted)) return false;
		if (DENSE.test(wanted)) return word.includes(wanted);
		if (word.charCodeAt(0) !== wanted.charCodeAt(0) && !CHANGED_BEGINNINGS.has(language)) return false;
		return (last && wanted.length > 2 && word.startsWith(wanted)) || stem(language, word) === stem(language, wanted);
	};
	return (wanted, words) =>
		wanted.length > 0 && words.some((_, at) => wanted.every((word, i) => same(words[at + i] ?? '', word, i === wanted.length - 1)));
}

/** Whether a date (EDTF) lies between two days; one that is only partly within counts, an unknown one does not. */
function isWithin(date: string | null, from: string, to: string): boolean {
	if (from + to === '') return true;
	const days = periodOf((date ?? '').split('/', 1)[0] ?? '');
	return days !== null && (from === '' || days.to >= from) && (to === '' || days.from <= to);
}
