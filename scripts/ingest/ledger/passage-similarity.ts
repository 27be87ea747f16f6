/** How much two texts share, for finding an edited text again. */

/** Character 5-grams of a folded text, where words do not matter (Chinese) as well as where they do. */
export function shingles(text: string): Set<string> {
	const folded = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const found = new Set<string>();
	for (let i = 0; i + 5 <= folded.length; i += 1) found.add(folded.slice(i, i + 5));
	if (found.size === 0 && folded !== '') found.add(folded);
	return found;
}

/**
 * Three words in a row, folded: what two texts share only where one was made from the other. Where no space parts the words
 * (Chinese, Japanese, Thai) five characters stand for them.
 */
export function wordShingles(text: string): Set<string> {
	const words =
		text
			.normalize('NFKD')
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const length = words.reduce((sum, word) => sum + word.length, 0);
	if (words.length < 3 || length / words.length > 20) return shingles(text);
	return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** Sørensen–Dice coefficient, 0…1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size + b.size === 0) return 0;
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const item of small) if (large.has(item)) shared += 1;
	return (2 * shared) / (a.size + b.size);
}
