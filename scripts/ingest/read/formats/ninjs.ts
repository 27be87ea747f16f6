import { textOfHtml } from '../html-text.ts';
import type { Format, Part, PartRefused } from './format.ts';
import { type RawRecord, textOf } from './record.ts';
import { bodyPart, hintsOf, linesOfData, WITHDRAWN } from './wire-parts.ts';

/** The value of the main one of several (`headlines`, `bodies`), or the single one of the older versions. */
function mainOf(list: unknown, single: unknown): RawRecord {
	const items = Array.isArray(list) ? (list as RawRecord[]) : [];
	return items.find(({ role }) => role === 'main') ?? items.find(({ role }) => role === undefined) ?? items[0] ?? { value: single };
}

/** Version 1 puts what a value is into its key (`headline_main`, `body_richtext`): the bare key, then `first`, then the others by their names. */
function named(item: RawRecord, property: string, first: readonly string[] = []): unknown {
	const order = ['', ...first.map((kind) => `_${kind}`), '_main', '_text'].map((kind) => property + kind);
	const key = [...order, ...Object.keys(item).toSorted()].find(
		(one) => one.startsWith(property) && KEY.test(one) && typeof item[one] === 'string',
	);
	return key === undefined ? undefined : item[key];
}
const KEY = /^(?:headline|body)(?:_[a-z0-9_]+)?$/;

function ninjsPart(item: RawRecord, name: string): Part | PartRefused {
	const title = textOfHtml(textOf(mainOf(item.headlines, named(item, 'headline')).value)).replace(/\s+/g, ' ');
	const status = textOf(item.pubstatus);
	if (/cancel|withheld/i.test(status)) return { name, reason: `“${title}” was withdrawn by its agency (${status})`, remedy: WITHDRAWN };
	const bodies = Array.isArray(item.bodies) ? (item.bodies as RawRecord[]) : [];
	const main = bodies.filter(({ role }) => role === 'main' || role === undefined);
	const body =
		main.find(({ contenttype }) => /html/i.test(textOf(contenttype))) ?? main[0] ?? bodies.find(({ role }) => role !== 'summary');
	const html = textOf(body === undefined ? named(item, 'body', ['html', 'xhtml', 'richtext']) : body.value);
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
	Object.keys(item).some((key) => /^(?:headline(?:s|_[a-z0-9_]+)?|\$?standard)$/.test(key)) &&
	Object.keys(item).some((key) => /^(?:bodies|body_[a-z0-9_]+)$/.test(key));

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
		/"(?:body_[a-z0-9_]+|bodies)"/.test(text() ?? '') &&
		bytes.size < 64_000_000 &&
		ninjsItems(whole().text).length > 0,
	*read({ whole }) {
		const items = ninjsItems(whole().text);
		for (const [i, item] of items.entries()) yield ninjsPart(item, items.length === 1 ? '' : `#${i + 1}`);
	},
};
