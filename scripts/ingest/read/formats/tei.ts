/** XML that trafilatura writes: its own (`<doc title="…"><main>`) and TEI. */
import type { Hint } from '../../document/types.ts';
import { elementsNamed, firstNamed, mixedTree, squeezed, type XmlElement } from '../mixed-xml.ts';
import { xmlRoot } from '../xml-root.ts';
import type { Format, Part, PartRefused } from './format.ts';
import { bodyPart, hintsOf } from './wire-parts.ts';

const SKIPPED = new Set(['graphic', 'figure', 'comments', 'note']);
const ROOTS = new Set(['TEI', 'doc']);

/** The lines of a body: `head` (in TEI also `ab` of type header) is a heading, `item` an item, `quote` a quotation. */
function lines(element: XmlElement, mark = ''): string[] {
	return element.children.flatMap((child): string[] => {
		if (typeof child === 'string') return [];
		const text = squeezed(child);
		if (text === '' || SKIPPED.has(child.name)) return [];
		if (child.name === 'head' || (child.name === 'ab' && child.attributes.type === 'header')) return [`## ${text}`];
		if (child.name === 'item') return [`- ${text}`];
		if (['p', 'ab', 'row', 'code'].includes(child.name)) return [mark + text];
		if (child.name === 'quote' && child.children.every((inner) => typeof inner === 'string')) return [`> ${text}`];
		return lines(child, child.name === 'quote' ? '> ' : mark);
	});
}

function ofDoc(doc: XmlElement): Part | PartRefused {
	const { title = '', author, date, sitename, hostname, source, language, license } = doc.attributes;
	const hints: Hint[] = hintsOf(
		[
			['title', title],
			['byline', author?.replace(/;\s*/g, ', ')],
			['date', date],
			['source', sitename || hostname],
			['url', source],
			['language', language],
			['rights', license],
		],
		'xml',
	);
	return bodyPart('', title, lines(firstNamed(doc, 'main') ?? doc), hints);
}

function ofTei(tei: XmlElement): Part | PartRefused {
	const header = firstNamed(tei, 'teiHeader');
	const full = firstNamed(header, 'biblFull') ?? header;
	const title = squeezed(firstNamed(firstNamed(header, 'titleStmt'), 'title'));
	const authors = header === undefined ? [] : elementsNamed(firstNamed(header, 'titleStmt') ?? header, 'author').map(squeezed);
	const hints: Hint[] = hintsOf(
		[
			['title', title],
			['byline', [...new Set(authors)].filter(Boolean).join(', ')],
			['date', firstNamed(full, 'date')?.attributes.when ?? squeezed(firstNamed(full, 'date'))],
			['source', squeezed(firstNamed(full, 'publisher'))],
			['url', firstNamed(full, 'ptr')?.attributes.target],
			['rights', squeezed(firstNamed(full, 'licence'))],
		],
		'xml',
	);
	const body = firstNamed(firstNamed(tei, 'text'), 'body');
	return bodyPart('', title, body === undefined ? [] : lines(body), hints);
}

export const tei: Format = {
	id: 'xml',
	family: 'scrapers',
	label: 'XML and TEI of trafilatura',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'rights'],
	recognise: ({ form, text }) => {
		const start = text() ?? '';
		return (
			form === 'bytes' && ROOTS.has(xmlRoot(start.slice(0, 8000))?.name ?? '') && (/<TEI[\s>]/.test(start) || /<main[\s/>]/.test(start))
		);
	},
	*read({ whole }) {
		const root = mixedTree(whole().text);
		yield root.name === 'doc' ? ofDoc(root) : ofTei(root);
	},
};
