/** What may stand before the root of an XML document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlRoot } from '../../../scripts/ingest/read/xml-root.ts';

test('the root is found behind declarations, comments and a document type with declarations of its own', () => {
	const cases: readonly (readonly [string, string | null])[] = [
		['<nitf><head/>', 'nitf'],
		['\uFEFF <?xml version="1.0"?>\n<!-- <rss> is what it was -->\n<n:newsItem guid="1">', 'n:newsItem'],
		['<!DOCTYPE nitf SYSTEM "nitf.dtd">\r\n<?style a?><nitf>', 'nitf'],
		['<?xml version="1.0"?><!doctype doc [ <!ENTITY a "<b>"> ]>\n<doc title="x">', 'doc'],
		['<!-- never closed <doc>', null],
		['<!DOCTYPE doc [ <!ENTITY a "b"> <doc>', null],
		['Text <doc>', null],
		['< doc>', null],
		['', null],
	];
	for (const [text, root] of cases) assert.equal(xmlRoot(text)?.name ?? null, root, text);
	assert.deepEqual(xmlRoot('<?xml version="1.0"?><rdf:RDF xmlns="a">x'), { name: 'rdf:RDF', tag: '<rdf:RDF xmlns="a">', declared: true });
	assert.equal(xmlRoot('<feed\n>')?.declared, false);
});
