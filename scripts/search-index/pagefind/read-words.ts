/** Files of words as Pagefind packs them → words with their lists, by ranges of pages. */
import { CborReader } from './cbor.ts';

/** Pages of a list; the numbers of its first and last; what Pagefind measures its files in (pages and places); where in `bytes` it begins and ends. */
export const List = { pages: 0, first: 1, last: 2, size: 3, from: 4, to: 5, length: 6 } as const;

/** Items of a page in a list: its number, places in the text, places in metadata. */
export const PAGE = 3;

/** The pages that hold a word have one list, and those that hold another spelling of it, with its accents, another. */
export type Words = {
	/** Sorted. */
	readonly words: readonly string[];
	/** Of each word the number of its first list, which is that of the word itself; at the end the number of lists. */
	readonly starts: Uint32Array;
	/** Spellings by the number of their list. */
	readonly spellings: ReadonlyMap<number, string>;
	/** Of those the ones that stand in pages before these too. */
	readonly begun: ReadonlySet<number>;
	/** Of each list as many numbers as `List` has. */
	readonly lists: Uint32Array;
	/** Where the lists stand, each without the number of its first page. */
	readonly bytes: Uint8Array;
};

/** `files`: what is packed in files of words, one after the other. `ends`: of each range of pages the number of the page after it. Pages are counted from the first of their range. */
export function readWords(files: Uint8Array, ends: readonly number[] = [Number.POSITIVE_INFINITY]): Words[] {
	const ranges = ends.map((_, at) => new Range(ends[at - 1] ?? 0));
	const rangeOf = (range: number) => ranges[range] as Range;
	const reader = new CborReader(files);
	for (let number = 0; reader.at < files.length; ) {
		reader.array();
		for (let left = reader.array(); left > 0; left--, number++) {
			reader.array();
			const word = reader.text();
			for (const list of listsOf(reader, ends)) rangeOf(list.range).add(word, number, list);
			for (let more = reader.array(); more > 0; more--) {
				reader.array();
				const spelling = reader.text();
				for (const [at, list] of listsOf(reader, ends).entries()) rangeOf(list.range).addSpelling(word, number, spelling, list, at > 0);
			}
		}
	}
	return ranges.map((range) => range.words(files));
}

type Listed = {
	readonly range: number;
	readonly first: number;
	readonly from: number;
	pages: number;
	last: number;
	size: number;
	to: number;
};

/** The list that begins here, cut at the ends of ranges. */
function listsOf(reader: CborReader, ends: readonly number[]): Listed[] {
	const found: Listed[] = [];
	let own: Listed | undefined;
	let [range, number] = [0, 0];
	for (let left = reader.array(); left > 0; left--) {
		if (reader.array() !== PAGE) throw new Error('a page of a word is not as Pagefind 1.6 writes it');
		number += reader.unsigned();
		while (number >= (ends[range] as number)) range++;
		if (own?.range !== range) {
			own = { range, first: number, from: reader.at, pages: 0, last: 0, size: 0, to: 0 };
			found.push(own);
		}
		own.pages++;
		own.size += 1 + reader.skipIntegers() + reader.skipIntegers();
		own.last = number;
		own.to = reader.at;
	}
	return found;
}

/** What stands in the pages of a range, as it is read. */
class Range {
	readonly #start: number;
	readonly #words: string[] = [];
	readonly #starts: number[] = [];
	readonly #spellings = new Map<number, string>();
	readonly #begun = new Set<number>();
	readonly #lists: number[] = [];
	#number = -1;
	#count = 0;

	constructor(start: number) {
		this.#start = start;
	}

	/** `number`: of the word. */
	add(word: string, number: number, { pages, first, last, size, from, to }: Omit<Listed, 'range'>): void {
		if (this.#number !== number) {
			this.#words.push(word);
			this.#starts.push(this.#count);
			this.#number = number;
		}
		this.#count++;
		this.#lists.push(pages, first - this.#start, last - this.#start, size, from, to);
	}

	/** A word of which there are other spellings alone has an empty list. */
	addSpelling(word: string, number: number, spelling: string, list: Listed, isBegun: boolean): void {
		if (this.#number !== number) this.add(word, number, { pages: 0, first: this.#start, last: this.#start, size: 0, from: 0, to: 0 });
		this.#spellings.set(this.#count, spelling);
		if (isBegun) this.#begun.add(this.#count);
		this.add(word, number, list);
	}

	words(bytes: Uint8Array): Words {
		const starts = Uint32Array.from([...this.#starts, this.#count]);
		return { words: this.#words, starts, spellings: this.#spellings, begun: this.#begun, lists: Uint32Array.from(this.#lists), bytes };
	}
}
