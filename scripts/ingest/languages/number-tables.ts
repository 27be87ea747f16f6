/** The types of what is known of the numbers of a language: all of one that is read, and of some others this and little else. */
import type { LanguageTables, Qualification } from './language-tables.ts';

/** Words that only some languages have. */
type FurtherWords = {
	/** `, `: behind a number, or behind what is counted. */
	readonly behind: Readonly<Record<Qualification, string>>;
	/** Words for a number of what they name: `شخصان` are two people. */
	readonly countedWords: Readonly<Record<string, number>>;
	/** Words of measure, behind which stands what is counted: `名`. */
	readonly classifiers: string;
	/** Where letters have no case: words that stand right behind a number of people who are not named. */
	readonly bare: string;
	/** A pattern: what is written together with the word behind it. */
	readonly prefixes: string;
	/** As `story.earlier` and `withdrawing.corrected` of a language that is read. */
	readonly earlier: string;
	readonly corrected: string;
};

export type NumberTables = Pick<
	LanguageTables,
	'tag' | 'cardinals' | 'scales' | 'qualifiers' | 'limits' | 'atMost' | 'contractions' | 'counts' | 'besideNumbers'
> &
	Partial<FurtherWords & Pick<LanguageTables, 'spellOut'>>;
