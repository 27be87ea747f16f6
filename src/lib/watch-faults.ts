/** What is wrong with the query of a watched search, with the remedy; null where it is right. */
import { datesIn, monthNames } from '../search/dates.ts';
import { parseQuestion } from '../search/question.ts';

export function watchFault(query: string, languages: readonly string[]): string | null {
	const { unknown, queries, title, source, lang, from, to } = parseQuestion(query, datesIn(query, monthNames(languages)));
	if (unknown.length > 0)
		return `${unknown.join(' ')} is no operator, or its value is none: there are title:, source:, lang:, after: and before: with a date, AND, OR, NOT, − and "…"; text with a colon goes into quotation marks`;
	const asks = queries.some(({ words }) => words.length > 0) || title.length > 0 || source + lang + from + to !== '';
	return asks ? null : 'asks for nothing: name a word, a phrase in quotation marks, or an operator with a value';
}
