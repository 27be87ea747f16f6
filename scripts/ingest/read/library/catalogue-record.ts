/** Values of a bibliographic record, whatever the library it comes from → hints. */
import type { Hint } from '../../document/types.ts';
import { type CatalogueRecord, hintOf } from '../formats/format.ts';

export type LibraryRecord = {
	readonly title: string;
	readonly authors: readonly string[];
	/** The periodical, the site or, where there is neither, the publisher. */
	readonly source: string | null;
	/** As written; `2024/05/13` is taken for ISO 8601. */
	readonly date: string | null;
	readonly captured: string | null;
	readonly url: string | null;
	readonly language: string | null;
	readonly page: string | null;
	readonly section: string | null;
	readonly edition: string | null;
	readonly rights: string | null;
	/** Paths as the library names them. */
	readonly files: readonly string[];
};

/** `rule` names the form of the library: `zotero`, `ris`, `bibtex`, `csl`. */
export function catalogueRecord(record: LibraryRecord, rule: string): CatalogueRecord {
	const { title, authors, source, date, captured, url, language, page, section, edition, rights } = record;
	const values: readonly (readonly [Hint['field'], string | null])[] = [
		['title', title],
		['byline', authors.join(', ')],
		['source', source],
		['date', isoDate(date)],
		['captured', isoDate(captured)],
		['url', url],
		['language', language],
		['page', page],
		['section', section],
		['edition', edition],
		['rights', rights],
	];
	const hints = values.flatMap(([field, value]) => {
		const plain = (value ?? '').replace(/\s+/g, ' ').trim();
		return plain === '' ? [] : [hintOf(field, plain, rule)];
	});
	return { title, files: record.files.flatMap(relative), hints };
}

/** `2024/05/13/`, `2024/5` → ISO 8601; other forms stay as they are. */
function isoDate(date: string | null): string | null {
	const match = /^(\d{4})\/(\d{1,2})?\/?(\d{1,2})?\/?(?:\s.*)?$/.exec((date ?? '').trim());
	if (match === null) return date;
	const [, year = '', month, day] = match;
	return [year, month, day].flatMap((part) => (part === undefined || part === '' ? [] : [part.padStart(2, '0')])).join('-');
}

/** A path below the library's folder, with `/`; nothing for one that leads out of it. */
function relative(path: string): string[] {
	const plain = path
		.replace(/^(?:file:\/\/\/?)?(?:\.\/)?/, '')
		.replaceAll('\\', '/')
		.trim();
	return plain === '' || /^(?:[a-z]+:|\/)/i.test(plain) || plain.split('/').includes('..') ? [] : [plain];
}
