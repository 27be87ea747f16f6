/** PDF with a text layer. One article is looked at again (it may be the export of a database); several clippings are parted. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { latin1 } from '../bytes/byte-source.ts';
import { splitClippings } from '../clippings.ts';
import { normalise } from '../normalise.ts';
import type { PdfArticle } from '../pdf/pdf-articles.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { looksLikeGenios } from '../press/genios.ts';
import type { Format, Input, Part } from './format.ts';
import { allBytes } from './input.ts';

export const pdf: Format = {
	id: 'pdf',
	family: 'PDF',
	label: 'PDF with a text layer',
	gives: ['title', 'date', 'source', 'byline', 'page', 'section', 'edition'],
	// A few bytes may stand before the mark (ISO 32000, annex I).
	recognise: ({ head }) => latin1(head.subarray(0, 1024)).includes('%PDF-'),
	async *read(input) {
		if (input.bytes.size > input.limits.memberBytes)
			throw new SeedError('the PDF is too large', 'Split it, or raise limits.memberBytes in storyfold.config.ts.');
		const { articles, masthead, pages } = await readPdf(allBytes(input.bytes), input.limits.pages, input.wishes.split);
		const [only] = articles;
		// What the header of a document says are labels, which are no text elsewhere.
		const all = articles.map((article) => article.whole).join('\n\n');
		if (looksLikeGenios(all)) yield { name: '', role: 'file', content: { form: 'text', text: all, encoding: 'utf-8' }, hints: [] };
		else if (articles.length === 1 && only !== undefined) yield* single(only, masthead, input);
		else
			for (const [i, { text, fallback, ...rest }] of articles.entries()) {
				const content = { form: 'text', text, encoding: 'utf-8' } as const;
				yield { name: `#${i + 1}`, role: 'article', content, ...rest, fallback: [...fallback, ...masthead] };
			}
		for (const { numbers, reason, remedy } of pages)
			yield { name: `/page-${numbers.join(',')}`, reason: `this page of the PDF ${reason}`, remedy };
	},
};

/** Above the title of a page that a browser printed stands what leads through its site, and no letterhead. */
function headOf(fallback: readonly Hint[], masthead: readonly Hint[]): readonly Hint[] {
	const isPrinted = masthead.some(({ evidence }) => evidence.rule === 'browser-print');
	return isPrinted ? [...masthead, ...fallback.filter(({ field }) => field !== 'source')] : [...fallback, ...masthead];
}

/** The export of a database, clippings with labelled heads, or one article. */
function* single({ text, aside, hints, fallback }: PdfArticle, masthead: readonly Hint[], input: Input): Generator<Part> {
	const said = [...hints, ...headOf(fallback, masthead)];
	const whole = aside === '' ? text : `${aside}\n\n${text}`;
	const clippings = input.wishes.split ? splitClippings(normalise(whole)) : [];
	if (clippings.length > 1)
		yield { name: '', role: 'file', content: { form: 'text', text: whole, encoding: 'utf-8' }, hints: [], fallback: said };
	else yield { name: '', role: 'document', content: { form: 'text', text, encoding: 'utf-8' }, aside, hints: [], fallback: said };
}
