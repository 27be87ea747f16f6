/** What was merged, cut into parts again: those of its pages that stay as they are, to be merged with what is new. */
import type { Whole } from './merge.ts';
import type { Filters, OpenPart } from './part.ts';
import { readWords } from './read-words.ts';

/** `ends`: of each part the number of the page after it. `fragmentOf`: what the file of a page holds. */
export function cutParts(
	{ version, pages, fields, filters, files }: Whole,
	ends: readonly number[],
	fragmentOf: (page: number) => Uint8Array | null,
): OpenPart[] {
	return readWords(files, ends).map((own, at) => {
		const [start, end] = [ends[at - 1] ?? 0, ends[at] as number];
		const list = pages.slice(start, end).map((page, number) => ({
			...page,
			get fragment() {
				return fragmentOf(start + number);
			},
		}));
		return { version, pages: list, fields, filters: cutFilters(filters, start, end), ...own };
	});
}

function cutFilters(filters: Filters, start: number, end: number): Filters {
	const cut = new Map<string, Map<string, number[]>>();
	for (const [name, values] of filters) {
		const own = new Map<string, number[]>();
		for (const [value, pages] of values) {
			const there = pages.filter((page) => page >= start && page < end).map((page) => page - start);
			if (there.length > 0) own.set(value, there);
		}
		if (own.size > 0) cut.set(name, own);
	}
	return cut;
}
