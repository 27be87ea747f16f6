/** The text of an article as a piece of HTML without a page about it, as newsletters and read-it-later programs keep it: all of it is body. */
import { textOfHtml } from '../html-text.ts';
import type { Format } from './format.ts';

const BEGINS = /^\uFEFF?\s*<(?:p|div|h[2-6]|figure|blockquote|section|ul|ol|em|strong)\b/i;
/** What a page has, or an article that was cut out of one with its head. */
const OF_PAGE = /<(?:html|head|body|title|nav|header|footer|aside|main|article|h1|script|table)\b/i;
/** Buttons and forms of Substack. */
const BUTTON = /<p class="button-wrapper"[\s\S]{0,1500}?<\/p>/g;
const SIGN_UP = /<div class="subscription-widget[\s\S]{0,3000}?<\/form>(?:\s*<\/div>){0,3}/g;

export const bodyFragment: Format = {
	id: 'body-fragment',
	family: 'clippers',
	label: 'text of an article as a piece of HTML',
	gives: [],
	recognise: ({ form, ending, text }) =>
		form === 'bytes' && /^x?html?$/.test(ending) && BEGINS.test(text() ?? '') && !OF_PAGE.test(text() ?? ''),
	*read({ whole }) {
		const { text, encoding } = whole();
		yield {
			name: '',
			role: 'body',
			content: { form: 'text', text: textOfHtml(text.replace(BUTTON, '').replace(SIGN_UP, '')), encoding },
			hints: [],
		};
	},
};
