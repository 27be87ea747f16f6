/** Programs that mean something else by a common name of a field, and the fields by which any program says that an entry is not published. */

type RawRecord = Readonly<Record<string, unknown>>;

/** `has`: keys by which the program is known. `means`: key → the plain name of what it holds. */
type Dialect = { readonly has: readonly string[]; readonly means: Readonly<Record<string, string>> };

const DIALECTS: readonly Dialect[] = [
	// Drupal: an article is created when it is written; elsewhere that is the day of the copy.
	{ has: ['nid', 'created'], means: { created: 'date', changed: 'modified' } },
	// Readwise Reader: `url` leads into the reader.
	{ has: ['html_content', 'source_url', 'url'], means: { source_url: 'url' } },
	// Google Reader and its heirs (Inoreader, FreshRSS): lists of links.
	{ has: ['crawlTimeMsec', 'origin'], means: { canonical: 'url', alternate: 'url' } },
];

/** The record with the names of fields that any program would give them. */
export function inPlainNames(record: RawRecord): RawRecord {
	const dialect = DIALECTS.find(({ has }) => has.every((key) => key in record));
	if (dialect === undefined) return record;
	const own = Object.entries(record).filter(([key]) => !(key in dialect.means));
	const renamed = Object.entries(dialect.means).flatMap(([key, name]) => (key in record ? [[name, record[key]] as const] : []));
	// The plain names go before those that the record has.
	return { ...Object.fromEntries(own), ...Object.fromEntries(renamed.toReversed()) };
}

const YES = /^(?:true|1|yes)$/i;
const NO = /^(?:false|0|no)$/i;
const UNFINISHED =
	/^(?:draft|auto-draft|pending|private|trash|future|scheduled|unpublished|entwurf|brouillon|concept|borrador|bozza|rascunho|szkic)$/i;

/** The field by which a record says that its entry is a draft or taken back, and its value; null: none does. */
export function unpublished(record: RawRecord): string | null {
	const text = (key: string) => (['string', 'number', 'boolean'].includes(typeof record[key]) ? String(record[key]).trim() : '');
	const found = [
		['status', UNFINISHED.test(text('status')) || ('nid' in record && NO.test(text('status')))],
		['draft', YES.test(text('draft'))],
		...['published', 'is_published', 'isPublished'].map((key) => [key, NO.test(text(key))] as const),
	].find(([, says]) => says);
	return found === undefined ? null : `${found[0]}: ${text(String(found[0]))}`;
}
