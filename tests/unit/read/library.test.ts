import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtexRecords, looksLikeBibtex } from '../../../scripts/ingest/read/library/bibtex.ts';
import { catalogueRecord } from '../../../scripts/ingest/read/library/catalogue-record.ts';
import { cslItems, cslRecord } from '../../../scripts/ingest/read/library/csl.ts';
import { looksLikeRis, risRecords } from '../../../scripts/ingest/read/library/ris.ts';
import { looksLikeZoteroRdf, zoteroRecords } from '../../../scripts/ingest/read/library/zotero-rdf.ts';

const plain = (record: ReturnType<typeof catalogueRecord>) => ({
	files: record.files,
	...Object.fromEntries(record.hints.map(({ field, value }) => [field, value])),
});

test('RIS: names given first, dates as ISO 8601, files but no addresses', () => {
	const ris =
		'TY  - NEWS\nTI  - The pond that would not freeze\nAU  - Desk, Sample\nAU  - Harbour Watch\nT2  - The Harbour Ledger\nDA  - 2026/03/04/\nY2  - 2026/03/05\nUR  - https://ledger.example/pond\nL1  - files/3/pond.html\nL1  - ../secret.html\nSP  - 4\nEP  - 5\nER  - \nTY  - NEWS\nTI  - Another\nER  - \n';
	assert.ok(looksLikeRis(ris));
	assert.ok(!looksLikeRis('TY is a tag.\nTI  - not here'));
	const [first, second] = risRecords(ris).map((record) => plain(catalogueRecord(record, 'ris')));
	assert.deepEqual(first, {
		files: ['files/3/pond.html'],
		title: 'The pond that would not freeze',
		byline: 'Sample Desk, Harbour Watch',
		source: 'The Harbour Ledger',
		date: '2026-03-04',
		captured: '2026-03-05',
		url: 'https://ledger.example/pond',
		page: '4–5',
	});
	assert.deepEqual(second, { files: [], title: 'Another' });
});

test('BibTeX: values by Citation.js, files of Zotero and of JabRef', () => {
	const bib =
		'@article{pond, title={The pond that would not freeze}, author={Desk, Sample}, journal={The Harbour Ledger},\n date={2026-03-04}, urldate={2026-03-05}, url={https://ledger.example/pond},\n file={Snapshot:files/3/pond.html:text/html;:papers\\;old/a.pdf:PDF}\n}\n@comment{none}\n';
	assert.ok(looksLikeBibtex(bib));
	assert.ok(!looksLikeBibtex('@home we write = "letters"'));
	const [only, ...others] = bibtexRecords(bib).map((record) => plain(catalogueRecord(record, 'bibtex')));
	assert.deepEqual(others, []);
	assert.deepEqual(only, {
		files: ['files/3/pond.html', 'papers;old/a.pdf'],
		title: 'The pond that would not freeze',
		byline: 'Sample Desk',
		source: 'The Harbour Ledger',
		date: '2026-03-04',
		captured: '2026-03-05',
		url: 'https://ledger.example/pond',
	});
});

test('CSL-JSON is a library, a scraper’s JSON is none', () => {
	const csl = JSON.stringify([
		{
			id: 'a',
			type: 'article-newspaper',
			title: 'The pond',
			author: [{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' }],
			'container-title': 'The Harbour Ledger',
			issued: { 'date-parts': [[2026, 3, 4]] },
			accessed: { 'date-parts': [['2026', '3']] },
		},
	]);
	const [item] = cslItems(csl) ?? [];
	assert.ok(item);
	assert.deepEqual(plain(catalogueRecord(cslRecord(item), 'csl')), {
		files: [],
		title: 'The pond',
		byline: 'Anna van den Berg',
		source: 'The Harbour Ledger',
		date: '2026-03-04',
		captured: '2026-03',
	});
	assert.equal(cslItems(JSON.stringify({ type: 'article', title: 'x', url: 'y', text: 'An article with its text.' })), null);
	assert.equal(cslItems('{"type": "article", "title": '), null);
});

test('Zotero RDF: the periodical inside or elsewhere, the file of an attachment', () => {
	const rdf = `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="d" xmlns:bib="http://purl.org/net/biblio#" xmlns:dcterms="t" xmlns:link="l" xmlns:foaf="f">
<bib:Article rdf:about="https://ledger.example/pond"><z:itemType>newspaperArticle</z:itemType><dcterms:isPartOf rdf:resource="#paper"/><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Desk</foaf:surname><foaf:givenName>Sample</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#file"/><dc:title>The pond</dc:title><dc:date>2026-03-04</dc:date><bib:pages>4</bib:pages></bib:Article>
<bib:Newspaper rdf:about="#paper"><dc:title>The Harbour Ledger</dc:title></bib:Newspaper>
<z:Attachment rdf:about="#file"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/3/pond.html"/><dcterms:dateSubmitted>2026-03-05 08:00:00</dcterms:dateSubmitted></z:Attachment></rdf:RDF>`;
	assert.ok(looksLikeZoteroRdf(rdf));
	const [only, ...others] = zoteroRecords(rdf).map((record) => plain(catalogueRecord(record, 'zotero')));
	assert.deepEqual(others, []);
	assert.deepEqual(only, {
		files: ['files/3/pond.html'],
		title: 'The pond',
		byline: 'Sample Desk',
		source: 'The Harbour Ledger',
		date: '2026-03-04',
		captured: '2026-03-05 08:00:00',
		url: 'https://ledger.example/pond',
		page: '4',
	});
});
