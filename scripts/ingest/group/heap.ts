/** A binary heap of pairs, the most alike on top; ties by the smaller `a`, then the smaller `b`. */
export type Entry = { readonly similarity: number; readonly a: number; readonly b: number };

export function heap(): { push: (entry: Entry) => void; pop: () => Entry | undefined } {
	const entries: Entry[] = [];
	const at = (i: number) => entries[i] as Entry;
	const swap = (i: number, j: number) => {
		const kept = at(i);
		entries[i] = at(j);
		entries[j] = kept;
	};
	return {
		push(entry) {
			entries.push(entry);
			for (let i = entries.length - 1, up = (i - 1) >> 1; i > 0 && before(at(i), at(up)); i = up, up = (i - 1) >> 1) swap(i, up);
		},
		pop() {
			const top = entries[0];
			const last = entries.pop();
			if (last === undefined || entries.length === 0) return top;
			entries[0] = last;
			for (let i = 0; ; ) {
				let next = i;
				for (const child of [2 * i + 1, 2 * i + 2]) if (child < entries.length && before(at(child), at(next))) next = child;
				if (next === i) return top;
				swap(i, next);
				i = next;
			}
		},
	};
}

function before(x: Entry, y: Entry): boolean {
	if (x.similarity !== y.similarity) return x.similarity > y.similarity;
	return x.a === y.a ? x.b < y.b : x.a < y.a;
}
