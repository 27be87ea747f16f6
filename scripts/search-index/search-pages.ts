/** Records → what the index reads of each: text, hidden forms and marks as HTML. */
import type { Config } from '../../src/lib/config.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { type Around, hiddenForms } from './hidden.ts';
import { recordHtml } from './record-html.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { countWords, type WordCounts } from './words.ts';

type SearchPage = { readonly language: string; readonly url: string; readonly html: string };
/** `counts`: the words of each language. `pageOf`: what the index reads of one of the records; it is made when it is asked for. */
export type SearchPages = { readonly pageOf: (record: SearchRecord) => SearchPage; readonly counts: WordCounts };

export type Collection = {
	readonly records: readonly SearchRecord[];
	readonly config: Pick<Config, 'glossary' | 'languages'>;
	/** Words of other languages for those of the records; without one, names alone lead from language to language. */
	readonly dictionary?: Dictionary | null | undefined;
	/** What is known already; that of the whole collection, where `records` are those of some languages only. */
	readonly around?: Partial<Around>;
};

/** `look` sees each record with its hidden forms, which are not kept. */
export function searchPages(
	{ records, config, dictionary = null, around }: Collection,
	look?: (record: SearchRecord, hidden: readonly HiddenForm[]) => void,
): SearchPages {
	const counts = around?.counts ?? countWords(records);
	const formsOf = hiddenForms(records, config, dictionary, { ...around, counts });
	const pageOf = (record: SearchRecord): SearchPage => {
		const hidden = formsOf(record);
		look?.(record, hidden);
		return { language: record.language, url: record.url, html: recordHtml(record, hidden) };
	};
	return { pageOf, counts };
}
