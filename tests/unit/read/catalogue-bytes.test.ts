/** Which files describe others is told by their first bytes, whatever charset they are in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCatalogues } from '../../../scripts/ingest/read/catalogues.ts';
import { mayDescribe } from '../../../scripts/ingest/read/may-describe.ts';

const RIS = 'TY  - NEWS\nTI  - Harbour closes\nPB  - The Harbour Ledger\nL1  - harbour.txt\nER  - \n';
const BIBTEX = '@article{a,\n  title = {Harbour closes},\n  journal = {The Harbour Ledger},\n  file = {harbour.txt}\n}\n';
const CSL = '[{"id":"a","type":"article-newspaper","title":"Harbour closes","container-title":"The Harbour Ledger"}]';
const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#"><bib:Article rdf:about="#a"><z:itemType>newspaperArticle</z:itemType><dc:title>Harbour closes</dc:title></bib:Article></rdf:RDF>`;

const seed = (name: string, bytes: Uint8Array) => ({ name, bytes, digest: name, correction: null });
const leftOf = (library: string, bytes: Uint8Array) =>
	withCatalogues([seed('harbour.txt', Buffer.from('The harbour is closed.')), seed(library, bytes)]).seeds.map(({ name }) => name);

for (const [name, text] of [
	['library.ris', RIS],
	['library.bib', `% Exported\n\n${BIBTEX}`],
	['library.json', `\n\n${CSL}`],
	['library.rdf', RDF],
] as const) {
	test(`${name} is no article, with a mark of its charset and in UTF-16 too`, () => {
		for (const bytes of [
			Buffer.from(text),
			Buffer.from(`\uFEFF${text}`),
			Buffer.from(`\uFEFF${text}`, 'utf16le'),
			Buffer.from(text, 'utf16le'),
		])
			assert.deepEqual(leftOf(name, bytes), ['harbour.txt']);
	});
}

test('a text that only speaks of such things is an article', () => {
	for (const text of ['Tyres burn in the harbour.', 'Harbour closes\n\nTY  - is what RIS begins with.', '“@harbour” was first'])
		assert.deepEqual(leftOf('other.txt', Buffer.from(text)), ['harbour.txt', 'other.txt']);
});

test('a text that begins with a letter of another script is told without reading it as a library; white space of any kind tells nothing', () => {
	for (const text of ['Über den Hafen', 'Гавань закрыта', '港口关闭', '“Closed”', '\u00a0“Closed”'])
		assert.equal(mayDescribe(Buffer.from(text)), false, text);
	const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => /\s/.test(sign));
	assert.ok(spaces.length > 20);
	for (const space of spaces) assert.ok(mayDescribe(Buffer.from(`${space}${RIS}`)), `U+${space.charCodeAt(0).toString(16)}`);
	assert.ok(mayDescribe(Buffer.from([0xa1, 0xa1, ...Buffer.from(CSL)])));
});

test('one record without files describes the seed of its name where there is but one; two records, and a file that is not there, describe none', () => {
	const record = RIS.replace('L1  - harbour.txt\n', '');
	const described = (library: string, ...names: readonly string[]) =>
		withCatalogues([...names.map((name) => seed(name, Buffer.from('The harbour is closed.'))), seed('harbour.ris', Buffer.from(library))]);
	const one = described(record, 'harbour.txt', 'other.txt');
	assert.deepEqual(
		one.seeds.map(({ metadata }) => metadata?.find(({ field }) => field === 'title')?.value),
		['Harbour closes', undefined],
	);
	assert.equal(one.known.length, 0);
	const gone = described(RIS.replace('harbour.txt', 'gone.txt'), 'harbour.txt');
	for (const none of [
		gone,
		described(record, 'harbour.txt', 'harbour.html'),
		described(record + record, 'harbour.txt'),
		described(record),
	]) {
		assert.ok(none.seeds.every(({ metadata }) => metadata === undefined));
		assert.equal(none.known[0]?.title, 'Harbour closes');
	}
});
