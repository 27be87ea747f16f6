/** Is a quotation in a text, as people quote: case, kinds of quotation marks, cuts and insertions in brackets do not count, words do. */

/** Letters, digits and the signs that change a figure, folded (NFKC, lower case), one space between. */
export function foldWording(text: string): string {
	const words =
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+|[%‰€$£¥°]|[-−](?=\d)/gu) ?? [];
	return words.join(' ');
}

/** What stands between cuts ("[…]", "…", "...") and insertions ("[the minister]") of a quotation, folded. */
function segments(quotation: string): string[] {
	return quotation
		.split(/\s*(?:\[[^\]]{0,200}\]|\([.…\s]{1,8}\)|…|\.{3,})\s*/)
		.map(foldWording)
		.filter((segment) => segment !== '');
}

/** Whether every segment of a quotation stands in the text, in order, each at the edges of words. */
export function quotes(text: string, quotation: string): boolean {
	const folded = ` ${foldWording(text)} `;
	let from = 0;
	return segments(quotation).every((segment) => {
		const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(segment);
		const at = folded.indexOf(dense ? segment : ` ${segment} `, from);
		from = at < 0 ? from : at + segment.length;
		return at >= 0;
	});
}

/** A reference may set a little more than the title in quotation marks; a sentence that only holds the title is none. */
const LONGER = 1.5;

/** Whether a quotation names a title. */
export const quotesTitle = (title: string, quotation: string): boolean =>
	quotes(title, quotation) || (quotes(quotation, title) && quotation.length <= title.length * LONGER);

/** The sentence that shares most of its words with a quotation (Dice coefficient over words and pairs of words), with the share (0…1). */
export function nearest<T extends { readonly text: string }>(
	quotation: string,
	sentences: readonly T[],
): { readonly sentence: T; readonly share: number } | null {
	const wanted = grams(quotation);
	let best: { sentence: T; share: number } | null = null;
	for (const sentence of sentences) {
		const own = grams(sentence.text);
		const shared = [...wanted].filter((gram) => own.has(gram)).length;
		const share = (2 * shared) / Math.max(1, wanted.size + own.size);
		if (share > (best?.share ?? 0)) best = { sentence, share };
	}
	return best;
}

function grams(text: string): Set<string> {
	const words = foldWording(text).split(' ');
	const units = words.length > 2 ? words : [...words.join('')];
	return new Set([...units, ...units.slice(1).map((unit, index) => `${units[index]} ${unit}`)]);
}
