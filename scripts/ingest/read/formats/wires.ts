/** The forms of news agencies: NITF, NewsML-G2 (and 1), ninjs, after the specifications of the IPTC. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { elementsNamed, firstNamed, lineText, mixedTree, squeezed, type XmlElement, xmlText } from '../mixed-xml.ts';
import { type Format, hintOf, type Part, type PartRefused } from './format.ts';
import { type RawRecord, textOf } from './record.ts';

type Values = readonly (readonly [Hint['field'], string | undefined])[];
const hintsOf = (values: Values, rule: string): Hint[] =>
	values.flatMap(([field, value]) =>
		value === undefined || value.trim() === '' ? [] : [hintOf(field, value.replace(/\s+/g, ' ').trim(), rule)],
	);

/** `20260213T031500Z` → `2026-02-13T03:15:00Z`. */
const moment = (value = '') =>
	value.replace(
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?/,
		(_, year, month, day, hour, minute, second = '00') =>
			`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`,
	);

const AGAIN = 'Fetch the item again in full.';
const WITHDRAWN = 'Leave it out: the agency has taken it back.';

function bodyPart(name: string, title: string, lines: readonly string[], hints: readonly Hint[]): Part | PartRefused {
	const text = lines.join('\n\n');
	if ((text.match(/\p{L}/gu)?.length ?? 0) < 40) return { name, reason: `“${title}” has no text`, remedy: AGAIN };
	return { name, role: 'body', content: { form: 'text', text }, hints };
}

function nitfPart(nitf: XmlElement, name: string, around: readonly Hint[] = []): Part | PartRefused {
	const one = (tag: string) => firstNamed(nitf, tag);
	const title = squeezed(one('hl1')) || squeezed(one('title'));
	const published = one('pubdata')?.attributes;
	const rights = one('doc.copyright')?.attributes;
	const byline = firstNamed(firstNamed(nitf, 'body.head') ?? nitf, 'byline');
	const hints = hintsOf(
		[
			['title', title],
			[
				'date',
				moment(
					one('date.issue')?.attributes.norm ??
						published?.['date.publication'] ??
						one('date.release')?.attributes.norm ??
						one('story.date')?.attributes.norm,
				),
			],
			['source', published?.name ?? (squeezed(one('distributor')) || rights?.holder)],
			[
				'byline',
				byline === undefined
					? ''
					: squeezed({ ...byline, children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') }),
			],
			['documentId', one('doc-id')?.attributes['id-string']],
			['page', published?.['position.sequence'] === undefined ? undefined : published['position.sequence']],
			['section', published?.['position.section']],
			['edition', published?.['edition.name']],
			['language', nitf.attributes['xml:lang'] ?? one('body')?.attributes['xml:lang']],
			['rights', rights === undefined ? undefined : `© ${rights.year ?? ''} ${rights.holder ?? ''}`],
		],
		'nitf',
	);
	const content = one('body.content');
	return bodyPart(name, title, content === undefined ? [] : lineText(content), [...around, ...hints]);
}

export const nitf: Format = {
	id: 'nitf',
	family: 'feeds and wires',
	label: 'NITF',
	gives: ['title', 'date', 'source', 'byline', 'documentId', 'section', 'edition', 'language', 'rights'],
	recognise: ({ text }) =>
		/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*|<!--[\s\S]*?-->\s*)*<nitf[\s>]/i.test((text() ?? '').slice(0, 4000)),
	*read({ whole }) {
		yield nitfPart(mixedTree(whole().text), '');
	},
};

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

const linesOfData = (text: string) =>
	/<\/?(?:p|div|br)\b/i.test(text)
		? textOfHtml(text).split('\n\n')
		: text
				.split(/\n\s*\n|\n/)
				.map((line) => line.trim())
				.filter(Boolean);

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
		/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*|<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:\w+:)?(?:newsItem|newsMessage|NewsML|packageItem)[\s>]/.test(
			(text() ?? '').slice(0, 4000),
		),
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

