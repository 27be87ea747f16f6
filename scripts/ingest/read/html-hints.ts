/** What a page says of itself: JSON-LD (schema.org NewsArticle), Open Graph, Dublin Core, `<html lang>`, canonical address. */
import type { Hint } from '../document/types.ts';
import { captureMarks } from './capture-marks.ts';
import { decodeReferences } from './character-references.ts';
import { attributesOf, tokensOf } from './html-tokens.ts';

type Field = Hint['field'];
type Found = { readonly field: Field; readonly value: string; readonly rule: string; readonly rank: number };

/** Which `<meta>` says what; the rank orders the sources of one field, the best first. */
const META: Readonly<Record<string, readonly [Field, number]>> = {
	'og:title': ['title', 2], 'twitter:title': ['title', 4], 'dc.title': ['title', 3], headline: ['title', 2], 'article:published_time': ['date', 2], 'og:article:published_time': ['date', 2], 'og:published_time': ['date', 3],
	datepublished: ['date', 2], 'dc.date': ['date', 4], 'dc.date.issued': ['date', 3], 'dcterms.created': ['date', 4], date: ['date', 4], pubdate: ['date', 3], publishdate: ['date', 3], publish_date: ['date', 3],
	'parsely-pub-date': ['date', 3], 'sailthru.date': ['date', 3], citation_publication_date: ['date', 3], 'og:site_name': ['source', 2], publisher: ['source', 3], 'dc.publisher': ['source', 3], 'application-name': ['source', 5],
	'article:modified_time': ['modified', 2], 'og:updated_time': ['modified', 3], datemodified: ['modified', 2], 'dcterms.modified': ['modified', 4], 'last-modified': ['modified', 4],
	author: ['byline', 2], 'dc.creator': ['byline', 3], 'parsely-author': ['byline', 3], 'article:author': ['byline', 4], byl: ['byline', 2], 'og:url': ['url', 2], 'og:locale': ['language', 3], 'content-language': ['language', 2], language: ['language', 4],
}; // biome-ignore format: a table

const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Whoever publishes news is an outlet. */
const NEWS = /NewsArticle$/;
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/|archive\.(?:org|is|today|ph)\/)/i;

/** Characters: what is longer is a description. */
const LONGEST_TITLE = 300;
const MOST_TOKENS = 40_000;

/** The best hint of each field; none for what the page does not say. Broken JSON-LD is passed over. */
export function hintsOfHtml(html: string): Hint[] {
	const found: Found[] = [];
	const linked: Found[][] = [];
	let tokens = 0;
	for (const token of tokensOf(html)) {
		if (tokens++ > MOST_TOKENS) break;
		if (token.kind === 'raw') {
			if (token.name === 'title') found.push({ field: 'title', value: token.text, rule: 'html-title', rank: 6 });
			if (token.name === 'script' && /ld\+json/i.test(token.open)) linked.push(...linkedData(token.text));
			continue;
		}
		if (token.kind === 'open') found.push(...tagHints(token.name, token.raw));
	}
	found.push(...captureMarks(html).map((mark) => ({ ...mark, rank: 3 })));
	return bestOf([...found, ...ownRecord(linked, found)].flatMap(archived));
}

function tagHints(name: string, raw: string): Found[] {
	if (name !== 'meta' && name !== 'link' && name !== 'html') return [];
	const attributes = attributesOf(raw);
	const get = (key: string) => attributes.get(key) ?? '';
	if (name === 'html') return [{ field: 'language', value: get('lang') || get('xml:lang'), rule: 'html-lang', rank: 1 }];
	if (name === 'link')
		return /(?:^|\s)canonical(?:\s|$)/i.test(get('rel')) ? [{ field: 'url', value: get('href'), rule: 'canonical', rank: 1 }] : [];
	const key = (get('property') || get('name') || get('itemprop') || get('http-equiv')).toLowerCase();
	const known = META[key];
	return known === undefined ? [] : [{ field: known[0], value: get('content'), rule: `meta ${key}`, rank: known[1] }];
}

