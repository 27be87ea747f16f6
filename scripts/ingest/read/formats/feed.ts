/** RSS, Atom and JSON Feed: each entry that comes with its full text is an article; a teaser is refused by its name. */
import { createRequire } from 'node:module';
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { usualPrefixes } from '../usual-prefixes.ts';
import { xmlRoot } from '../xml-root.ts';
import { leftOutOf } from './atom-entries.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';
import { publishedParts } from './left-out.ts';
import { type RawRecord, textOf } from './record.ts';
import { isZeroDate } from './zero-date.ts';

const require = createRequire(import.meta.url);
/** Loaded when there is a feed: with what it needs it is a sixth of all modules. */
const feedsmith = () => require('feedsmith') as typeof import('feedsmith');

/** A description of so many characters, or of two paragraphs, is a text and no teaser. */
const FULL = 700;
const CUT = /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\])\s*(?:[\p{L}\s»›→>]{0,40})$/u;

const first = (...values: unknown[]): string => values.map((value) => textOf(value)).find((text) => text !== '') ?? '';
const at = (record: unknown, key: string): unknown =>
	typeof record === 'object' && record !== null ? (record as RawRecord)[key] : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The address of an entry: its alternate link. */
function linkOf(entry: RawRecord): string {
	const links = listOf(entry.links) as RawRecord[];
	const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
	const guid = at(entry.guid, 'isPermaLink') === false ? '' : first(at(entry.guid, 'value'));
	return (
		[first(entry.link), first(at(link, 'href')), first(entry.url), first(entry.external_url), guid].find((address) =>
			/^https?:\/\//.test(address),
		) ?? ''
	);
}

/** The text of an entry as HTML or plain text, and whether it is the whole. */
function textIn(entry: RawRecord): { readonly html: string; readonly full: boolean } {
	const whole =
		first(
			at(entry.content, 'encoded'),
			at(entry.content, 'value'),
			entry.content_html,
			typeof entry.content === 'string' ? entry.content : '',
		) || plain(first(entry.content_text));
	if (whole !== '') return { html: whole, full: !CUT.test(textOfHtml(whole)) };
	const description = first(entry.description, at(entry.summary, 'value'), typeof entry.summary === 'string' ? entry.summary : '');
	const text = textOfHtml(description);
	return { html: description, full: (text.length >= FULL || text.includes('\n\n')) && !CUT.test(text) };
}

const plain = (text: string) =>
	text === ''
		? ''
		: text
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.split(/\n+/)
				.map((line) => `<p>${line}</p>`)
				.join('');

/** The closing line that blogs add to their feeds (“The post … appeared first on …”): short, with a link home or to itself. */
function withoutColophon(html: string, link: string, home: string, names: readonly string[]): string {
	const last = /<p\b[^>]*>(?:(?!<p\b)[\s\S])*?<\/p>(?=(?:\s|<img\b[^>]*>|<br\s*\/?>|<\/?div[^>]*>)*$)/i.exec(html);
	if (last === null) return html;
	const text = textOfHtml(last[0]);
	const links = [...last[0].matchAll(/href=["']?([^"'\s>]+)/gi)].map((match) => bare(match[1] ?? ''));
	const own = links.some((address) => address === bare(link) || (home !== '' && address === bare(home)));
	return own && text.length <= 250 && names.some((name) => name !== '' && text.includes(name))
		? html.slice(0, last.index) + html.slice(last.index + last[0].length)
		: html;
}

const bare = (address: string) =>
	address
		.replace(/&amp;/g, '&')
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/[?#].*$/, '')
		.replace(/\/$/, '');

const titleOf = (entry: RawRecord) =>
	textOfHtml(first(at(entry.title, 'value'), entry.title))
		.replace(/\s+/g, ' ')
		.trim();

function partOf(entry: RawRecord, feed: RawRecord, name: string): Part | PartRefused {
	const title = titleOf(entry);
	const { html, full } = textIn(entry);
	if (!full)
		return {
			name,
			reason: `“${title}” is given as a teaser (summary) only, without its full text`,
			remedy: 'Save the page itself, or fetch the feed with full text.',
		};
	const link = linkOf(entry);
	const home = first(
		feed.link,
		feed.home_page_url,
		at(
			(listOf(feed.links) as RawRecord[]).find(({ rel }) => rel === undefined || rel === 'alternate'),
			'href',
		),
	);
	const outlet = textOfHtml(first(at(at(entry.source, 'title'), 'value'), at(entry.source, 'title'), at(feed.title, 'value'), feed.title));
	const author = first(at(entry.dc, 'creators'), at(entry.dc, 'creator'), entry.authors, entry.author).replace(
		/^\S[^\s@]*@\S+\s+\((.+)\)$/,
		'$1',
	);
	const values: readonly (readonly [Hint['field'], string])[] = [
		['title', title],
		[
			'date',
			[
				entry.pubDate,
				entry.published,
				entry.date_published,
				at(entry.dc, 'dates'),
				at(entry.dc, 'date'),
				at(entry.dcterms, 'issued'),
				entry.updated,
				entry.date_modified,
			]
				.map((value) => textOf(value))
				.find((value) => value !== '' && !isZeroDate(value)) ?? '',
		],
		['source', outlet],
		['byline', author],
		['url', link],
		[
			'language',
			first(
				entry.language,
				at(entry.dc, 'languages'),
				at(entry.xml, 'lang'),
				feed.language,
				at(feed.xml, 'lang'),
				at(feed.dc, 'languages'),
			),
		],
		['rights', first(at(entry.rights, 'value'), at(entry.dc, 'rights'), feed.copyright, at(feed.rights, 'value'))],
	];
	const hints = values.flatMap(([field, value]) => (value === '' ? [] : [hintOf(field, value, 'feed')]));
	const text = textOfHtml(withoutColophon(html, link, home, [title, outlet]));
	return { name, role: 'body', content: { form: 'text', text: text === '' ? textOfHtml(html) : text }, hints };
}

function* parts(input: Input): Generator<Part | PartRefused> {
	const text = usualPrefixes(input.whole().text);
	let feed: RawRecord;
	try {
		feed = feedsmith().parseFeed(text).feed as RawRecord;
	} catch (error) {
		throw new SeedError(`the feed cannot be read: ${(error as Error).message.slice(0, 120)}`, 'Fetch the feed again.');
	}
	const entries = [...listOf(feed.items), ...listOf(feed.entries)] as RawRecord[];
	if (entries.length === 0) throw new SeedError('the feed has no entries', 'Fetch the feed again.');
	const reasons = /<entry[\s>]/.test(text) ? leftOutOf(text) : [];
	yield* publishedParts(entries, {
		reasonAgainst: (_, i) => (reasons.length === entries.length ? (reasons[i] ?? null) : null),
		partOf: (entry, name) => partOf(entry, feed, name),
		titleOf,
	});
}

export const feed: Format = {
	id: 'feed',
	family: 'feeds and wires',
	label: 'RSS, Atom, JSON Feed with full text',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'rights'],
	recognise: ({ text }) => {
		const start = usualPrefixes((text() ?? '').slice(0, 4000));
		return (
			/^<(?:rss\b|feed\b|rdf:RDF[^>]*xmlns="http:\/\/purl\.org\/rss\/1\.0\/")/i.test(xmlRoot(start)?.tag ?? '') ||
			/^\uFEFF?\s*\{[\s\S]{0,400}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(start)
		);
	},
	read: parts,
};
