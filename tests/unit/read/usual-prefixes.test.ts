/** Feeds and exports that a program wrote again, with prefixes of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { usualPrefixes } from '../../../scripts/ingest/read/usual-prefixes.ts';

async function read(xml: string) {
	const { dumps, refused } = await readDumps({ name: 'a.xml', bytes: new TextEncoder().encode(xml), correction: null });
	const fields = dumps.map(({ hints }) => Object.fromEntries(hints.map(({ field, value }) => [field, value])));
	return { fields, texts: dumps.map(({ text }) => text), refused: refused.map(({ reason }) => reason) };
}

const ATOM = `<?xml version='1.0' encoding='UTF-8'?>
<ns0:feed xmlns:ns0="http://www.w3.org/2005/Atom" xmlns:ns1="http://purl.org/syndication/thread/1.0"><ns0:title>Harbour Notes</ns0:title>
<ns0:entry><ns0:id>1</ns0:id><ns0:title>Ferry sails again</ns0:title><ns0:published>2013-12-26T19:09:46Z</ns0:published>
<ns0:content type="html"><![CDATA[<p>The ferry to Tessendorp sails again on Monday.</p><p>It is written <code>&lt;ns0:ferry></code> in the list of ships.</p>]]></ns0:content></ns0:entry>
<ns0:entry><ns0:id>2</ns0:id><ns0:title>Good</ns0:title><ns1:in-reply-to ref="1"/><ns0:content type="html">&lt;p&gt;Good that it sails.&lt;/p&gt;</ns0:content></ns0:entry></ns0:feed>`;

test('an Atom feed with prefixes is read as one without; its comments are none of its articles', async () => {
	const { fields, texts, refused } = await read(ATOM);
	assert.deepEqual(fields, [{ title: 'Ferry sails again', date: '2013-12-26T19:09:46Z', source: 'Harbour Notes' }]);
	assert.match(texts[0] ?? '', /sails again on Monday\.\n\nIt is written <ns0:ferry>/);
	assert.match(refused.join(), /of the type “comment”/);
});

test('so is the export of a blog, whatever its prefixes', async () => {
	const { fields, texts } = await read(
		`<?xml version="1.0"?><rss version="2.0" xmlns:n-1="http://purl.org/rss/1.0/modules/content/" xmlns:ns2="http://wordpress.org/export/1.2/" xmlns:ns3='http://purl.org/dc/elements/1.1/'><channel><title>Sample Notes</title><item><title>Chairs</title><ns3:creator>Ann Pier</ns3:creator><n-1:encoded>The library lends its chairs, one to a reader.</n-1:encoded><ns2:post_date>2024-11-16 00:30:00</ns2:post_date><ns2:post_type>post</ns2:post_type><ns2:status>publish</ns2:status></item></channel></rss>`,
	);
	assert.deepEqual(texts, ['The library lends its chairs, one to a reader.']);
	assert.equal(fields[0]?.['date'], '2024-11-16 00:30:00');
});

test('a document with the usual prefixes, or with other namespaces, stays as it is', () => {
	for (const xml of [
		'<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link/></channel></rss>',
		'<feed xmlns="http://www.w3.org/2005/Atom"/>',
		'<x:a xmlns:x="urn:x"><x:b/></x:a>',
		'no document',
	])
		assert.equal(usualPrefixes(xml), xml);
	assert.equal(
		usualPrefixes('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:b/></a:feed>'),
		'<feed xmlns="http://www.w3.org/2005/Atom"><b/></feed>',
	);
});