/** The value of the main one of several (`headlines`, `bodies`), or the single one of the older versions. */
function mainOf(list: unknown, single: unknown): RawRecord {
	const items = Array.isArray(list) ? (list as RawRecord[]) : [];
	return items.find(({ role }) => role === 'main') ?? items.find(({ role }) => role === undefined) ?? items[0] ?? { value: single };
}

function ninjsPart(item: RawRecord, name: string): Part | PartRefused {
	const title = textOfHtml(textOf(mainOf(item.headlines, item.headline).value)).replace(/\s+/g, ' ');
	const status = textOf(item.pubstatus);
	if (/cancel|withheld/i.test(status)) return { name, reason: `“${title}” was withdrawn by its agency (${status})`, remedy: WITHDRAWN };
	const bodies = Array.isArray(item.bodies) ? (item.bodies as RawRecord[]) : [];
	const main = bodies.filter(({ role }) => role === 'main' || role === undefined);
	const body =
		main.find(({ contenttype }) => /html/i.test(textOf(contenttype))) ?? main[0] ?? bodies.find(({ role }) => role !== 'summary');
	const html = body === undefined ? textOf(item.body_html) || textOf(item.body_xhtml) || textOf(item.body_text) : textOf(body.value);
	const sources = [item.infosources, item.infosource].flat().filter((one): one is RawRecord => typeof one === 'object' && one !== null);
	const source = sources.find(({ rel }) => /originat|provid|distribut|publish/i.test(textOf(rel))) ?? sources[0];
	const hints = hintsOf(
		[
			['title', title],
			['date', textOf(item.firstcreated) || textOf(item.contentcreated) || textOf(item.versioncreated)],
			['source', textOf(source?.name) || textOf(item.provider) || textOf(item.source) || textOf(item.copyrightholder)],
			['byline', textOf(item.by) || textOf(item.byline)],
			['documentId', textOf(item.uri)],
			['language', textOf(item.language)],
			['rights', textOf(item.copyrightnotice) || textOf(item.copyrightholder)],
			['words', textOf(body?.wordcount) || textOf(item.wordcount)],
			['edition', textOf(item.edition)],
		],
		'ninjs',
	);
	return bodyPart(name, title, linesOfData(html), hints);
}

const isNinjs = (item: unknown): item is RawRecord =>
	typeof item === 'object' &&
	item !== null &&
	'uri' in item &&
	('headline' in item || 'headlines' in item || 'standard' in item) &&
	('body_html' in item || 'body_text' in item || 'body_xhtml' in item || 'bodies' in item);

/** Version 3 writes `contentType` where the ones before it write `contenttype`. */
function lowerKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(lowerKeys);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]));
}

function ninjsItems(text: string): RawRecord[] {
	try {
		const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		const inner =
			typeof data === 'object' && data !== null
				? Object.values(data).find((value) => Array.isArray(value) && value.some(isNinjs))
				: undefined;
		const items = isNinjs(data) ? [data] : ((Array.isArray(data) ? data : (inner ?? [])) as unknown[]).filter(isNinjs);
		return items.map((item) => lowerKeys(item) as RawRecord);
	} catch {
		return [];
	}
}

export const ninjs: Format = {
	id: 'ninjs',
	family: 'feeds and wires',
	label: 'ninjs',
	gives: ['title', 'date', 'source', 'byline', 'documentId', 'language', 'rights', 'words'],
	recognise: ({ text, bytes, whole }) =>
		/^\uFEFF?\s*[{[]/.test(text() ?? '') &&
		/"(?:body_x?html|body_text|bodies)"/.test(text() ?? '') &&
		bytes.size < 64_000_000 &&
		ninjsItems(whole().text).length > 0,
	*read({ whole }) {
		const items = ninjsItems(whole().text);
		for (const [i, item] of items.entries()) yield ninjsPart(item, items.length === 1 ? '' : `#${i + 1}`);
	},
};
