/** What an export holds beside its articles (drafts, comments, templates) is named, a line a reason. */
import type { PartRefused } from './format.ts';

/** Titles that a note names. */
const MOST_NAMED = 5;

/** Titles by the reason for which they are left out (`a draft`, `of the type “page”, no post`). */
export class LeftOut {
	readonly #titles = new Map<string, string[]>();

	add(reason: string, title: string): void {
		this.#titles.set(reason, [...(this.#titles.get(reason) ?? []), title]);
	}

	/** `total`: entries of the export. */
	*notes(total: number): Generator<PartRefused> {
		for (const [reason, titles] of this.#titles) {
			const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
			yield {
				name: '',
				reason: `${titles.length} of ${total} entries ${titles.length === 1 ? 'is' : 'are'} ${reason}: ${named.join(', ')}${titles.length > MOST_NAMED ? ' …' : ''}`,
				remedy: 'Nothing to do, unless one is an article: then save its page from the site.',
			};
		}
	}
}
