/** Feeds: which link is the entry's, what is a whole text, what blogs add below it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feed } from '../../../scripts/ingest/read/formats/feed.ts';
import { seedInput } from '../../../scripts/ingest/read/formats/input.ts';
import { defaultLimits } from '../../../src/lib/limits.ts';

async function read(text: string) {
	const input = seedInput({ name: 'a.xml', bytes: new TextEncoder().encode(text), correction: null }, defaultLimits);
	assert.equal(feed.recognise(input), true);
	const parts = await Array.fromAsync(feed.read(input));
	return parts.map((part) => {
		if (!('content' in part)) return { text: null, hints: {} };
		const hints = Object.fromEntries(part.hints.map(({ field, value }) => [field, value]));
		return { text: 'text' in part.content ? part.content.text : null, hints };
	});
}

const LONG = 'The harbour office of Sampleton counted the ships of the week and found four more than in the week before.';
const atom = (entry: string) =>
	`<feed xmlns="http://www.w3.org/2005/Atom"><title>Sample Ledger</title><link href="https://ledger.example/"/><entry><title>Ships</title>${entry}</entry></feed>`;
const rss = (item: string, more = '') =>
	`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sample Ledger</title><link>https://ledger.example/</link>${more}<item><title>Ships</title>${item}</item></channel></rss>`;

test('Atom: the alternate link before others, a day of change where none of publication is', async () => {
	const [one] = await read(
		atom(
			`<link rel="edit" href="https://ledger.example/edit"/><link rel="alternate" href="https://ledger.example/ships"/><updated>2024-06-03T08:00:00Z</updated><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content>`,
		),
	);
	assert.equal(one?.text, LONG);
	assert.equal(one?.hints.url, 'https://ledger.example/ships');
	assert.equal(one?.hints.date, '2024-06-03T08:00:00Z');
	assert.equal(one?.hints.source, 'Sample Ledger');
});

test('RSS: the first second that computers count is no day of publication', async () => {
	const dated = async (day: string) =>
		(await read(rss(`<pubDate>${day}</pubDate><content:encoded>${LONG}</content:encoded>`)))[0]?.hints.date;
	assert.equal(await dated('Thu, 01 Jan 1970 00:00:00 +0000'), undefined);
	assert.equal(await dated('Fri, 02 Jan 1970 00:00:00 +0000'), 'Fri, 02 Jan 1970 00:00:00 +0000');
});

test('Atom: the only link there is, and an entry that has none', async () => {
	const [one] = await read(atom(`<link rel="edit" href="https://ledger.example/edit"/><content>${LONG}</content>`));
	assert.equal(one?.hints.url, 'https://ledger.example/edit');
	const [none] = await read(atom(`<content>${LONG}</content>`));
	assert.equal(none?.hints.url, undefined);
});

test('RSS: a mark that is a link is the address, one that says it is none is not', async () => {
	const guid = (is: string) => `<guid isPermaLink="${is}">https://ledger.example/1</guid><content:encoded>${LONG}</content:encoded>`;
	assert.equal((await read(rss(guid('true'))))[0]?.hints.url, 'https://ledger.example/1');
	assert.equal((await read(rss(guid('false'))))[0]?.hints.url, undefined);
});

test('RSS: a description is a text where it is long or has paragraphs, else a teaser, and so is whatever ends with dots', async () => {
	const described = async (html: string) => (await read(rss(`<description><![CDATA[${html}]]></description>`)))[0]?.text ?? null;
	assert.equal(await described(LONG), null);
	assert.equal(await described(`<p>${LONG}</p><p>It counts again.</p>`), `${LONG}\n\nIt counts again.`);
	assert.equal(await described(`<p>${LONG}</p><p>It counts …</p>`), null);
	assert.notEqual(await described(LONG.repeat(8)), null);
	assert.equal((await read(rss(`<content:encoded>${LONG} [&amp;hellip;]</content:encoded>`)))[0]?.text, null);
});

test('RSS: the line that leads back to the outlet goes, one that says something stays', async () => {
	const ended = async (last: string) =>
		(await read(rss(`<link>https://ledger.example/ships</link><content:encoded><![CDATA[<p>${LONG}</p>${last}]]></content:encoded>`)))[0]
			?.text;
	assert.equal(
		await ended(
			'<p>The post <a href="https://ledger.example/ships">Ships</a> appeared first on <a href="https://ledger.example">Sample Ledger</a>.</p>',
		),
		LONG,
	);
	assert.equal(await ended('<p>See <a href="https://other.example">Ships</a>.</p>'), `${LONG}\n\nSee Ships.`);
	assert.equal(
		await ended(`<p><a href="https://ledger.example/ships">Ships</a> ${LONG.repeat(3)}</p>`),
		`${LONG}\n\nShips ${LONG.repeat(3)}`,
	);
});

test('RSS: an author in brackets behind an address, rights and language of the whole feed', async () => {
	const [one] = await read(
		rss(
			`<author>desk@ledger.example (A. Sample)</author><content:encoded>${LONG}</content:encoded>`,
			'<copyright>Sample Ledger 2024</copyright><language>en-gb</language>',
		),
	);
	assert.equal(one?.hints.byline, 'A. Sample');
	assert.equal(one?.hints.rights, 'Sample Ledger 2024');
	assert.equal(one?.hints.language, 'en-gb');
});

test('JSON Feed: HTML before plain text, an address elsewhere, paragraphs of plain text', async () => {
	const json = (item: object) =>
		read(
			JSON.stringify({
				version: 'https://jsonfeed.org/version/1.1',
				title: 'Sample Ledger',
				items: [{ id: '1', title: 'Ships', ...item }],
			}),
		);
	const [one] = await json({ content_text: `${LONG}\nFour < five & six.`, external_url: 'https://other.example/ships' });
	assert.equal(one?.text, `${LONG}\n\nFour < five & six.`);
	assert.equal(one?.hints.url, 'https://other.example/ships');
	const [two] = await json({ content_html: `<p>${LONG}</p>`, content_text: 'other', url: 'https://ledger.example/ships' });
	assert.equal(two?.text, LONG);
});

test('a feed without entries, and one that breaks off, are refused with a remedy', async () => {
	for (const text of ['<rss version="2.0"><channel><title>Empty</title></channel></rss>', '<rss version="2.0"><channel'])
		await assert.rejects(
			read(text),
			(error: Error & { remedy?: string }) => /^the feed /.test(error.message) && /again/.test(error.remedy ?? ''),
		);
});
