/** What Pagefind made of some pages of a language, in a form in which it can be merged with others (merge.ts). */
import { CborReader } from './cbor.ts';
import { ENTRY, readEntry } from './entry.ts';
import { digestOf, unpacked } from './files.ts';
import { readWords, type Words } from './read-words.ts';

/** `digest`: of its fragment. `about`: what the list of pages says of it behind the digest, `items` with the digest, as CBOR. */
/** `fragment`: null where it is not kept. */
type PartPage = PageList & { readonly fragment: Uint8Array | null };
export type PageList = { readonly digest: string; readonly items: number; readonly about: Uint8Array };

export type Part = {
	/** Pagefind's, as it stands in its lists. */
	readonly version: string;
	readonly pages: readonly PartPage[];
	/** Names of metadata, sorted: places in metadata name them by number. */
	readonly fields: readonly string[];
	readonly filters: Filters;
	/** What is packed in its files of words, one after the other. */
	readonly files: Uint8Array;
};

/** The same with its words. */
export type OpenPart = Omit<Part, 'files'> & Words;

/** Filter → value → numbers of pages. */
export type Filters = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Pages without a word are left out. */
const EMPTY: Part = { version: '', pages: [], fields: [], filters: new Map(), files: new Uint8Array() };

/** `files`: Pagefind's bundle of one language, by path. Throws an Error where something is not as Pagefind 1.6 writes it. */
export function readPart(files: ReadonlyMap<string, Uint8Array>): Part {
	const [language, ...others] = Object.entries(readEntry(files).languages);
	if (language === undefined) return EMPTY;
	if (others.length > 0) throw new Error(`${ENTRY} has more than one language`);
	const file = (path: string) => unpacked(files.get(path) ?? missing(path));
	const meta = new CborReader(file(`pagefind.${language[1].hash}.pf_meta`));
	meta.array();
	const version = meta.text();
	const pages = items(meta, () => {
		const count = meta.array();
		const fragment = files.get(`fragment/${meta.text()}.pf_fragment`) ?? missing('fragment of a page');
		const from = meta.at;
		for (let item = 1; item < count; item++) meta.skip();
		return { digest: digestOf(unpacked(fragment)), items: count, about: Uint8Array.from(meta.bytes.subarray(from, meta.at)), fragment };
	});
	const chunks = items(meta, () => texts(meta)[2] ?? '').map((name) => file(`index/${name}.pf_index`));
	const filters = new Map(items(meta, () => texts(meta)).map(([name = '', hash]) => [name, readFilter(file(`filter/${hash}.pf_filter`))]));
	if (meta.array() > 0) throw new Error('the search index has an order of pages, which cannot be merged');
	const fields = items(meta, () => meta.text());
	return { version, pages, fields, filters, files: Buffer.concat(chunks) };
}

/** Reads the words of a part. */
export function openPart({ files, ...rest }: Part): OpenPart {
	return { ...rest, ...(readWords(files)[0] as Words) };
}

function readFilter(bytes: Uint8Array): Map<string, number[]> {
	const filter = new CborReader(bytes);
	filter.array();
	filter.skip();
	return new Map(
		items(filter, () => {
			filter.array();
			return [filter.text(), items(filter, () => filter.unsigned())] as const;
		}),
	);
}

function items<T>(reader: CborReader, read: () => T): T[] {
	const found: T[] = [];
	for (let left = reader.array(); left > 0; left--) found.push(read());
	return found;
}

const texts = (reader: CborReader) => items(reader, () => reader.text());

function missing(what: string): never {
	throw new Error(`Pagefind's bundle has no ${what}: the search was written for Pagefind 1.6`);
}