/** An address of a web archive names the archived copy, and inside it the original. */
function archived(found: Found): Found[] {
	if (found.field !== 'url' || !ARCHIVE.test(found.value)) return [found];
	const inner = /^https?:\/\/web\.archive\.org\/web\/[^/]{4,20}\/(https?:\/\/.+)$/i.exec(found.value)?.[1];
	return [{ ...found, field: 'archive' }, ...(inner === undefined ? [] : [{ ...found, value: inner }])];
}

function bestOf(found: readonly Found[]): Hint[] {
	const best = new Map<Field, Found>();
	for (const one of found) {
		const value = decodeReferences(one.value).replace(/\s+/g, ' ').trim();
		const sane =
			value !== '' &&
			value.length <= 1000 &&
			!(one.field === 'title' && value.length > LONGEST_TITLE) &&
			!(one.field === 'byline' && /^https?:/.test(value)) &&
			!(one.field === 'url' && !/^https?:\/\//.test(value));
		const known = best.get(one.field);
		if (sane && (known === undefined || one.rank < known.rank)) best.set(one.field, { ...one, value });
	}
	return [...best.values()].map(({ field, value, rule }) => ({ field, value, evidence: { rule, quote: value, span: null } }));
}

/** Of several articles that a page's JSON-LD describes (its own and those it recommends), the one whose title the rest of the head gives too; else the first. */
function ownRecord(records: readonly Found[][], head: readonly Found[]): readonly Found[] {
	const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
	const titles = head.filter(({ field }) => field === 'title').map(({ value }) => words(value));
	const likeness = (record: readonly Found[]) => {
		const own = words(record.find(({ field }) => field === 'title')?.value ?? '');
		return Math.max(0, ...titles.map((title) => [...own].filter((word) => title.has(word)).length / (Math.max(own.size, title.size) || 1)));
	};
	const [best = []] = records.toSorted((a, b) => likeness(b) - likeness(a));
	return best;
}

function linkedData(json: string): Found[][] {
	let data: unknown;
	try {
		data = JSON.parse(json.trim().replace(/^<!\[CDATA\[|\]\]>$/g, ''));
	} catch {
		return [];
	}
	const nodes = nodesOf(data, 0);
	const names = new Map(nodes.flatMap(({ '@id': id, name }) => (typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [])));
	return nodes.filter((node) => isOf(ARTICLE, node)).map((node) => articleHints(node, names));
}

const isOf = (pattern: RegExp, { '@type': type }: Node): boolean =>
	[type].flat().some((name) => typeof name === 'string' && pattern.test(name));

type Node = Readonly<Record<string, unknown>>;

function nodesOf(data: unknown, depth: number): Node[] {
	if (depth > 4 || typeof data !== 'object' || data === null) return [];
	if (Array.isArray(data)) return data.slice(0, 200).flatMap((one) => nodesOf(one, depth + 1));
	const node = data as Node;
	return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

/** `names`: of the other nodes of the data, by their `@id`. */
function articleHints(node: Node, names: ReadonlyMap<string, string>): Found[] {
	const text = (value: unknown): string => {
		if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : '';
		if ('name' in value) return text(value.name);
		return '@id' in value && typeof value['@id'] === 'string' ? (names.get(value['@id']) ?? '') : '';
	};
	const authors = [node.author]
		.flat()
		.map(text)
		.filter((name) => name !== '' && !/^https?:/.test(name));
	const page = node.mainEntityOfPage;
	const values: readonly (readonly [Field, string])[] = [
		['title', text(node.headline)],
		['date', text(node.datePublished)],
		['modified', text(node.dateModified)],
		['source', text(node.publisher)],
		['byline', authors.join(', ')],
		['url', text(node.url) || (typeof page === 'object' && page !== null && '@id' in page ? text(page['@id']) : text(page))],
		['language', text(node.inLanguage)],
	];
	const ruleOf = (field: Field) => (field === 'source' && isOf(NEWS, node) ? 'json-ld-news' : 'json-ld');
	return values.map(([field, value]) => ({ field, value, rule: ruleOf(field), rank: field === 'url' || field === 'language' ? 2 : 1 }));
}
