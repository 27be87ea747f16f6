/** Which blocks of a page are its article: the blocks are looked for, in their order, in the text that annotators took from the page. */

const SHINGLE = 5;
/** From this share of its shingles on, a block stands in the article. */
const LEAST = 0.5;
/** Short blocks are looked for this near (blocks; words of the article) to a long one that was found. */
const NEAR = 25;
const REACH = 400;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const indexOf = (keys: readonly string[]) => {
	const index = new Map<string, number[]>();
	for (const [i, key] of keys.entries()) index.set(key, [...(index.get(key) ?? []), i]);
	return index;
};
const shinglesOf = (words: readonly string[]) =>
	Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, i) => words.slice(i, i + SHINGLE).join(' '));

/** 1 article, 0 not, −1 no word, a block. */
export function pageLabels(texts: readonly string[], article: string): Int8Array {
	const gold = wordsOf(article);
	const words = texts.map(wordsOf);
	const places = placesOf(words, gold);
	const label = new Int8Array(texts.length);
	const covered = new Uint8Array(gold.length);
	const take = (i: number) => {
		label[i] = 1;
		const from = Math.max(0, places[i] as number);
		covered.fill(1, from, from + (words[i]?.length ?? 0));
	};
	const found = [...places.keys()].filter((i) => (places[i] ?? -1) >= 0);
	const chain = inOrder(found, places, words);
	for (const i of chain) take(i);
	for (const i of found.filter((one) => !chain.has(one))) {
		const from = Math.max(0, places[i] as number);
		const size = words[i]?.length ?? 1;
		const free = covered.subarray(from, from + size).reduce((sum, one) => sum + (1 - one), 0);
		if (free >= 0.6 * size) take(i);
	}
	labelShort(words, gold, places, label, covered);
	return label;
}

/** Where in the article each block of `SHINGLE` words or more begins; −1: it does not stand there. */
function placesOf(words: readonly (readonly string[])[], gold: readonly string[]): Int32Array {
	const index = indexOf(shinglesOf(gold));
	return Int32Array.from(words, (block) => {
		const shingles = shinglesOf(block);
		const offsets = new Map<number, number>();
		let hits = 0;
		for (const [k, shingle] of shingles.entries()) {
			const at = index.get(shingle) ?? [];
			if (at.length > 0) hits++;
			for (const place of at) offsets.set(place - k, (offsets.get(place - k) ?? 0) + 1);
		}
		if (shingles.length === 0 || hits < LEAST * shingles.length) return -1;
		return Math.max(0, [...offsets].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
	});
}

/** The blocks, of most words together, whose places go up: what stands twice on the page counts where it goes on. */
function inOrder(found: readonly number[], places: Int32Array, words: readonly (readonly string[])[]): ReadonlySet<number> {
	const sizes = found.map((i) => words[i]?.length ?? 0);
	const best = [...sizes];
	const before = found.map(() => -1);
	let end = -1;
	for (const [a, i] of found.entries()) {
		for (let b = Math.max(0, a - REACH); b < a; b++) {
			const j = found[b] as number;
			const fits = (places[j] as number) + 0.7 * (sizes[b] as number) <= (places[i] as number);
			if (!fits || (best[b] as number) + (sizes[a] as number) <= (best[a] as number)) continue;
			best[a] = (best[b] as number) + (sizes[a] as number);
			before[a] = b;
		}
		if (end < 0 || (best[a] as number) > (best[end] as number)) end = a;
	}
	const chain = new Set<number>();
	for (let a = end; a >= 0; a = before[a] as number) chain.add(found[a] as number);
	return chain;
}

/** Blocks of fewer words: they stand, word by word, between the places of the long ones above and below. */
function labelShort(
	words: readonly (readonly string[])[],
	gold: readonly string[],
	places: Int32Array,
	label: Int8Array,
	covered: Uint8Array,
) {
	const index = indexOf(gold);
	const kept = [...label.keys()].filter((i) => label[i] === 1 && (places[i] ?? -1) >= 0);
	let k = 0;
	for (const [i, block] of words.entries()) {
		while (k < kept.length && (kept[k] as number) <= i) k++;
		if (block.length === 0) label[i] = -1;
		if (block.length === 0 || block.length >= SHINGLE) continue;
		const [above, below] = [kept[k - 1], kept[k]];
		if (!((above !== undefined && i - above <= NEAR) || (below !== undefined && below - i <= NEAR))) continue;
		const low = above === undefined ? 0 : (places[above] as number) + Math.floor(0.7 * (words[above]?.length ?? 0));
		const high = below === undefined ? gold.length : (places[below] as number) + 2;
		const at = (index.get(block[0] as string) ?? []).find(
			(place) =>
				place >= low - 2 &&
				place + block.length <= high + 2 &&
				(above === undefined || place - low <= REACH) &&
				block.every((word, m) => gold[place + m] === word && covered[place + m] === 0),
		);
		if (at === undefined) continue;
		label[i] = 1;
		covered.fill(1, at, at + block.length);
	}
}
