/** The days and months that a record was published in or tells of, as hidden words of the index: `21 January 2022` finds `21. Januar 2022`. */
import { dateTokens } from '../../src/search/dates.ts';
import { anchorOf, datesIn } from '../ingest/text/date-mentions.ts';
import type { HiddenForm, SearchRecord } from './types.ts';

/** One form for each date as the text words it, each word once; a date that rests on a doubtful one is left out. */
export function dateForms({ date, language, passages }: SearchRecord): HiddenForm[] {
	const done = new Set<string>();
	const fresh = (edtf: string) => dateTokens(edtf).filter((token) => !done.has(token) && done.add(token));
	const published = date === null ? [] : [{ via: date, words: fresh(date) }];
	const anchor = anchorOf(date);
	const told = passages.flatMap(({ text }) =>
		datesIn(text, language.split('-', 1)[0] ?? '', anchor)
			.filter(({ edtf }) => !/[?%]/.test(edtf))
			.map(({ edtf, quote }) => ({ via: quote, words: fresh(edtf) })),
	);
	return [...published, ...told].filter(({ words }) => words.length > 0);
}
