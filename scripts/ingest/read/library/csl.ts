/** CSL-JSON (citation-style-language schema 1.0) and Zotero's own JSON → records. */
import type { LibraryRecord } from './catalogue-record.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Keys under which scrapers keep the text: a file that has one holds articles, not records of them. */
const TEXTS = ['text', 'content', 'body', 'articleBody', 'maintext', 'raw_text', 'html', 'body_text'];
const TYPES =
	/^(?:article(?:-(?:journal|magazine|newspaper))?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-(?:dictionary|encyclopedia))?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|press_release|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage|newspaperArticle|magazineArticle|blogPost|journalArticle)$/;

/** The items of a library; null where the JSON is none. */
export function cslItems(json: string): Item[] | null {
	let data: unknown;
	try {
		data = JSON.parse(json.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
	const list = Array.isArray(data) ? data : isItem(data) && Array.isArray(data.items) ? data.items : [data];
	const isNote = (item: unknown) => isItem(item) && ['attachment', 'note', 'annotation'].includes(String(item.itemType));
	const works = list.filter((item) => !isNote(item));
	const items = works.filter(isItem);
	const isWork = (item: Item) => TYPES.test(String(item.type ?? item.itemType)) || ('itemType' in item && Array.isArray(item.creators));
	const fits = (item: Item) => isWork(item) && typeof item.title === 'string' && !TEXTS.some((key) => key in item);
	const told = (item: Item) =>
		['issued', 'container-title', 'URL', 'creators', 'publicationTitle', 'citation-key'].some((key) => key in item);
	return items.length > 0 && items.length === works.length && items.every(fits) && items.some(told) ? items : null;
}

const text = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null;

export function cslRecord(item: Item): LibraryRecord {
	const get = (...keys: readonly string[]) => keys.map((key) => text(item[key])).find((value) => value !== null) ?? null;
	return {
		title: get('title') ?? '',
		authors: [item.author, item.creators]
			.flat()
			.filter(isItem)
			.filter((person) => (person.creatorType ?? 'author') === 'author')
			.map(nameOf)
			.filter((name) => name !== ''),
		source: get('container-title', 'publicationTitle', 'websiteTitle', 'blogTitle', 'publisher'),
		date: dateOf(item.issued) ?? get('date'),
		captured: dateOf(item.accessed) ?? get('accessDate'),
		url: get('URL', 'url'),
		language: get('language'),
		page: get('page', 'pages'),
		section: get('section'),
		edition: get('edition'),
		rights: get('rights'),
		files: [item.attachments, item.file]
			.flat()
			.flatMap((file) => (typeof file === 'string' ? [file] : isItem(file) ? (text(file.path) ?? []) : [])),
	};
}

function nameOf(person: Item): string {
	const given = text(person.given) ?? text(person.firstName) ?? '';
	const particle = text(person['non-dropping-particle']) ?? '';
	const family = text(person.family) ?? text(person.lastName) ?? text(person.literal) ?? text(person.name) ?? '';
	return [given, particle, family].filter((part) => part !== '').join(' ');
}

/** CSL dates: `date-parts`, else the text that the library could not take apart. */
function dateOf(value: unknown): string | null {
	if (!isItem(value)) return null;
	const [parts] = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
	if (!Array.isArray(parts) || parts.length === 0) return text(value.raw) ?? text(value.literal);
	const numbers = parts.slice(0, 3).map((part) => Number.parseInt(String(part), 10));
	return numbers.every(Number.isFinite) ? numbers.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') : null;
}
