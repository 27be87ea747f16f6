/** What a telling is chosen from, and what is chosen. */
import type { Shared } from './event-words.ts';
import type { Fact } from './facts.ts';
import type { Candidate } from './importance.ts';
import type { Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import type { Known } from './soundness.ts';
import type { Reading } from './statement/reading.ts';
import type { Strangers } from './strangers.ts';

/** `goesOn`: what stands right behind the quoted sentence in its report and is told with it. */
export type Chosen = { readonly candidate: Candidate; readonly quote: StorySentence; readonly goesOn: readonly StorySentence[] };

export type Choice = Known & {
	readonly candidates: readonly Candidate[];
	readonly verdicts: Verdicts;
	readonly count: number;
	/** Articles in a language; null: all of them. */
	readonly articlesIn: (language: string | null) => number;
	/** Words of the headlines that stand above a telling. */
	readonly headline: (language: string | null) => ReadonlySet<string>;
	/** The headline that stands above a telling. */
	readonly heading: (language: string | null) => Reading;
	/** The headline above a telling is the title of the sentence's own report. */
	readonly isUnderOwn: (sentence: StorySentence, language: string | null) => boolean;
	/** A report of the language has a title that stands alone. */
	readonly hasHeadline: (language: string) => boolean;
	/** Titles of the story. */
	readonly titles: number;
	/** How much of each sentence the other reports open with (`sharedWithOpenings`). */
	readonly shared: readonly Shared[];
	/** Added to the importance of a fact. */
	readonly bonus: (fact: Fact) => number;
	/** What each sentence names, where no other report has any of it. */
	readonly strangers: readonly Strangers[];
	/** Whether the writer of each report speaks in it (`columnists.ts`). */
	readonly columns: readonly boolean[];
	/** The sentence right behind another in its report, where it may be told. */
	readonly following: (sentence: StorySentence) => StorySentence | undefined;
};

/** The sentences that are told, in the order in which they were chosen. */
export const quotesOf = (chosen: readonly Chosen[]): StorySentence[] => chosen.flatMap(({ quote, goesOn }) => [quote, ...goesOn]);
