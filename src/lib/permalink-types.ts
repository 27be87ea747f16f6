/** What the lines of the ledger of permanent addresses (`permalink-schema.ts`) add up to. */
import type { Gone } from './permalink-schema.ts';

/**
 * A numbered state of the ledger. `label` is a date or a name that the owner gave; there is no clock. `draft`: not public yet; the next
 * ingest replaces it, `npm run release` makes it permanent. `pages` once: an article has one address; releases without it had one in the
 * folder of each interface language too, and what they issued leads on from there. `lists` once: the same of lists of the articles of one subject.
 */
export type Release = {
	readonly number: number;
	readonly label: string | null;
	readonly draft?: boolean;
	readonly pages?: 'once';
	readonly lists?: 'once';
};

/** What an article was when it was last published: enough for a withdrawal page and for its citation. */
export type ArticleCard = {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly date: string | null;
	readonly source: string | null;
	readonly byline: string | null;
	readonly url: string | null;
	readonly digest: string;
	readonly seeds: readonly string[];
	/** The id that a database gave it; left out where it has none. */
	readonly documentId?: string | undefined;
};

export type ArticleRecord = ArticleCard & {
	readonly code: string;
	/** live: has its page · merged: `to` (a code) holds its text now · withdrawn: its page says what it was. */
	readonly status: 'live' | 'merged' | 'withdrawn';
	readonly to: string | null;
	/** Release numbers: first published, last changed, ended (null while live). */
	readonly issued: number;
	readonly changed: number;
	/** The release in which it got its present text: not later than `changed`, which counts a renamed seed and a corrected date too. */
	readonly worded: number;
	readonly ended: number | null;
	/** Ids of passages that stand in the text now (live) or stood there last. */
	readonly passages: ReadonlySet<string>;
	readonly gone: ReadonlyMap<string, Gone & { readonly release: number }>;
};

export type StoryRecord = {
	readonly code: string;
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly articles: readonly string[];
	/** Its articles when it was first published: they say which event the address was given to. */
	readonly first: readonly string[];
	/** live: has its page · merged: the story `to` tells it now · single: the article `to` is left of it · withdrawn: its page says what it was. */
	readonly status: 'live' | 'merged' | 'single' | 'withdrawn';
	readonly to: string | null;
	readonly issued: number;
	readonly changed: number;
	readonly ended: number | null;
};

export type Permalinks = {
	readonly releases: readonly Release[];
	/** By code, in the order of issue. */
	readonly articles: ReadonlyMap<string, ArticleRecord>;
	readonly stories: ReadonlyMap<string, StoryRecord>;
};
