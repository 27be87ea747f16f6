/** What is known of a language that is read. Every field is needed: the compiler names what a new language lacks. */
import type { questions } from '../../../src/lib/schema.ts';

/** A question to which reports give values. */
type Question = (typeof questions)[number];

/** What a line is that opens with a stock phrase of newsroom pages. The order is the contract with the weights. */
export const phraseKinds = [
	'read-also',
	'share',
	'comments',
	'advert',
	'newsletter',
	'cookie-notice',
	'legal',
	'disclaimer',
	'photo-credit',
	'byline',
	'date',
	'tags',
	'navigation',
	'source',
] as const;
export type PhraseKind = (typeof phraseKinds)[number];
export type LabelledField = 'title' | 'date' | 'source' | 'byline' | 'url' | 'language';
/** What stands before an amount; `exactly` is what stands before none. */
export type Qualification = 'less than' | 'about' | 'more than' | 'up to' | 'at least';

/** Lists are strings: parted by `|`, by `, ` where their members hold spaces, else by a space. Folded: lower case, no accents (`text/tokens.ts`). */
export type LanguageTables = {
	/** Primary subtag of BCP 47. */
	readonly tag: string;
	/** `|`, lower case, punctuation left out. General usage, not the wording of certain sites. */
	readonly stockPhrases: Readonly<Record<PhraseKind, string>>;
	/** `|`: labels of the header of an export (`Title: …`). */
	readonly headerLabels: Readonly<Record<LabelledField, string>>;
	/** `|`: words beside a date that say what it is the date of. Patterns are allowed. */
	readonly dateLabels: { readonly published: string; readonly updated: string };
	/** `|`: words beside the name of an outlet that make it a credit. */
	readonly credits: string;
	/** Folded. `one` is left out where it is also the article. */
	readonly cardinals: Readonly<Record<string, number>>;
	readonly scales: Readonly<Record<string, number>>;
	/** Folded beginnings of the ordinals from second to tenth. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** `, `, folded: phrases before an amount. Words that also say where a rise or fall ends are left out; they are `limits`. */
	readonly qualifiers: Readonly<Record<Qualification, string>>;
	readonly limits: string;
	/** A preposition → its forms drawn together with an article, folded. */
	readonly contractions: Readonly<Record<string, string>>;
	readonly dates: {
		/** Folded words before a bare month or year that make it a date: `in May`, `seit 2019`. */
		readonly before: string;
		/** The folded word for the day before; empty where it is no single word. */
		readonly yesterday: string;
		readonly lastMonth: string;
		readonly thisMonth: string;
		/** Further folded names of the months, January first; those of CLDR are known. */
		readonly months: string;
	};
	/** Closed classes of words that tell whether a sentence stands alone. Lists by spaces. */
	readonly sentences: {
		/** Openings that lean on the sentence before: pronouns, connectives. Words that are articles too are left out. */
		readonly leaning: string;
		/** Openings of a clause, after which a pronoun points back. */
		readonly subordinating: string;
		readonly firstPerson: string;
		/** Pronouns and possessives that need their owner before them in the sentence. */
		readonly thirdPerson: string;
		readonly definite: string;
		/** Nouns that with a definite article at the beginning are of somebody named before. */
		readonly generic: string;
		/** What can be cut from the beginning: alone, only with a comma behind it, and phrases (parted by `, `). */
		readonly connectives: string;
		readonly connectivesWithComma: string;
		readonly connectivePhrases: string;
	};
	/** Words about the report itself, by their beginnings: publishing and saying; answers; refusals. */
	readonly reporting: { readonly report: string; readonly response: string; readonly refusal: string };
	/** Words beside a number, by their beginnings (`=`: the whole word). */
	readonly counts: {
		readonly people: string;
		/** Before a number that is a part of another or comes on top of it. */
		readonly partial: string;
		/** What a value stands beside in answer to each question. */
		readonly measures: Readonly<Record<Question, string>>;
	};
};

/** Words of languages without a file. */
export type FurtherTables = {
	readonly stockPhrases: Partial<LanguageTables['stockPhrases']>;
	readonly headerLabels: Partial<LanguageTables['headerLabels']>;
	readonly dateLabels: LanguageTables['dateLabels'];
};
