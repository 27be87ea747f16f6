/** What stages look at in the text of every article, as short values: `document/text-facts.ts` makes them. */
export type TextFacts = {
	/** As of an article. */
	readonly digest: string;
	/** Digest of the lines that it is compared by: its blocks but captions. */
	readonly lines: string;
	/** As `bodyWords` counts them. */
	readonly words: number;
	/** Ids of its passages, in reading order, with spaces between. */
	readonly passageIds: string;
	/** Sentences that a claim may quote, of some length: their ids but for what tells repeated ones apart, with spaces between. */
	readonly longSentences: string;
	/** Which words it has: `text/vocabulary.ts`. */
	readonly vocabulary: Uint32Array;
	/** Of the characters of the raw text those up to the length of an article, a whole percentage, 1 at least: 100 as a rule. */
	readonly share: number;
};
