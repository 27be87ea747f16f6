/** Atom (RFC 4287) and JSON Feed 1.1. No clock: an entry's time is its article's date; what has none carries the feed's own. */
import { certainDate } from './edtf.ts';

export type FeedItem = {
	readonly url: string;
	readonly title: string;
	readonly language: string;
	/** EDTF or null. */
	readonly date: string | null;
	readonly author: string | null;
	readonly summary: string;
	/** Paragraphs of plain text. */
	readonly paragraphs: readonly string[];
};
export type Feed = {
	readonly title: string;
	readonly description: string;
	readonly language: string;
	readonly home: string;
	/** Where the static JSON of the site begins (docs/api.md). */
	readonly api: string;
	/** Address of the feed itself. */
	readonly self: string;
	readonly items: readonly FeedItem[];
};

export const escapeXml = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** The first moment of an EDTF date (RFC 3339, UTC); null where no date is known. */
export function timestamp(date: string | null): string | null {
	const machine = certainDate(date);
	return machine === null ? null : `${`${machine}-01-01`.slice(0, 10)}T00:00:00Z`;
}

const EPOCH = '1970-01-01T00:00:00Z';

const newest = (items: readonly FeedItem[]) =>
	items
		.map(({ date }) => timestamp(date) ?? EPOCH)
		.toSorted()
		.at(-1) ?? EPOCH;

const html = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');

export function atom(feed: Feed): string {
	const updated = newest(feed.items);
	const entries = feed.items.map(
		(item) => `	<entry xml:lang="${escapeXml(item.language)}">
		<id>${escapeXml(item.url)}</id>
		<title>${escapeXml(item.title)}</title>
		<link href="${escapeXml(item.url)}"/>
		<updated>${timestamp(item.date) ?? updated}</updated>${timestamp(item.date) === null ? '' : `\n\t\t<published>${timestamp(item.date)}</published>`}${
			item.author === null ? '' : `\n\t\t<author><name>${escapeXml(item.author)}</name></author>`
		}
		<summary>${escapeXml(item.summary)}</summary>
		<content type="html">${escapeXml(html(item.paragraphs))}</content>
	</entry>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">
	<id>${escapeXml(feed.self)}</id>
	<title>${escapeXml(feed.title)}</title>
	<subtitle>${escapeXml(feed.description)}</subtitle>
	<updated>${updated}</updated>
	<author><name>${escapeXml(feed.title)}</name></author>
	<link href="${escapeXml(feed.home)}"/>
	<link rel="self" href="${escapeXml(feed.self)}"/>
	<link rel="service-desc" type="application/json" href="${escapeXml(feed.api)}"/>
${entries.join('\n')}
</feed>
`;
}

export function jsonFeed(feed: Feed): string {
	return `${JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: feed.title,
			description: feed.description,
			language: feed.language,
			home_page_url: feed.home,
			feed_url: feed.self,
			_api: { about: feed.api },
			items: feed.items.map((item) => ({
				id: item.url,
				url: item.url,
				title: item.title,
				language: item.language,
				...(timestamp(item.date) === null ? {} : { date_published: timestamp(item.date) }),
				...(item.author === null ? {} : { authors: [{ name: item.author }] }),
				summary: item.summary,
				content_html: html(item.paragraphs),
			})),
		},
		null,
		'\t',
	)}\n`;
}
