/** Factiva: text with codes, text without (what a converter makes of RTF and DOCX), HTML. */
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { normalise } from '../normalise.ts';
import { partsOf } from '../press/article.ts';
import { factivaArticles, isCoded, isPlain } from '../press/factiva.ts';
import { linesOf } from '../press/lines.ts';
import type { Format, Input } from './format.ts';

const GIVES: readonly Hint['field'][] = [
	'title',
	'date',
	'source',
	'byline',
	'section',
	'page',
	'edition',
	'words',
	'documentId',
	'captured',
	'rights',
	'language',
];
/** Codes stand apart by several spaces, which normalising makes one. */
const lines = (text: string) =>
	linesOf(normalise(text.replace(/^([A-Z]{2,3})(?:[ \u00A0]{2,}|[ \u00A0]*\t[ \t\u00A0]*)(?=\S)/gm, '$1\t\t')));
const begin = ({ text }: Input) => text() ?? '';

export const factivaText: Format = {
	id: 'factiva-text',
	family: 'press databases',
	label: 'Factiva (text with codes; RTF, DOCX)',
	gives: GIVES,
	recognise: (input) => {
		if (input.form === 'html' || /^\uFEFF?\s*</.test(begin(input))) return false;
		const read = lines(begin(input));
		return isCoded(read) || isPlain(read);
	},
	*read(input) {
		yield* partsOf(factivaArticles(lines(input.whole().text)), 'an export of Factiva');
	},
};

export const factivaHtml: Format = {
	id: 'factiva-html',
	family: 'press databases',
	label: 'Factiva (HTML)',
	gives: GIVES,
	recognise: (input) =>
		/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype )?html/i.test(begin(input)) &&
		/class=["']article [a-z]{2}(?:-[A-Z]{2})?Article["']/i.test(begin(input)) &&
		/factiva/i.test(begin(input)),
	*read(input) {
		const html = input.whole().text;
		const from = html.search(/<div[^>]*class=["']article [a-z]{2}(?:-[A-Z]{2})?Article["']/i);
		yield* partsOf(factivaArticles(lines(textOfHtml(html.slice(from), Number.POSITIVE_INFINITY))), 'a page of Factiva');
	},
};
