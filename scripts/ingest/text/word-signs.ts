/**
 * Whether a word of a text may be one of a list, by a number made of its letters where it stands: nearly all words of a text are told so from those of the
 * list, without being cut out and looked up. A few others have the number of one by chance.
 */
const SIZE = 2 ** 16;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Letters of a beginning: from so many on it can be in a list, and by so many it is looked for. */
const LEAST = 3;
const MOST = 5;

/** A bit a list: that of whole words in the lower four, that of beginnings (1 for 16, 2 for 32 …) in the upper four. */
export type WordSigns = Uint8Array;
const BEGINS = 0xf0;
const WHOLE = 0x0f;

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (SIZE - 1);
const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Lists of whole words by their bit (1, 2, 4, 8), and of beginnings by theirs (16 … 128). Beginnings of fewer than three letters are in none. */
export function wordSigns(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): WordSigns {
	const signs = new Uint8Array(SIZE);
	for (const [bit, words] of lists)
		for (const word of words) {
			if (bit > WHOLE && word.length < LEAST) continue;
			let hash = OFFSET;
			const length = bit > WHOLE ? Math.min(word.length, MOST) : word.length;
			for (let i = 0; i < length; i++) hash = step(hash, word.charCodeAt(i));
			const place = placeOf(hash);
			signs[place] = (signs[place] as number) | bit;
		}
	return signs;
}

/** The bits of the lists that may hold the word from `start` to `end`, or a beginning of it. */
export function signsOf(signs: WordSigns, text: string, start: number, end: number): number {
	let [hash, bits] = [OFFSET, 0];
	for (let at = start; at < end; at++) {
		hash = step(hash, text.charCodeAt(at));
		const length = at - start + 1;
		if (length >= LEAST && length <= MOST) bits |= (signs[placeOf(hash)] as number) & BEGINS;
	}
	return bits | ((signs[placeOf(hash)] as number) & WHOLE);
}

const SHAPES = 2 ** 13;

/** A number for the first, the middle and the last letter of a word and its length: quicker made than that of all letters, for a list of few words. */
export const shapeOf = (text: string, start: number, end: number): number =>
	(text.charCodeAt(start) * 37 + text.charCodeAt(end - 1) * 5 + text.charCodeAt((start + end) >> 1) * 11 + end - start) & (SHAPES - 1);

/** 1 by the numbers of the words. */
export function wordShapes(words: Iterable<string>): Uint8Array {
	const shapes = new Uint8Array(SHAPES);
	for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;
	return shapes;
}
