/** What Pagefind made of some pages of a language, in a form in which it can be merged with others (merge.ts). */
import { CborReader, CborWriter } from './cbor.ts';
import { ENTRY, readEntry } from './entry.ts';
import { digestOf, unpacked } from './files.ts';

/** `digest`: of its fragment. `about`: what the list of pages says of it behind the digest, `items` with the digest, as CBOR. */
type PartPage = { readonly digest: string; readonly items: number; readonly about: Uint8Array; readonly fragment: Uint8Array };

/** The pages that hold a word have one list, and those that hold another spelling of it, with its accents, another. */
export type Part = {
	/** Pagefind's, as it stands in its lists. */
	readonly version: string;
	readonly pages: readonly PartPage[];
	/** Names of metadata, sorted: places in metadata name them by number. */
	readonly fields: readonly string[];
	/** Filter → value → numbers of pages. */
	readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
	/** Sorted. */
	readonly words: readonly string[];
	/** Of each word the number of its first list, which is that of the word itself; at the end the number of lists. */
	readonly starts: Uint32Array;
	/** Spellings by the number of their list. */
	readonly spellings: ReadonlyMap<number, string>;
	/** Of each list as many numbers as `List` has. */
	readonly lists: Uint32Array;
	/** Lists as Pagefind wrote them, each without the number of its first page. */
	readonly bytes: Uint8Array;
};

/** Pages of a list; the numbers of its first and last; what Pagefind measures its files in (pages and places); where in `bytes` it begins and ends. */
export const List = { pages: 0, first: 1, last: 2, size: 3, from: 4, to: 5, length: 6 } as const;

/** Items of a page in a list: its number, places in the text, places in metadata. */
export const PAGE = 3;

/** Pages without a word are left out. */
const EMPTY: Part = {
	...{ version: '', pages: [], fields: [], filters: new Map(), words: [], starts: Uint32Array.of(0) },
	...{ spellings: new Map(), lists: new Uint32Array(), bytes: new Uint8Array() },
};

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
	return { version, pages, fields, filters, ...readWords(chunks) };
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

function readWords(chunks: readonly Uint8Array[]): Pick<Part, 'words' | 'starts' | 'spellings' | 'lists' | 'bytes'> {
	const [words, starts, lists] = [[] as string[], [] as number[], [] as number[]];
	const spellings = new Map<number, string>();
	const written = new CborWriter();
	for (const chunk of chunks) {
		const reader = new CborReader(chunk);
		reader.array();
		items(reader, () => {
			reader.array();
			words.push(reader.text());
			starts.push(lists.length / List.length);
			readList(reader, lists, written);
			items(reader, () => {
				reader.array();
				spellings.set(lists.length / List.length, reader.text());
				readList(reader, lists, written);
			});
		});
	}
	starts.push(lists.length / List.length);
	return { words, starts: Uint32Array.from(starts), spellings, lists: Uint32Array.from(lists), bytes: written.take() };
}

/** Adds the list that begins here. */
function readList(reader: CborReader, lists: number[], written: CborWriter): void {
	const pages = reader.array();
	let [first, last, size] = [0, 0, pages];
	const from = written.length;
	for (let page = 0; page < pages; page++) {
		const whole = reader.at;
		if (reader.array() !== PAGE) throw new Error('a page of a word is not as Pagefind 1.6 writes it');
		const number = reader.unsigned();
		if (page === 0) first = number;
		last += number;
		const after = reader.at;
		size += skipPlaces(reader) + skipPlaces(reader);
		written.raw(reader.bytes, page === 0 ? after : whole, reader.at);
	}
	lists.push(pages, first, last, size, from, written.length);
}

function skipPlaces(reader: CborReader): number {
	const places = reader.array();
	for (let place = 0; place < places; place++) reader.integer();
	return places;
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
