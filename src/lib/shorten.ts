/** The beginning of a text that is too long for its place. */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * At most the first `most` characters of a longer text, cut at a blank. Where a word is so long that half would be lost with it, as in a language
 * that writes no blanks, it is cut inside that word, never inside a character as readers see it.
 */
export function beginningOf(text: string, most: number): string {
	const blank = text.lastIndexOf(' ', most - 1);
	if (blank >= most / 2) return text.slice(0, blank);
	// What reaches beyond `most` is looked at too, so that the last character is known whole.
	let end = 0;
	for (const { index, segment } of graphemes.segment(text.slice(0, 2 * most)))
		if (index + segment.length <= most) end = index + segment.length;
	return text.slice(0, end === 0 ? most : end);
}

/** A text of at most `most` characters as it is, a longer one by its beginning. */
export const shorten = (text: string, most: number): string => (text.length <= most ? text : `${beginningOf(text, most)} …`);
