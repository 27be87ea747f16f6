/** A page of a Notion database as Markdown: its title, a line a property, and the text. */
import { readMarkdown } from '../markdown.ts';
import { normalise } from '../normalise.ts';
import { type Format, hintOf } from './format.ts';
import { isFieldName, readRecord } from './record.ts';

const PAGE = /^\uFEFF?\s{0,20}# ([^\n]{1,300})\n\n((?:[^\n:#>-][^\n:]{0,40}: [^\n]*\n){2,40})\n/;
/** From so many known properties on, an address or a day of saving among them, it is a clipping. */
const LEAST = 2;

function pageOf(text: string) {
	const match = PAGE.exec(text.replace(/\r\n?/g, '\n'));
	const [whole = '', title = '', block = ''] = match ?? [];
	const pairs = block
		.split('\n')
		.filter(Boolean)
		.map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2).trim()]);
	const known = pairs.filter(([key]) => isFieldName(key));
	if (match === null || known.length < LEAST) return null;
	const { hints } = readRecord(Object.fromEntries(pairs), 'notion-property');
	if (!hints.some(({ field }) => field === 'url' || field === 'captured')) return null;
	return { title: title.trim(), hints: hints.filter(({ field }) => field !== 'title'), length: whole.length };
}

export const notionPage: Format = {
	id: 'notion',
	family: 'clippers',
	label: 'page of a Notion database (Markdown)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'captured'],
	recognise: ({ form, ending, text }) => form !== 'html' && ending === 'md' && pageOf((text() ?? '').slice(0, 20_000)) !== null,
	*read({ whole }) {
		const text = whole().text.replace(/\r\n?/g, '\n');
		const page = pageOf(text);
		const hints = page === null ? [] : [hintOf('title', page.title, 'markdown-heading'), ...page.hints];
		yield { name: '', role: 'body', content: { form: 'text', text: readMarkdown(normalise(text.slice(page?.length ?? 0))) }, hints };
	},
};
