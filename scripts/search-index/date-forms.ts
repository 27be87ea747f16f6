/** The days and months that a record was published in or tells of, as hidden words of the index: `21 January 2022` finds `21. Januar 2022`. */
import { primary } from '../../src/lib/language.ts';
import { dateTokens } from '../../src/search/dates.ts';
import { anchorOf } from '../ingest/text/date-anchor.ts';
import { datesIn, mayTellDate } from '../ingest/text/date-mentions.ts';
import { ofWords, type RecordWords } from './record-words.ts';
import type { HiddenForm, SearchRecord } from './types.ts';

const datingWords = ofWords((word, language) => mayTellDate(word, primary(language)));

/** One form for each date as the text words it, each word once; a date that rests on a doubtful one is left out. */
export function dateForms({ date, language, passages }: SearchRecord, words: RecordWords): HiddenForm[] {
	const done = new Set<string>();
	const fresh = (edtf: string) => dateTokens(edtf).filter((token) => !done.has(token) && done.add(token));
	const published = date === null ? [] : [{ via: date, words: fresh(date) }];
	const anchor = anchorOf(date);
	const own = primary(language);
	const dating = datingWords(words);
	const told = passages
		.filter((_, at) => words.passages[at]?.some((place) => dating[place]))
		.flatMap(({ text }) =>
			datesIn(text, own, anchor)
				.filter(({ edtf }) => !/[?%]/.test(edtf))
				.map(({ edtf, quote }) => ({ via: quote, words: fresh(edtf) })),
		);
	return [...published, ...told].filter(({ words }) => words.length > 0);
}
