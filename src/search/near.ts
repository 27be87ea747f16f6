/** Words that the collection holds and that come close to what was typed: by spelling, or because they contain it. Loaded where nothing was found. */
/** Damerau–Levenshtein distance (optimal string alignment), given up above `most`. */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = row;
	}
	return last[b.length] ?? most + 1;
}

/** The letters of a word as a set of 32 bits; one change of spelling changes two of them at most. */
function lettersOf(word: string): number {
	let set = 0;
	for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
	return set;
}

function bits(set: number): number {
	let count = 0;
	for (let left = set; left !== 0; left &= left - 1) count++;
	return count;
}

/** At most `limit` words of a list that contain the word looked for, or that are spelled nearly like it as `fold` sees them; the nearest first. */
export function nearWords(word: string, list: readonly string[], limit: number, fold: (text: string) => string): string[] {
	const wanted = fold(word);
	const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
	const letters = lettersOf(wanted);
	const found: { word: string; cost: number }[] = [];
	for (const candidate of list) {
		const folded = /^[a-z]+$/.test(candidate) ? candidate : fold(candidate);
		if (wanted.length > 3 && folded.length > wanted.length && folded.includes(wanted)) found.push({ word: candidate, cost: 0.5 });
		else if (most > 0 && bits(letters ^ lettersOf(folded)) <= 2 * most) {
			const cost = distance(wanted, folded, most);
			if (cost <= most) found.push({ word: candidate, cost });
		}
	}
	found.sort((a, b) => a.cost - b.cost || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
	return found.slice(0, limit).map(({ word }) => word);
}

/**
 * Several words corrected at once: each that the list has stays, each that it has not becomes the nearest one by spelling. Null where a word has no
 * near one, none is to be corrected, or there is one word only. A word that begins one of the list counts as there, since the index finds it so.
 */
export function correctedTogether(words: readonly string[], list: readonly string[], fold: (text: string) => string): string[] | null {
	if (words.length < 2) return null;
	const folded = list.map(fold);
	const corrected = words.map((word) => {
		const wanted = fold(word);
		if (wanted.length < 4 || folded.some((known) => known.startsWith(wanted))) return word;
		return nearWords(word, list, 1, fold)[0] ?? null;
	});
	if (corrected.includes(null) || corrected.every((word, n) => word === words[n])) return null;
	return corrected as string[];
}

/** The word list that the build wrote for a language. */
export async function loadWords(bundle: string, language: string): Promise<string[]> {
	const name = `words.${language}.txt`;
	const text = await (globalThis.storyfoldPackage?.file(name) ??
		fetch(bundle + name).then((response) => (response.ok ? response.text() : '')));
	return text.split('\n').filter((word) => word !== '');
}
