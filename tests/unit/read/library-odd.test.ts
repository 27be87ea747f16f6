/** Libraries as other programs write them: values elsewhere, in another form, or missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtexRecords } from '../../../scripts/ingest/read/library/bibtex.ts';
import { catalogueRecord, type LibraryRecord } from '../../../scripts/ingest/read/library/catalogue-record.ts';
import { cslItems, cslRecord } from '../../../scripts/ingest/read/library/csl.ts';
import { looksLikeRis, risRecords } from '../../../scripts/ingest/read/library/ris.ts';
import { zoteroRecords } from '../../../scripts/ingest/read/library/zotero-rdf.ts';
import { packagePath, readPackage } from '../../../scripts/ingest/read/office/epub-package.ts';

const plain = (record: LibraryRecord | undefined) => {
	assert.ok(record);
	const { files, hints } = catalogueRecord(record, 'x');
	return { files, ...Object.fromEntries(hints.map(({ field, value }) => [field, value])) };
};

test('CSL: dates as numbers, as text, raw or broken; people by any of their names; files as text or objects', () => {
	const item = (fields: object) => plain(cslRecord({ type: 'report', title: 'Pier', ...fields }));
	for (const [issued, date] of [
		[{ 'date-parts': [[2026]] }, '2026'],
		[{ 'date-parts': [['2026', '03', 4, 5]] }, '2026-03-04'],
		[{ 'date-parts': [['March']] }, undefined],
		[{ 'date-parts': [], raw: 'spring 2026' }, 'spring 2026'],
		[{ literal: 'no day' }, 'no day'],
		['2026', undefined],
	] as const)
		assert.equal((item({ issued }) as { date?: string }).date, date, JSON.stringify(issued));
	assert.deepEqual(
		item({
			author: [{ literal: 'Harbour Desk' }, { name: 'Ann' }, {}, 'no object'],
			creators: [
				{ creatorType: 'editor', lastName: 'Left Out' },
				{ firstName: 'Jo', lastName: 'Quay' },
			],
			publisher: 'Sample House',
			date: '2026/3/4',
			accessDate: '2026-03-05',
			url: 'https://a.example/',
			pages: 7,
			attachments: [{ path: 'files/a.html' }, { title: 'none' }],
			file: 'b.pdf',
		}),
		{
			...{
				files: ['files/a.html', 'b.pdf'],
				title: 'Pier',
				byline: 'Harbour Desk, Ann, Jo Quay',
				source: 'Sample House',
				date: '2026-03-04',
			},
			...{ captured: '2026-03-05', url: 'https://a.example/', page: '7' },
		},
	);
	const csl = (value: unknown) => cslItems(JSON.stringify(value));
	const known = { itemType: 'blogPost', title: 'Pier', URL: 'u' };
	assert.equal(csl({ items: [known, { itemType: 'note' }] })?.length, 1, 'notes of a library are no works');
	assert.equal(csl({ items: [known, { title: 'A record of something else' }] }), null);
	assert.equal(csl({ items: [known, { itemType: 'thesis', title: 'Quay', creators: [] }] })?.length, 2);
	assert.equal(csl({ items: [known] })?.length, 1);
	assert.equal(csl({ ...known, text: 'An article.' }), null);
	assert.equal(csl({ ...known, title: 3 }), null);
	assert.equal(csl({ itemType: 'blogPost', title: 'Pier' }), null, 'nothing that a library knows of it');
	assert.equal(csl([]), null);
});

test('paths that lead out of the library are no files, and dates in other forms stay', () => {
	const record: LibraryRecord = {
		title: '',
		authors: [],
		source: ' ',
		date: '2026/',
		captured: '4 March 2026',
		url: null,
		language: null,
		page: null,
		section: null,
		edition: null,
		rights: null,
		files: ['C:\\a.pdf', '../x.html', './a\\b.html', ' '],
	};
	assert.deepEqual(plain(record), { files: ['a/b.html'], date: '2026', captured: '4 March 2026' });
});

test('Zotero: a name without a given one, a publisher for a periodical, an address only where it is one', () => {
	const rdf = (inside: string) =>
		`<rdf:RDF xmlns:rdf="r" xmlns:z="z" xmlns:dc="d" xmlns:bib="b" xmlns:dcterms="t" xmlns:link="l" xmlns:foaf="f" xmlns:prism="p">${inside}</rdf:RDF>`;
	const [work, ...others] = zoteroRecords(
		rdf(
			`<bib:Document rdf:about="urn:1"><z:itemType>webpage</z:itemType><dc:publisher><foaf:Organization><foaf:name>Sample House</foaf:name></foaf:Organization></dc:publisher><bib:authors><foaf:Person><foaf:surname>Desk</foaf:surname></foaf:Person><foaf:Person/></bib:authors><dc:identifier><dcterms:URI><rdf:value>ftp://a.example</rdf:value></dcterms:URI></dc:identifier><dcterms:dateSubmitted>2026-03-05</dcterms:dateSubmitted><link:link rdf:resource="#nowhere"/><dc:language>en</dc:language><dc:rights>©</dc:rights></bib:Document><bib:Memo><z:itemType>note</z:itemType></bib:Memo><bib:Bare/>`,
		),
	);
	assert.deepEqual(others, []);
	assert.deepEqual(plain(work), { files: [], byline: 'Desk', source: 'Sample House', captured: '2026-03-05', language: 'en', rights: '©' });
	const [stated] = zoteroRecords(
		rdf(
			'<bib:Article><z:itemType>magazineArticle</z:itemType><dcterms:isPartOf><bib:Periodical><dc:title>Quay</dc:title></bib:Periodical></dcterms:isPartOf><dc:publisher>Plain</dc:publisher><dc:identifier><dcterms:URI><rdf:value>https://a.example/</rdf:value></dcterms:URI></dc:identifier></bib:Article>',
		),
	);
	assert.deepEqual(plain(stated), { files: [], source: 'Quay', url: 'https://a.example/' });
	assert.deepEqual(zoteroRecords('no markup'), []);
});

test('RIS and BibTeX: fields that repeat, other tags for the same, one page, what is cut off', () => {
	const [one] = risRecords(
		'TY  - JOUR\nT1  - Pier\nA1  - Desk\nJO  - Quay\nPY  - 2026///\nSP  - 4\nL2  - a.pdf\nKW  - a\nKW  - b\nmore of b\n',
	);
	assert.deepEqual(plain(one), { files: ['a.pdf'], title: 'Pier', byline: 'Desk', source: 'Quay', date: '2026', page: '4' });
	assert.deepEqual(risRecords('ER  - \n'), []);
	assert.ok(!looksLikeRis(''));
	const [entry] = bibtexRecords(
		'@misc{a, title={Pier}, howpublished={\\url{https://a.example/}}, year={2026}, month={3}, pages={4--5}, file={a.pdf}}',
	);
	assert.deepEqual((plain(entry) as { files: string[] }).files, ['a.pdf']);
	assert.deepEqual(bibtexRecords('@article{broken, title={'), []);
});

const opf = (metadata: string, manifest: string, spine: string, guide = '') =>
	`<?xml version="1.0"?><package xmlns:opf="o" xmlns:dc="d">${metadata}<manifest>${manifest}</manifest><spine>${spine}</spine>${guide}</package>`;
const item = (id: string, href: string, more = '') => `<item id="${id}" href="${href}" media-type="application/xhtml+xml" ${more}/>`;

test('EPUB: only what is read in its order, addresses taken apart, the day of publication', () => {
	const book = readPackage(
		opf(
			'<metadata><dc:title> The\n Pier </dc:title><dc:creator/><dc:date opf:event="modification">2026-04-01</dc:date><dc:date opf:event="publication">2026-03-04</dc:date></metadata>',
			`${item('a', '../text/a%20b.xhtml#top')}${item('b', './b%.xhtml')}${item('c', 'c.xhtml')}${item('n', 'nav.xhtml', 'properties="nav"')}<item id="i" href="i.png" media-type="image/png"/>${item('t', 'toc.xhtml')}`,
			'<itemref idref="a"/><itemref idref="b"/><itemref idref="c" linear="no"/><itemref idref="n"/><itemref idref="i"/><itemref idref="t"/><itemref idref="none"/><itemref/>',
			'<guide><reference type="toc" href="toc.xhtml"/><reference type="text" href="b%.xhtml"/><reference/></guide>',
		),
		'book/in/content.opf',
	);
	assert.deepEqual(book, {
		...{ title: 'The Pier', creators: [], publisher: null, language: null, date: '2026-03-04' },
		documents: ['book/text/a b.xhtml', 'book/in/b%.xhtml'],
	});
	assert.deepEqual(readPackage(opf('', item('a', 'a.xhtml'), '<itemref idref="a"/>'), 'a.opf'), {
		...{ title: null, creators: [], publisher: null, language: null, date: null },
		documents: ['a.xhtml'],
	});
	assert.equal(readPackage('<package><manifest/></package>', 'a.opf'), null);
	assert.equal(readPackage('', 'a.opf'), null);
	assert.equal(packagePath('<container><rootfiles><rootfile full-path="in/a.opf"/></rootfiles></container>'), 'in/a.opf');
	for (const none of ['', '<container/>', '<container><rootfile/></container>']) assert.equal(packagePath(none), null, none);
});
