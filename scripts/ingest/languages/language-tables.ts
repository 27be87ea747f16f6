/** What is known of a language that is read. Every field is needed: the compiler names what a new language lacks. */
import type { questions } from '../../../src/lib/questions.ts';
import type { MakerWords } from './maker-words.ts';
import type { BylineWords, NewsroomWords, Scale, WordsBesideDates } from './newsroom-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { SiteWords } from './site-words.ts';
import type { StoryWords } from './story-words.ts';
import type { DateWords, SpellOut } from './value-words.ts';

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
export type LabelledField = 'title' | 'date' | 'source' | 'byline' | 'url' | 'language' | 'page' | 'section';
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
	readonly besideDates: WordsBesideDates;
	/** `|`: words beside the name of an outlet that make it a credit. */
	readonly credits: string;
	/** Folded, also of two words; `one` is left out. */
	readonly cardinals: Readonly<Record<string, number>>;
	readonly scales: Readonly<Record<string, number>>;
	readonly spellOut: SpellOut;
	/** Folded beginnings of the ordinals from second to tenth. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** `, `, folded: phrases before an amount. Words that also say where a rise or fall ends are left out; they are `limits`. */
	readonly qualifiers: Readonly<Record<Qualification, string>>;
	readonly limits: string;
	/** Of those, what means `up to` where nothing rises or falls: `до 100`. */
	readonly atMost: string;
	/** A preposition → its forms drawn together with an article, folded. */
	readonly contractions: Readonly<Record<string, string>>;
	readonly dates: DateWords;
	readonly sentences: SentenceWords;
	/** Words about the report itself, by their beginnings: publishing and saying; answers; refusals. */
	readonly reporting: { readonly report: string; readonly response: string; readonly refusal: string };
	/**
	 * Whole words: forms that say that something is taken back, without the infinitive (`…`: the rest stands further on); what a paper takes back; that a
	 * number was put right.
	 */
	readonly withdrawing: { readonly verbs: string; readonly reports: string; readonly corrected: string };
	/** Words beside a number, by their beginnings (`=`: the whole word). */
	readonly counts: {
		readonly people: string;
		/** Before a number that is a part of another or comes on top of it. */
		readonly partial: string;
		/** What a value stands beside in answer to each question. */
		readonly measures: Readonly<Record<Question, string>>;
	};
	/** Folded words that say what a number answers, or that it answers nothing. Lists by spaces. */
	readonly besideNumbers: {
		/** Joins two numbers. */
		readonly and: string;
		/** `150 others were injured`: other than those named before. */
		readonly others: string;
		/** Words for `another` that before people who are missing mean `still`. */
		readonly still: string;
		/** Before two ages; one phrase. */
		readonly both: string;
		/** Before an age. */
		readonly age: string;
		/** Between a verdict and its years. */
		readonly term: string;
		readonly years: string;
		/** Before a place: `4,300 jobs in France`. */
		readonly place: string;
		/** `|`: the article between that and a name. */
		readonly placeArticle: string;
		/** What is named far before its number: `the toll of the quake has risen to 163`. */
		readonly toll: string;
		/** By their beginnings (`=`: the whole word): words of number that name none. */
		readonly vague: string;
		/** By their beginnings: verbs between a number and what happened to so many, which look like nouns. */
		readonly happened: string;
		/** `|`: `about` at the end of the clause that holds the amount. */
		readonly aboutBehind: string;
		/** Before a noun that is counted (`4 millions de clients`); and, beside those, before a currency. */
		readonly ofCounted: string;
		readonly ofCurrency: string;
	};
	/** Words that tell a headline from the sentence that it ran into. Lists by spaces, folded. */
	readonly headlines: {
		/** What follows the name that a sentence opens with. */
		readonly telling: string;
		readonly articles: string;
		readonly indefinite: string;
		/** What stays small in a title: `The Catcher In the Rye`. */
		readonly small: string;
		/** Function words that written large in mid-sentence are names. */
		readonly homographs: string;
		/** Before the time of day, as written; one phrase. */
		readonly clock: string;
		/** Words of the desk before a headline that say how new it is, or that it is nobody else’s, as a pattern: `Breaking news: …`. */
		readonly urgent: string;
	};
	readonly newsroom: NewsroomWords;
	readonly bylines: BylineWords;
	/** By spaces, lower case, not folded: what tells whether a name is a person's or an organisation's. */
	readonly names: {
		/** In an organisation's own name. */
		readonly organisations: string;
		/** First or last in the name of a building, a street, a ground. */
		readonly sites: string;
		/** Before the country that a gulf, a strait, a cape is named after. */
		readonly seas: string;
		/** Right before a city in which something is. */
		readonly inside: string;
		/** Before a person's name. */
		readonly titles: string;
		/** Verbs of speech. */
		readonly speech: string;
		/** Nouns right before the name of a company or body. */
		readonly bodies: string;
		/** Capitalised, and no names. */
		readonly none: string;
		/** `|`, patterns, as written: nouns before the name of an agency or a paper that is cited. */
		readonly outletNouns: string;
		/** `|`, patterns: where every noun has a capital, what stands before one that is no name, and how one ends. Else empty. */
		readonly determiner: string;
		readonly adjectiveEnding: string;
		readonly nounEnding: string;
		/** `|`: of words for what is of a country. */
		readonly demonymEnding: string;
	};
	/** `|`: what stands before the maker of a picture, and the preposition between. Patterns are allowed. */
	readonly pictures: {
		readonly label: string;
		readonly by: string;
		/** Short labels behind the last sentence of a caption, as written, without their full stop. */
		readonly abbreviated: string;
		/** What opens a credit in brackets; only words that mean nothing else. */
		readonly noun: string;
	};
	/** `|`: labels of a line that names where the text comes from. */
	readonly sourceLabels: string;
	/** By spaces, not folded: finite forms of `be` and `have`, modal verbs, `says`: the caption of a picture seldom has one. */
	readonly finiteVerbs: string;
	/** Folded words that deny, by spaces: a closed class. */
	readonly negations: string;
	/** Verbs and nouns of events that exclude each other: by spaces, folded, by their beginnings; fewer than five letters are the whole word. */
	readonly opposites: Readonly<Record<Scale, readonly [plus: string, minus: string]>>;
	readonly maker: MakerWords;
	readonly site: SiteWords;
	readonly story: StoryWords;
};

/** Words of languages without a file. */
export type FurtherTables = {
	readonly stockPhrases: Partial<LanguageTables['stockPhrases']>;
	readonly headerLabels: Partial<LanguageTables['headerLabels']>;
	readonly dateLabels: LanguageTables['dateLabels'];
	readonly besideDates: Pick<WordsBesideDates, 'publishing' | 'byline' | 'comments' | 'reply'>;
	readonly bylines: Pick<LanguageTables['bylines'], 'opening' | 'before' | 'particles'>;
	/** By primary subtag. */
	readonly negations: Readonly<Record<string, string>>;
	/** Words for `since` before a date, of all of them; and behind it, as a pattern. */
	readonly since: string;
	readonly sinceBehind: string;
	readonly sourceLabels: string;
	readonly maker: Partial<MakerWords>;
	readonly site: Partial<SiteWords>;
};
