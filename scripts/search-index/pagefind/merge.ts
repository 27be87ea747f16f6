/**
 * Parts of a language → the bundle that Pagefind makes of all their pages at once, byte for byte before it is packed: the pages of each part follow those of
 * the part before it. Places of words are copied as they are; only the number of a part's first page is counted anew.
 */
import { CborWriter } from './cbor.ts';
import { digestOf, fileNames, listName, packed } from './files.ts';
import { type Chunk, chunkRange, chunksOf } from './merge-chunks.ts';
import { byBytes } from './merge-words.ts';
import { withFields } from './meta-fields.ts';
import type { Filters, OpenPart, PageList, Part } from './part.ts';

/** A file of the index. `content`: Pagefind's digest of what is packed in it; `bytes` packs it; null where what it holds is not kept. */
export type MergedFile = { readonly content: string; readonly bytes: () => Promise<Uint8Array | null> };
type Merged = { readonly files: ReadonlyMap<string, MergedFile>; readonly hash: string; readonly pages: number; readonly whole: Whole };
/** What was merged, without the files of pages. */
export type Whole = Omit<Part, 'pages'> & { readonly pages: readonly PageList[] };

/** `language`: as Pagefind names it, in lower case. Null where parts that were cut from others do not tell all (merge-chunks.ts). */
export function mergeParts(language: string, given: readonly OpenPart[]): Merged | null {
	const fields = [...new Set(given.flatMap(({ fields }) => fields))].sort(byBytes);
	const parts = given.map((part) => withFields(part, fields));
	const bases = parts.map((_, at) => parts.slice(0, at).reduce((sum, { pages }) => sum + pages.length, 0));
	const cut = chunksOf(parts, bases);
	if (cut === null) return null;
	const { chunks, all } = inOnePiece(cut);
	const files = new Map<string, MergedFile>();
	const add = (path: string, digest: string, content: Uint8Array) => files.set(path, { content: digest, bytes: () => packed(content) });
	const nameOf = { fragment: fileNames(language, 1), index: fileNames(language, 2), filter: fileNames(language, 2) };
	const pages = parts.flatMap(({ pages }) => pages);
	const meta = new CborWriter();
	const version = parts.find(({ pages }) => pages.length > 0)?.version ?? '';
	meta.array(6).text(version);
	meta.array(pages.length);
	for (const page of pages) {
		const { digest, items, about } = page;
		const name = nameOf.fragment(digest);
		files.set(`fragment/${name}.pf_fragment`, { content: digest, bytes: async () => page.fragment });
		meta.array(items).text(name).raw(about);
	}
	meta.array(chunks.length);
	for (const [at, { bytes }] of chunks.entries()) {
		const [from, to] = chunkRange(chunks, at);
		const digest = digestOf(bytes);
		const name = nameOf.index(digest);
		add(`index/${name}.pf_index`, digest, bytes);
		meta.array(3).text(from).text(to).text(name);
	}
	const filters = joinFilters(parts, bases);
	meta.array(filters.size);
	for (const [filter, bytes] of filterFiles(filters)) {
		const digest = digestOf(bytes);
		const name = nameOf.filter(digest);
		add(`filter/${name}.pf_filter`, digest, bytes);
		meta.array(2).text(filter).text(name);
	}
	meta.array(0).array(fields.length);
	for (const field of fields) meta.text(field);
	const list = meta.take();
	const digest = digestOf(list);
	const hash = listName(language, digest);
	add(`pagefind.${hash}.pf_meta`, digest, list);
	return { files, hash, pages: pages.length, whole: { version, pages: pages.map(listed), fields, filters, files: all } };
}

/** The files as parts of what is kept of them, so that their bytes are held once. */
function inOnePiece(chunks: readonly Chunk[]): { readonly chunks: readonly Chunk[]; readonly all: Uint8Array } {
	const all = Buffer.concat(chunks.map(({ bytes }) => bytes));
	let end = 0;
	return {
		all,
		chunks: chunks.map(({ bytes, ...chunk }) => {
			end += bytes.length;
			return { ...chunk, bytes: all.subarray(end - bytes.length, end) };
		}),
	};
}

const listed = ({ digest, items, about }: PageList): PageList => ({ digest, items, about });

function joinFilters(parts: readonly OpenPart[], bases: readonly number[]): Filters {
	const filters = new Map<string, Map<string, number[]>>();
	for (const [at, part] of parts.entries()) {
		for (const [name, values] of part.filters) {
			const all = filters.get(name) ?? new Map<string, number[]>();
			filters.set(name, all);
			for (const [value, pages] of values) {
				const list = all.get(value) ?? [];
				all.set(value, list);
				for (const page of pages) list.push(page + (bases[at] ?? 0));
			}
		}
	}
	return filters;
}

/** Each filter as its file, in order. */
function filterFiles(filters: Filters): (readonly [string, Buffer])[] {
	const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => byBytes(a, b));
	const file = new CborWriter();
	return sorted(filters).map(([name, values]) => {
		file.array(2).text(name).array(values.size);
		for (const [value, pages] of sorted(values)) {
			file.array(2).text(value).array(pages.length);
			for (const page of pages) file.integer(page);
		}
		return [name, file.take()] as const;
	});
}
