/** Words that look alike across languages: the same name or a cognate (Simard, Foster & Isabelle 1992; Melamed 1999). */

/** Two words of so unequal length cannot be alike enough. */
const SHORTER = 0.38;

/** Likeness of two folded words, 0…1: Dice over character bigrams (Adamson & Boreham 1974), or the share of a common beginning. */
export function likeness(a: string, b: string): number {
	if (a === b) return 1;
	if (a.length < 4 || b.length < 4 || Math.min(a.length, b.length) < SHORTER * Math.max(a.length, b.length)) return 0;
	let prefix = 0;
	while (prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
	const shared = prefix >= 4 ? (2 * prefix) / (a.length + b.length) : 0;
	return Math.max(shared, dice(a, b));
}

function dice(a: string, b: string): number {
	const bigrams = new Map<string, number>();
	for (let i = 0; i < a.length - 1; i++) bigrams.set(a.slice(i, i + 2), (bigrams.get(a.slice(i, i + 2)) ?? 0) + 1);
	let both = 0;
	for (let i = 0; i < b.length - 1; i++) {
		const gram = b.slice(i, i + 2);
		const left = bigrams.get(gram) ?? 0;
		if (left > 0) {
			both++;
			bigrams.set(gram, left - 1);
		}
	}
	return (2 * both) / (a.length + b.length - 2);
}
