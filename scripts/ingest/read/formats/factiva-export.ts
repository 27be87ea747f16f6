/** Factiva: text with codes, text without (what a converter makes of RTF and DOCX), HTML. */
import { textOfHtml } from '../html-text.ts';
import { normalise } from '../normalise.ts';
import { PRESS_FIELDS, partsOf } from '../press/article.ts';
import { linesOf } from '../press/export-lines.ts';
import { factivaArticles, isCoded, isPlain } from '../press/factiva.ts';
import type { Format, Input } from './format.ts';
import { pageText } from './html-head.ts';

/** Codes stand apart by several spaces, which normalising makes one. */
const lines = (text: string) =>
	linesOf(normalise(text.replace(/^([A-Z]{2,3})(?:[ \u00A0]{2,}|[ \u00A0]*\t[ \t\u00A0]*)(?=\S)/gm, '$1\t\t')));
const begin = ({ text }: Input) => text() ?? '';
/** The code of a title or the number of a document: a text with neither need not be taken apart. */
const MAY_BE = /HD|(?:19|20)\d{6}[a-z0-9]{8}/i;

export const factivaText: Format = {
	id: 'factiva-text',
	family: 'press databases',
	label: 'Factiva (text with codes; RTF, DOCX)',
	gives: [...PRESS_FIELDS, 'documentId'],
	recognise: (input) => {
		if (input.form === 'html' || /^\uFEFF?\s*</.test(begin(input)) || !MAY_BE.test(begin(input))) return false;
		const read = lines(begin(input));
		return isCoded(read) || isPlain(read);
	},
	*read(input) {
		yield* partsOf(factivaArticles(lines(input.whole().text)), 'an export of Factiva');
	},
};

const ARTICLE = /<div[^<>]{0,200}class=["']article [a-z]{2}(?:-[A-Za-z]{2,4})?Article["']/i;

export const factivaHtml: Format = {
	id: 'factiva-html',
	family: 'press databases',
	label: 'Factiva (HTML)',
	gives: [...PRESS_FIELDS, 'documentId'],
	recognise: (input) => {
		const html = pageText(input) ?? '';
		return /factiva/i.test(html) && ARTICLE.test(html);
	},
	*read(input) {
		const html = input.whole().text;
		yield* partsOf(factivaArticles(lines(textOfHtml(html.slice(html.search(ARTICLE)), Number.POSITIVE_INFINITY))), 'a page of Factiva');
	},
};
