/** What tells which part of a story a sentence tells, and where a sentence ends: a part of `LanguageTables`. */

/** `|`; patterns are allowed; empty where a language has none. */
export type StoryWords = {
	/** Verbs of speech. */
	readonly says: string;
	/** Words of praise, blame and sympathy, by their beginnings. */
	readonly opinion: string;
	/** What follows from an event: plans, investigations, closures. */
	readonly follows: string;
	/** What was before it. */
	readonly background: string;
	/** Of an earlier event, which has figures of its own. */
	readonly earlier: string;
	/** Conjunctions between clauses. */
	readonly coordinating: string;
	/** Before an ordinal in digits, where its full stop can be taken for the end of the sentence; empty where ordinals have none. */
	readonly beforeOrdinal: string;
	/** As written, without their full stop: what stands before a name, a number or a word of a sentence that goes on. */
	readonly abbreviations: string;
};
