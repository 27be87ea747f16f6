/** NewsML-G2 and NewsML 1, after the specifications of the IPTC. */
import { SeedError } from '../../document/seed-error.ts';
import { elementsNamed, firstNamed, lineText, mixedTree, squeezed, type XmlElement, xmlText } from '../mixed-xml.ts';
import { xmlRoot } from '../xml-root.ts';
import type { Format, Part, PartRefused } from './format.ts';
import { nitfPart } from './nitf.ts';
import { AGAIN, bodyPart, hintsOf, linesOfData, moment, WITHDRAWN } from './wire-parts.ts';

function g2Part(item: XmlElement, name: string): Part | PartRefused {
	const one = (tag: string) => firstNamed(item, tag);
	const named = (element: XmlElement | undefined) =>
		element === undefined
			? ''
			: squeezed(firstNamed(element, 'name')) || element.attributes.literal || (element.attributes.qcode ?? '').replace(/^[\w.-]+:/, '');
	const title = squeezed(one('headline')) || squeezed(one('title'));
	const status = one('pubStatus')?.attributes.qcode ?? '';
	if (/cancel|withheld/i.test(status)) return { name, reason: `“${title}” was withdrawn by its agency (${status})`, remedy: WITHDRAWN };
	const sources = [...elementsNamed(item, 'infoSource').map(named), named(one('provider')), squeezed(one('creditline'))];
	const hints = hintsOf(
		[
			['title', title],
			['date', squeezed(one('firstCreated')) || squeezed(one('contentCreated')) || squeezed(one('versionCreated'))],
			['source', sources.find((source) => source !== '')],
			['byline', squeezed(one('by')) || named(one('creator'))],
			['documentId', item.attributes.guid],
			['language', one('language')?.attributes.tag ?? item.attributes['xml:lang']],
			['rights', squeezed(one('copyrightNotice')) || named(one('copyrightHolder'))],
			['words', one('inlineXML')?.attributes.wordcount ?? one('inlineData')?.attributes.wordcount],
		],
		'newsml-g2',
	);
	const inner = one('inlineXML');
	const nested = inner === undefined ? undefined : firstNamed(inner, 'nitf');
	if (nested !== undefined) return nitfPart(nested, name, hints);
	const xhtml = inner === undefined ? undefined : (firstNamed(inner, 'body') ?? inner);
	const data = one('inlineData');
	const lines = xhtml !== undefined ? lineText(xhtml) : data === undefined ? [] : linesOfData(xmlText(data));
	return bodyPart(name, title, lines, hints);
}

function newsml1Part(item: XmlElement, name: string): Part | PartRefused {
	const one = (tag: string) => firstNamed(item, tag);
	const title = squeezed(one('HeadLine')) || squeezed(one('SlugLine'));
	const hints = hintsOf(
		[
			['title', title],
			['date', moment(squeezed(one('FirstCreated')) || squeezed(one('DateId')))],
			['source', firstNamed(one('Provider'), 'Party')?.attributes.FormalName ?? squeezed(one('ProviderId'))],
			['byline', squeezed(one('ByLine'))],
			['documentId', squeezed(one('PublicIdentifier')) || squeezed(one('NewsItemId'))],
			['language', one('Language')?.attributes.FormalName],
			['rights', squeezed(one('CopyrightLine'))],
		],
		'newsml',
	);
	const nested = one('nitf');
	const data = one('DataContent');
	if (nested !== undefined) return nitfPart(nested, name, hints);
	return bodyPart(name, title, data === undefined ? [] : lineText(data).length > 0 ? lineText(data) : linesOfData(xmlText(data)), hints);
}

export const newsml: Format = {
	id: 'newsml-g2',
	family: 'feeds and wires',
	label: 'NewsML-G2, NewsML 1',
	gives: ['title', 'date', 'source', 'byline', 'documentId', 'language', 'rights', 'words'],
	recognise: ({ text }) =>
		/^(?:[\w.-]+:)?(?:newsItem|newsMessage|NewsML|packageItem)$/.test(xmlRoot((text() ?? '').slice(0, 8000))?.name ?? ''),
	*read({ whole }) {
		const tree = mixedTree(whole().text);
		const isG2 = tree.name === 'newsItem' || elementsNamed(tree, 'newsItem').length > 0;
		const items = isG2 ? (tree.name === 'newsItem' ? [tree] : elementsNamed(tree, 'newsItem')) : elementsNamed(tree, 'NewsItem');
		const texts = items.filter(
			(item) =>
				!isG2 ||
				firstNamed(item, 'contentSet') === undefined ||
				firstNamed(item, 'inlineXML') !== undefined ||
				firstNamed(item, 'inlineData') !== undefined,
		);
		if (texts.length === 0) throw new SeedError('the NewsML holds no item with a text', AGAIN);
		for (const [i, item] of texts.entries())
			yield isG2 ? g2Part(item, texts.length === 1 ? '' : `#${i + 1}`) : newsml1Part(item, texts.length === 1 ? '' : `#${i + 1}`);
	},
};
