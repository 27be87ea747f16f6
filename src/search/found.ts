/** What a click on a hit leaves for the page that it leads to: the words that were found, and the results that follow. Kept in this tab only. */
import type { SearchData } from './data.ts';

/** Name in the session storage; src/client/site.ts looks for it too. */
export const FOUND = 'storyfold-found';

export type Found = {
	readonly hits: readonly { readonly href: string; readonly words: readonly string[] }[];
	/** The hit that is open. */
	readonly at: number;
	/** Words of the interface for the bar that the page shows. */
	readonly labels: {
		readonly of: string;
		readonly next: string;
		readonly previous: string;
		readonly nextResult: string;
		readonly close: string;
	};
};

/** Keeps the hits of a list, with `link` as the one that is opened. Where nothing can be kept, the page opens without marks. */
export function keepFound(list: HTMLElement, link: HTMLAnchorElement, { words }: SearchData): void {
	const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit > a')];
	const found: Found = {
		hits: links.map(({ href, dataset }) => ({ href, words: JSON.parse(dataset['found'] ?? '[]') as string[] })),
		at: links.indexOf(link),
		labels: {
			of: words.foundOf,
			next: words.foundNext,
			previous: words.foundPrevious,
			nextResult: words.foundNextResult,
			close: words.dismiss,
		},
	};
	try {
		sessionStorage[FOUND] = JSON.stringify(found);
	} catch {}
}
