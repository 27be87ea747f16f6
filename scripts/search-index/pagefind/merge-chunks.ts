/** Words with their pages, cut into index files as Pagefind cuts them. */
import { CborWriter } from './cbor.ts';
import { byBytes, eachWord } from './merge-words.ts';
import { List, PAGE, type Words } from './read-words.ts';

/** A file ends with the word that makes it this large (Pagefind's `index_chunk_size`). */
const CHUNK = 20_000;

/** A file of the index with its first and last word. */
export type Chunk = { readonly first: string; readonly last: string; readonly bytes: Uint8Array };

/** A list of a part: number of the part, place of the list in its `lists`. */
type At = readonly [number, number];

/**
 * `bases`: of each part the number of its first page. Null where the order of the spellings of a word is not known: in a part that was cut from a longer
 * one they stand as they begin in that.
 */
export function chunksOf(parts: readonly Words[], bases: readonly number[]): Chunk[] | null {
	const chunks: Chunk[] = [];
	const words = new CborWriter();
	const file = new CborWriter();
	let [first, last, count, size] = ['', '', 0, 0];
	const cut = () => {
		const bytes = file.array(1).array(count).raw(words.take()).take();
		[count, size] = [0, 0];
		chunks.push({ first, last, bytes });
	};
	const write = (lists: readonly At[]): void => {
		words.array(lists.reduce((sum, [part, at]) => sum + number(part, at, List.pages), 0));
		let before = 0;
		for (const [part, at] of lists) {
			if (number(part, at, List.pages) === 0) continue;
			const base = bases[part] as number;
			words.array(PAGE).integer(base + number(part, at, List.first) - before);
			words.raw((parts[part] as Words).bytes, number(part, at, List.from), number(part, at, List.to));
			before = base + number(part, at, List.last);
		}
	};
	const number = (part: number, at: number, which: number) => (parts[part] as Words).lists[at + which] as number;
	for (const { word, places } of eachWord(parts)) {
		const own: At[] = [];
		const spellings = new Map<string, At[]>();
		for (let place = 0; place < places.length; place += 2) {
			const [index, at] = [places[place] as number, places[place + 1] as number];
			const part = parts[index] as Words;
			const [from, to] = [part.starts[at] as number, part.starts[at + 1] as number];
			own.push([index, from * List.length]);
			size += number(index, from * List.length, List.size);
			let [fresh, begun] = [0, 0];
			for (let list = from + 1; list < to; list++) {
				const spelling = part.spellings.get(list) ?? '';
				const known = spellings.get(spelling);
				if (known !== undefined) {
					known.push([index, list * List.length]);
					continue;
				}
				spellings.set(spelling, [[index, list * List.length]]);
				fresh++;
				if (part.begun.has(list)) begun++;
			}
			if (begun > 0 && fresh > 1) return null;
		}
		words.array(3).text(word);
		write(own);
		words.array(spellings.size);
		for (const [spelling, lists] of spellings) {
			words.array(2).text(spelling);
			write(lists);
		}
		if (count++ === 0) first = word;
		last = word;
		if (size >= CHUNK) cut();
	}
	if (count > 0) cut();
	return chunks;
}

/** What the list of files says that a file holds: as much of its first and last word as parts them from its neighbours'. */
export function chunkRange(chunks: readonly Chunk[], at: number): readonly [string, string] {
	const [before, own, after] = [chunks[at - 1], chunks[at] as Chunk, chunks[at + 1]];
	const from = before === undefined ? own.first : parting(own.first, before.last);
	const to = after === undefined ? own.last : parting(own.last, after.first);
	return [from, byBytes(to, from) < 0 ? own.last : to];
}

/** The beginning that `word` has in common with `other`, and one letter more. */
function parting(word: string, other: string): string {
	const [letters, others] = [[...word], [...other]];
	const same = letters.findIndex((letter, at) => letter !== others[at]);
	return same < 0 ? word : letters.slice(0, same + 1).join('');
}
