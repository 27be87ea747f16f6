/** A collected passage's source in one line, for notes: author, title, outlet, date. No more than is known. */
import { edtfOf } from '../../lib/citations/date.ts';
import type { CslItem } from '../../lib/citations/item.ts';

/** `Ann Lee, Harbour closes. The Harbour Ledger, 2018-09-30`. */
export function referenceLine({ author = [], title, 'container-title': outlet, issued }: CslItem): string {
	const names = author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)).filter((name) => name !== outlet);
	const place = [outlet, issued === undefined ? undefined : edtfOf(issued)].filter((part) => part !== undefined).join(', ');
	return [names.join(' / '), title.replace(/\.$/, ''), place]
		.filter((part) => part !== '')
		.reduce((line, part, index) => `${line}${index === 0 ? '' : index === 1 && names.length > 0 ? ', ' : '. '}${part}`, '');
}

/** Quotation marks of the language of the quotation; those of English where the language has none here (CLDR delimiters). */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
	de: ['„', '“'],
	da: ['»', '«'],
	fr: ['« ', ' »'],
	es: ['«', '»'],
	it: ['«', '»'],
	pt: ['“', '”'],
	pl: ['„', '”'],
	ru: ['«', '»'],
	nl: ['‘', '’'],
	ja: ['「', '」'],
};

/** The quotation between the marks of its language; marks of the same kind inside are left as they are. */
export function quoted({ quote, language }: { readonly quote: string; readonly language: string }): string {
	const [open, close] = MARKS[language.split('-', 1)[0] ?? ''] ?? ['“', '”'];
	return `${open}${quote}${close}`;
}
