/** Long lists in pages, each an address of its own. The first page has the list's own address, the others a number. */

/** `number` counts from 1. */
export type Page<T> = { readonly items: readonly T[]; readonly number: number; readonly pages: number; readonly total: number };

/** Entries of a page: with them a page stays below 30 kB compressed. */
const PER_PAGE = 100;
/** The same for entries of a line, and for those with a lead. */
export const SHORT_PER_PAGE = 300;
export const LONG_PER_PAGE = 40;

/** A list cut into pages; an empty one is one page. */
export function pagesOf<T>(list: readonly T[], size = PER_PAGE): Page<T>[] {
	const pages = Math.max(1, Math.ceil(list.length / size));
	return Array.from({ length: pages }, (_, index) => ({
		items: list.slice(index * size, (index + 1) * size),
		number: index + 1,
		pages,
		total: list.length,
	}));
}

/** Address of page `number` of the list at `address`. */
export const pageAddress = (address: string, number: number): string => (number === 1 ? address : `${address}${number}/`);

/** What `[...page]` of an address is: nothing for the first page. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : String(number));

/** The numbers that a pager shows: the first, the last, and those around `number`; null where some are left out. */
export function pagerNumbers(number: number, pages: number): (number | null)[] {
	const shown = [...new Set([1, 2, number - 1, number, number + 1, pages - 1, pages])]
		.filter((n) => n >= 1 && n <= pages)
		.sort((a, b) => a - b);
	return shown.flatMap((n, index) => (index > 0 && n - (shown[index - 1] ?? 0) > 1 ? [null, n] : [n]));
}
