/** What is said of an article or a seed to whoever looks after the site. */

/**
 * `other-title`, `other-address`: another file holds this text under `detail`; `missing-words`: the body has `detail` (a whole percentage) of the
 * words that its database states; `cut-text`: the file is longer than an article, and `detail` (the same) of it is published; `doubtful-join`: it may not belong to its story (`group/doubtful-joins.ts`). `other-date`: as `other-title`.
 * `seed`: the file that says so.
 */
export type Note = {
	readonly kind: 'other-title' | 'other-address' | 'other-date' | 'missing-words' | 'cut-text' | 'doubtful-join';
	readonly seed: string;
	readonly detail: string;
};

export type Refused = { readonly seed: string; readonly reason: string; readonly remedy: string };
