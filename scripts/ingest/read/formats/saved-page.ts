/** A saved web page: its article is found by its structure. */
import { looksLikePage, readPage } from '../page.ts';
import type { Format } from './format.ts';

const ENDINGS = new Set(['html', 'htm', 'xhtml', 'shtml']);

/** A text that was named so has none. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

export const page: Format = {
	id: 'page',
	family: 'saved pages',
	label: 'web page (HTML)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'archive', 'language'],
	recognise: ({ form, ending, text }) =>
		form === 'html' || (form === 'bytes' && (looksLikePage(text() ?? '') || (ENDINGS.has(ending) && TAG.test(text() ?? '')))),
	*read({ whole, wishes }) {
		const articles = readPage(whole().text, wishes);
		for (const [i, { text, body, aside, hints }] of articles.entries())
			yield { name: articles.length === 1 ? '' : `#${i + 1}`, role: 'article', content: { form: 'text', text, body }, aside, hints };
	},
};
