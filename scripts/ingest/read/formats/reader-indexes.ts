/** Tables of contents in the archives of newsletters and read-it-later programs (Substack, Omnivore): what they say of the files beside them. */
import { parse } from 'csv-parse/sync';
import type { Catalogue, CatalogueRecord, Input } from './format.ts';
import { type RawRecord, readRecord } from './record.ts';

/** A table of contents is small. */
const MOST = 32 * 2 ** 20;
const SUBSTACK = /^\uFEFF?"?post_id"?,"?post_date"?,/;
const OMNIVORE = /^\uFEFF?\s*\[\s*\{(?=[\s\S]{0,4000}"slug"\s*:)(?=[\s\S]{0,4000}"savedAt"\s*:)/;

const isRow = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (row: RawRecord, key: string): string => (typeof row[key] === 'string' ? row[key].trim() : '');

function* ofSubstack({ whole }: Input): Generator<CatalogueRecord> {
	const rows: unknown = parse(whole().text, { columns: true, bom: true, relax_quotes: true, relax_column_count: true });
	for (const row of Array.isArray(rows) ? rows.filter(isRow) : []) {
		const title = text(row, 'title');
		const files = [`posts/${text(row, 'post_id')}.html`];
		if (text(row, 'is_published') === 'true')
			yield { title, files, hints: readRecord({ title, date: row['post_date'] }, 'substack').hints };
		else yield { title, files, hints: [], unpublished: 'a draft, not published' };
	}
}

function* ofOmnivore({ whole }: Input): Generator<CatalogueRecord> {
	for (const row of (JSON.parse(whole().text.replace(/^\uFEFF/, '')) as unknown[]).filter(isRow)) {
		const { title, author, url, publishedAt, savedAt, siteName } = row;
		const slug = text(row, 'slug');
		const { hints } = readRecord({ title, author, url, source: siteName, date: publishedAt, captured: savedAt }, 'omnivore');
		yield { title: text(row, 'title'), files: [`content/${slug}.html`], hints };
		yield { title: text(row, 'title'), files: [`highlights/${slug}.md`], hints: [], unpublished: 'what a reader marked and noted' };
	}
}

const catalogue = (id: string, label: string, gives: Catalogue['gives'], begins: RegExp, records: Catalogue['records']): Catalogue => ({
	id,
	family: 'clippers',
	label,
	gives,
	recognise: ({ form, bytes, text }) => form === 'bytes' && bytes.size <= MOST && begins.test((text() ?? '').slice(0, 8000)),
	records,
});

export const readerIndexes: readonly Catalogue[] = [
	catalogue('substack', 'archive of a Substack letter (posts.csv with its posts)', ['title', 'date'], SUBSTACK, ofSubstack),
	catalogue(
		'omnivore',
		'archive of Omnivore (metadata with its pages)',
		['title', 'date', 'source', 'byline', 'url', 'captured'],
		OMNIVORE,
		ofOmnivore,
	),
];
