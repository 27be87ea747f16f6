/** The export of a blog (WordPress, WXR): its published posts are articles; drafts, pages, pictures and menus are named and left out. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { usualPrefixes } from '../usual-prefixes.ts';
import { readXml } from '../xml.ts';
import { xmlRoot } from '../xml-root.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';
import { publishedParts } from './left-out.ts';
import { htmlOfPost } from './wordpress-text.ts';
import { isZeroDate } from './zero-date.ts';

/** The texts of the elements in an item, an author or the channel, by their names as they stand. */
type Fields = ReadonlyMap<string, string>;
type Blog = { readonly channel: Fields; readonly items: readonly Fields[]; readonly names: ReadonlyMap<string, string> };

const GROUPS = new Set(['channel', 'item', 'wp:author']);

function blogOf(xml: string): Blog {
	const channel = new Map<string, string>();
	const items: Fields[] = [];
	const names = new Map<string, string>();
	const open: { readonly name: string; readonly fields: Map<string, string> }[] = [];
	readXml(xml, {
		open: (name) => open.push({ name, fields: name === 'channel' ? channel : new Map() }),
		close: () => {
			const done = open.pop();
			if (done?.name === 'item') items.push(done.fields);
			const login = done?.name === 'wp:author' ? done.fields.get('wp:author_login') : undefined;
			if (login !== undefined) names.set(login, done?.fields.get('wp:author_display_name') ?? '');
		},
		text: (text) => {
			const group = open.at(-2);
			const name = open.at(-1)?.name;
			if (name !== undefined && group !== undefined && GROUPS.has(group.name))
				group.fields.set(name, (group.fields.get(name) ?? '') + text);
		},
	});
	return { channel, items, names };
}

const field = (fields: Fields, name: string) => (fields.get(name) ?? '').trim();
const titleOf = (item: Fields) => textOfHtml(field(item, 'title')).replace(/\s+/g, ' ');

/** Why an item is no published post; null: it is one. */
function reasonAgainst(item: Fields): string | null {
	const type = field(item, 'wp:post_type');
	const status = field(item, 'wp:status');
	if (type !== '' && type !== 'post') return `of the type “${type}”, no post`;
	return status === '' || status === 'publish' ? null : `of the status “${status}”, not published`;
}

/** Who wrote a post: the name that is shown for a login. A login of one word is nobody's name. */
function bylineOf(item: Fields, names: Blog['names']): string {
	const login = field(item, 'dc:creator');
	return names.get(login)?.trim() || (/\s/.test(login) ? login : '');
}

function partOf(item: Fields, { channel, names }: Blog, name: string): Part | PartRefused {
	const title = titleOf(item);
	const text = textOfHtml(htmlOfPost(item.get('content:encoded') ?? ''));
	if (text === '')
		return { name, reason: `“${title}” is published without a text`, remedy: 'Save its page from the site, if that shows one.' };
	// The blog's own day and hour: that of the feed is in UTC and may be the day before.
	const dates = [field(item, 'wp:post_date'), field(item, 'pubDate')].filter((date) => date !== '' && !isZeroDate(date));
	const link = field(item, 'link');
	const values: readonly (readonly [Hint['field'], string])[] = [
		['title', title],
		['date', dates[0] ?? ''],
		['source', textOfHtml(field(channel, 'title'))],
		['byline', bylineOf(item, names)],
		['url', /^https?:\/\//.test(link) ? link : ''],
		['language', field(channel, 'language')],
	];
	const hints = values.flatMap(([field, value]) => (value === '' ? [] : [hintOf(field, value, 'wordpress')]));
	return { name, role: 'body', content: { form: 'text', text }, hints };
}

function* parts(input: Input): Generator<Part | PartRefused> {
	const blog = blogOf(usualPrefixes(input.whole().text));
	const { items } = blog;
	if (items.length === 0) throw new SeedError('the export of the blog has no entries', 'Export it again.');
	yield* publishedParts(items, { reasonAgainst, partOf: (item, name) => partOf(item, blog, name), titleOf });
}

export const wordpress: Format = {
	id: 'wordpress',
	family: 'feeds and wires',
	label: 'export of a blog (WordPress, WXR)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language'],
	recognise: ({ text }) =>
		/^<rss\b[^>]*\sxmlns:wp=["']https?:\/\/wordpress\.org\/export\//i.test(xmlRoot(usualPrefixes(text() ?? ''))?.tag ?? ''),
	read: parts,
};
