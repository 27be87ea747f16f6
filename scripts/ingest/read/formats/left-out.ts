/** The published entries of an export as parts; what it holds beside them (drafts, comments, templates) is named, a line a reason. */
import type { Part, PartRefused } from './format.ts';

/** Titles that a note names. */
const MOST_NAMED = 5;

export type EntryReader<Entry> = {
	/** Why it is no article (`a draft`, `of the type “page”, no post`); null: it is one. */
	readonly reasonAgainst: (entry: Entry, index: number) => string | null;
	/** `name`: of the part within its file, empty where the export has one entry. */
	readonly partOf: (entry: Entry, name: string) => Part | PartRefused;
	readonly titleOf: (entry: Entry) => string;
};

export function* publishedParts<Entry>(entries: readonly Entry[], reader: EntryReader<Entry>): Generator<Part | PartRefused> {
	const { reasonAgainst, partOf, titleOf } = reader;
	const left = new Map<string, string[]>();
	for (const [i, entry] of entries.entries()) {
		const reason = reasonAgainst(entry, i);
		if (reason === null) yield partOf(entry, entries.length === 1 ? '' : `#${i + 1}`);
		else left.set(reason, [...(left.get(reason) ?? []), titleOf(entry)]);
	}
	for (const [reason, titles] of left) yield noteOf(reason, titles, entries.length);
}

/** `total`: entries of the export. */
function noteOf(reason: string, titles: readonly string[], total: number): PartRefused {
	const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
	return {
		name: '',
		reason: `${titles.length} of ${total} entries ${titles.length === 1 ? 'is' : 'are'} ${reason}: ${named.join(', ')}${titles.length > MOST_NAMED ? ' …' : ''}`,
		remedy: 'Nothing to do, unless one is an article: then save its page from the site.',
	};
}
