/** Libraries that describe the files beside them: Zotero RDF, RIS, BibTeX, CSL-JSON. They hold no article themselves. */
import { bibtexRecords, looksLikeBibtex } from '../library/bibtex.ts';
import { catalogueRecord, type LibraryRecord } from '../library/catalogue-record.ts';
import { cslItems, cslRecord } from '../library/csl.ts';
import { looksLikeRis, risRecords } from '../library/ris.ts';
import { looksLikeZoteroRdf, zoteroRecords } from '../library/zotero-rdf.ts';
import type { Catalogue, Input } from './format.ts';

const GIVES: Catalogue['gives'] = [
	'title',
	'date',
	'source',
	'byline',
	'url',
	'language',
	'captured',
	'page',
	'section',
	'edition',
	'rights',
];

function library(
	id: string,
	label: string,
	recognise: (text: string, input: Input) => boolean,
	read: (text: string) => readonly LibraryRecord[],
): Catalogue {
	return {
		id,
		family: 'libraries',
		label,
		gives: GIVES,
		recognise: (input) => input.form === 'bytes' && recognise(input.text() ?? '', input),
		*records({ whole }) {
			for (const record of read(whole().text)) yield catalogueRecord(record, id);
		},
	};
}

/** JSON of a library is small next to an archive of articles. */
const MOST_JSON = 64 * 2 ** 20;

export const libraries: readonly Catalogue[] = [
	library('zotero', 'Zotero RDF with its files', looksLikeZoteroRdf, zoteroRecords),
	library('ris', 'RIS', looksLikeRis, risRecords),
	library('bibtex', 'BibTeX, BibLaTeX', looksLikeBibtex, bibtexRecords),
	library(
		'csl',
		'CSL-JSON, Zotero JSON',
		(text, { bytes, whole }) =>
			/^\uFEFF?\s*[[{]/.test(text) && bytes.size <= MOST_JSON && /"(?:type|itemType)"\s*:/.test(text) && cslItems(whole().text) !== null,
		(text) => (cslItems(text) ?? []).map(cslRecord),
	),
];
