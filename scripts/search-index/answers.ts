/** Whether a record answers a question, without an index: the same words, hidden forms and operators as the search page, with all words asked for. */
import { primary } from '../../src/lib/language.ts';
import { periodOf } from '../../src/search/period.ts';
import type { Query } from '../../src/search/query.ts';
import type { Question } from '../../src/search/question.ts';
import { stem } from '../ingest/dictionary/inflection.ts';
import { foldedWords, type RecordWords } from './record-words.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { fold, wordsOf } from './words.ts';

/** A record's words as they are compared, folded and in order. `visible`: title and text; `all`: with the hidden forms behind them. */
export type Readable = {
	readonly record: SearchRecord;
	readonly title: readonly string[];
	readonly visible: readonly string[];
	readonly all: readonly string[];
};

const folded = (text: string) => wordsOf(text).map(fold);
/** Between passages nothing follows upon anything. */
const BREAK = '\n';

/** `words`: those of the record. */
export function readable(record: SearchRecord, words: RecordWords, hidden: readonly HiddenForm[]): Readable {
	const compared = foldedWords(words);
	const [title = [], ...passages] = [words.title, ...words.passages].map((text) => text.map((place) => compared[place] as string));
	const visible = [...title, BREAK, ...passages.flatMap((passage) => [...passage, BREAK])];
	return { record, title, visible, all: [...visible, ...hidden.flatMap(({ words }) => words.flatMap((word) => [...folded(word), BREAK]))] };
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

function answersQuery({ words, phrases, not }: Query, { visible, all }: Readable, match: Match): boolean {
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
	const sameAs = (wanted: string, last: boolean): ((word: string) => boolean) => {
		if (/\p{N}/u.test(wanted)) return (word) => word === wanted;
		if (DENSE.test(wanted)) return (word) => word.includes(wanted);
		const [first, own] = [wanted.charCodeAt(0), stem(language, wanted)];
		const maySame = CHANGED_BEGINNINGS.has(language) ? () => true : (word: string) => word.charCodeAt(0) === first;
		return (word) => maySame(word) && ((last && wanted.length > 2 && word.startsWith(wanted)) || stem(language, word) === own);
	};
	return (wanted, words) => {
		const [isFirst, ...others] = wanted.map((word, i) => sameAs(word, i === wanted.length - 1));
		return isFirst !== undefined && words.some((word, at) => isFirst(word) && others.every((isNext, i) => isNext(words[at + 1 + i] ?? '')));
	};
}

/** Whether a date (EDTF) lies between two days; one that is only partly within counts, an unknown one does not. */
function isWithin(date: string | null, from: string, to: string): boolean {
	if (from + to === '') return true;
	const days = periodOf((date ?? '').split('/', 1)[0] ?? '');
	return days !== null && (from === '' || days.to >= from) && (to === '' || days.from <= to);
}
