/** A labelled line that names the source: `Bron: ABM Financial News`, at the head or the end of an article. */

import { evidence } from '../../document/detected.ts';
import type { CleanText, Evidence } from '../../document/types.ts';
import { further } from '../../languages/further.ts';
import { anyPhrase } from '../../languages/languages.ts';
import { outletOf, outletsIn } from '../../text/outlets.ts';
import { makerWords } from './maker-patterns.ts';

/** `Bron: ABM Financial News`, at the start of a line or after a sentence. Credits of pictures have other labels. */
const LABEL = new RegExp(
	`(?:^|\\n|[.!?”"»)\\]|•·–-][ \\t\\u00a0]{1,3})[ \\t\\u00a0]{0,4}(?:${anyPhrase(({ sourceLabels }) => sourceLabels, further.sourceLabels)}|${makerWords('publisherLabels')})[ \\t\\u00a0]{0,2}[:：][ \\t\\u00a0]{0,3}([^\\n]{2,160})`,
	'giu',
);

/** Names that labels give and that are no outlets. */
const NO_OUTLET = new RegExp(`^(?:${makerWords('unnamed')}|seed|item|doc)?[-_ #:]{0,3}\\d{0,9}$`, 'iu');
const VIA = new RegExp(`^(?:${makerWords('via')})\\s{1,3}`, 'iu');

/** A label's value cut to the name: up to the end of the sentence, a bar, a date or an address. Null: no name. */
export function outletName(value: string): string | null {
	const name = value
		.replace(VIA, '')
		.split(/\s{2,}|[|•·;<>[\]{}]|\s[-–—/]\s|\.(?=\s|$)|,\s|(?<=\p{L})\s?\(|\s(?=https?:)|\s(?=\d{1,4}(?:[-./ ]\d|年))/u, 1)[0]
		?.replace(/^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+\.\p{L}{2,10})(?:\/\S*)?$/u, '$1')
		.replace(/^["“„«'‘(©\s]+/u, '')
		.replace(/(?<!["”“»'’:,.)])["”“»'’:,.)]+$/u, '')
		.replace(/^([^«»]{0,40}\p{L}\s«[^«»]{1,40})$/u, '$1»')
		.trim();
	if (name === undefined || name.length < 2 || name.length > 60 || NO_OUTLET.test(name) || name.split(' ').length > 7) return null;
	const [first] = outletsIn(name);
	if (first?.start === 0 && first.outlet.agency) return first.outlet.name;
	return /\p{Lu}|\.\p{L}{2,}|[\u3040-\u9fff\uac00-\ud7af\u0600-\u06ff]/u.test(name) || outletOf(name) !== null ? name : null;
}

/** A name as a database or a scraper gives it in a field of its own: `St. Ives Post; St. Ives` → `St. Ives Post`. Null: no name. */
export function fieldName(value: string): string | null {
	const name = value.split(/\s{2,}|[|;<>[\]{}]|(?<=\p{L})\s?\(/u, 1)[0]?.trim() ?? '';
	return name.length < 2 || name.length > 80 || NO_OUTLET.test(name) || !/[\p{L}\p{N}]/u.test(name) ? null : name;
}

/** A label counts at the head and at the end of the text (its last two blocks and below); in between it is the source of a chart. */
function atAnEnd(clean: CleanText, start: number): boolean {
	const first = clean.blocks[0]?.span.start ?? 0;
	const last = clean.blocks.at(-2)?.span.start ?? 0;
	return start < first || start >= last;
}

export type Labelled = { readonly name: string; readonly found: Evidence; readonly known: boolean };

function labelsIn(text: string, own: readonly string[]): Labelled[] {
	return [...text.matchAll(LABEL)].flatMap((match) => {
		const value = match[1] ?? '';
		const name = outletName(value);
		if (name === null) return [];
		const start = match.index + match[0].length - value.length;
		const known = outletOf(name, own);
		return [
			{
				name: known?.name ?? name,
				known: known !== null,
				found: evidence('source-label', match[0].trim().slice(0, 120), { start, end: start + name.length }),
			},
		];
	});
}

/** The last label of a known outlet, else the last of all; null where none stands at an end of the article. */
export function labelOf(clean: CleanText, own: readonly string[]): Labelled | null {
	const all = labelsIn(clean.dump.text, own).filter(({ found }) => atAnEnd(clean, found.span?.start ?? 0));
	return all.findLast(({ known }) => known) ?? all.at(-1) ?? null;
}
