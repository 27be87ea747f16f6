/** The export of a Ghost site (JSON): its published posts are articles; drafts and pages are named and left out. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';
import { publishedParts } from './left-out.ts';

type Row = Readonly<Record<string, unknown>>;
/** The tables of the site's database, by name. */
type Site = (table: string) => readonly Row[];

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (row: Row | undefined, key: string): string => (typeof row?.[key] === 'string' ? row[key].trim() : '');

function siteOf(json: string): Site {
	let data: unknown;
	try {
		data = JSON.parse(json.replace(/^\uFEFF/, ''));
	} catch {
		throw new SeedError('the export of the site is cut or damaged', 'Export it again.');
	}
	const file = isRow(data) && Array.isArray(data['db']) ? data['db'][0] : data;
	const tables = isRow(file) ? file['data'] : null;
	return (table) => (isRow(tables) && Array.isArray(tables[table]) ? tables[table].filter(isRow) : []);
}

/** Why a row is no published post; null: it is one. */
function reasonAgainst(post: Row): string | null {
	const type = text(post, 'type') || (post['page'] === 1 || post['page'] === true ? 'page' : 'post');
	if (type !== 'post') return `of the type “${type}”, no post`;
	const status = text(post, 'status');
	return ['', 'published', 'sent'].includes(status) ? null : `of the status “${status}”, not published`;
}

/** The names of who wrote a post, in their order. */
function authorsOf(post: Row, site: Site): string {
	const names = new Map(site('users').map((user) => [user['id'], text(user, 'name')]));
	const ids = site('posts_authors')
		.filter((row) => row['post_id'] === post['id'])
		.toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
		.map((row) => row['author_id']);
	return (ids.length > 0 ? ids : [post['author_id']]).flatMap((id) => names.get(id) || []).join(', ');
}

function partOf(post: Row, site: Site, name: string): Part | PartRefused {
	const title = text(post, 'title');
	const body = textOfHtml(text(post, 'html')) || text(post, 'plaintext').replace(/\n+/g, '\n\n');
	if (body === '')
		return { name, reason: `“${title}” is published without a text as HTML`, remedy: 'Save its page from the site, if that shows one.' };
	const setting = (key: string) =>
		text(
			site('settings').find((row) => row['key'] === key),
			'value',
		);
	const address = text(post, 'canonical_url');
	const values: readonly (readonly [Hint['field'], string])[] = [
		['title', title],
		['date', text(post, 'published_at')],
		['source', setting('title')],
		['byline', authorsOf(post, site)],
		['url', /^https?:\/\//.test(address) ? address : ''],
		['language', text(post, 'locale') || setting('locale') || setting('lang') || setting('default_locale')],
	];
	const hints = values.flatMap(([field, value]) => (value === '' ? [] : [hintOf(field, value, 'ghost')]));
	return { name, role: 'body', content: { form: 'text', text: body }, hints };
}

function* parts(input: Input): Generator<Part | PartRefused> {
	const site = siteOf(input.whole().text);
	const posts = site('posts');
	if (posts.length === 0) throw new SeedError('the export of the site has no posts', 'Export it again.');
	yield* publishedParts(posts, {
		reasonAgainst,
		partOf: (post, name) => partOf(post, site, name),
		titleOf: (post) => text(post, 'title'),
	});
}

export const ghost: Format = {
	id: 'ghost',
	family: 'feeds and wires',
	label: 'export of a site (Ghost)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language'],
	recognise: (input) => /^\uFEFF?\s*\{[^}]{0,400}"exported_on"\s*:\s*\d/.test((input.text() ?? '').slice(0, 2000)),
	read: parts,
};
