/** A post in the archive of a Medium account (HTML): its body without title and deck; a draft has no day of publishing and is named. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { type Format, hintOf } from './format.ts';
import { pageText } from './html-head.ts';

const BODY = /<section\b[^<>]*\bdata-field="body"[^<>]*>/;
const HEAD = /<h[2-4]\b[^<>]*\bgraf--(?:title|subtitle|kicker)\b[^<>]*>[\s\S]{0,2000}?<\/h[2-4]>/g;

const one = (html: string, pattern: RegExp) => textOfHtml(pattern.exec(html)?.[1] ?? '').replace(/\s+/g, ' ');

export const mediumPost: Format = {
	id: 'medium',
	family: 'feeds and wires',
	label: 'post of a Medium account (HTML of its archive)',
	gives: ['title', 'date', 'byline', 'url'],
	recognise: (input) => {
		const html = pageText(input) ?? '';
		return html.includes('<article class="h-entry">') && html.includes('class="p-name"') && BODY.test(html);
	},
	*read({ whole }) {
		const html = whole().text;
		const start = BODY.exec(html);
		const footer = html.lastIndexOf('<footer>');
		const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
		const foot = footer < from ? '' : html.slice(footer);
		const title = one(html, /<h1\b[^<>]*\bclass="p-name"[^<>]*>([\s\S]{0,1000}?)<\/h1>/);
		const date = /<time\b[^<>]*\bdt-published\b[^<>]*\bdatetime="([^"]{8,40})"/.exec(foot)?.[1] ?? '';
		if (date === '')
			throw new SeedError(`“${title}” is a draft, not published`, 'Nothing to do; to publish it, save its page from the site.');
		const values: readonly (readonly [Hint['field'], string])[] = [
			['title', title],
			['date', date],
			['byline', one(foot, /<a\b[^<>]*\bp-author\b[^<>]*>([^<]{1,200})<\/a>/)],
			['url', /<a\b[^<>]*\bhref="(https?:[^"]{1,2000})"[^<>]*\bp-canonical\b/.exec(foot)?.[1] ?? ''],
		];
		const hints = values.flatMap(([field, value]) => (value === '' ? [] : [hintOf(field, value, 'medium')]));
		const text = textOfHtml(html.slice(from, footer < from ? undefined : footer).replace(HEAD, ''));
		yield { name: '', role: 'body', content: { form: 'text', text }, hints };
	},
};
