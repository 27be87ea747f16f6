/** Words of parts in one order, each once. */
import type { Words } from './read-words.ts';

/** The order of bytes in UTF-8. That of UTF-16 is another one where a pair of surrogates stands for a character of a higher plane. */
export function byBytes(a: string, b: string): number {
	const end = Math.min(a.length, b.length);
	for (let at = 0; at < end; at++) {
		const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (x !== y) return planeOf(x) - planeOf(y) || x - y;
	}
	return a.length - b.length;
}

const planeOf = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? 1 : 0);

/** A word, and where it stands: number of a part, number of the word in it, and so on; parts in their order. */
type Found = { readonly word: string; readonly places: readonly number[] };

/** Takes the least word of all parts again and again, from a binary heap of their next ones. */
export function* eachWord(parts: readonly Pick<Words, 'words'>[]): Generator<Found> {
	const next = parts.map(() => 0);
	const wordOf = (part: number) => parts[part]?.words[next[part] as number];
	const isLess = (a: number, b: number) => (byBytes(wordOf(a) ?? '', wordOf(b) ?? '') || a - b) < 0;
	const heap = parts.flatMap(({ words }, part) => (words.length > 0 ? [part] : []));
	const sink = (from: number) => {
		for (let at = from; ; ) {
			const [left, right] = [2 * at + 1, 2 * at + 2];
			let least = at;
			if (left < heap.length && isLess(heap[left] as number, heap[least] as number)) least = left;
			if (right < heap.length && isLess(heap[right] as number, heap[least] as number)) least = right;
			if (least === at) return;
			[heap[at], heap[least]] = [heap[least] as number, heap[at] as number];
			at = least;
		}
	};
	for (let at = heap.length >> 1; at >= 0; at--) sink(at);
	while (heap.length > 0) {
		const word = wordOf(heap[0] as number) ?? '';
		const places: number[] = [];
		while (heap.length > 0 && wordOf(heap[0] as number) === word) {
			const part = heap[0] as number;
			const at = next[part] as number;
			places.push(part, at);
			next[part] = at + 1;
			if (at + 1 === parts[part]?.words.length) {
				const end = heap.pop() as number;
				if (heap.length > 0) heap[0] = end;
			}
			sink(0);
		}
		yield { word, places };
	}
}
