/** What is known of a language's newsrooms, and of what it opposes: parts of `LanguageTables`. */

/** Scales on which two statements can contradict each other: who says that prices rise does not say that they fall. */
export const scales = ['change', 'access', 'approval', 'verdict', 'custody', 'contest', 'course'] as const;
export type Scale = (typeof scales)[number];

/** What a newsroom puts around an article. `|`; patterns are allowed; empty where a language has no such wording. */
export type NewsroomWords = {
	/** Above a note on who wrote it. */
	readonly aboutAuthor: string;
	/** Behind a person's name: what that person does at the newsroom. */
	readonly writes: string;
	/** Appeals: what opens one, or its condition; for what; by which means. */
	readonly support: string;
	readonly ifYou: string;
	readonly journalism: string;
	readonly pay: string;
	/** `Get our app`. */
	readonly download: string;
	readonly our: string;
	readonly app: string;
	/** `Subscribe to … newsletter`. */
	readonly receive: string;
	readonly letter: string;
	/** What opens a note of a correction, and what stands behind its colon. */
	readonly correction: string;
	readonly earlier: string;
	/** A note of a correction without a label. */
	readonly corrected: string;
	readonly keywords: string;
	/** Boxes of events. */
	readonly event: string;
	readonly ticket: string;
};

/** Words of bylines. `|`; patterns are allowed. */
export type BylineWords = {
	readonly opening: string;
	/** Before a name that follows a date. */
	readonly before: string;
	/** Inside a surname. */
	readonly particles: string;
	/** Of the particles, those that between two capitals are seldom anything else: `von Schule zu Beruf` is no name. */
	readonly betweenNames: string;
	/** Between two names. */
	readonly and: string;
	/** The last word, or its end, of a desk that stands for a person. */
	readonly desk: string;
	/** Before a name, beside `before`: in small letters here, with a capital or not in a text. */
	readonly label: string;
	/** Of `before`, what stands all in capitals where nothing else does. */
	readonly capitals: string;
};

/** Words that stand beside a date on a page and tell what it is the date of. `|`; patterns are allowed. */
export type WordsBesideDates = {
	/** Verbs and nouns of publishing; narrower than `dateLabels.published`. */
	readonly publishing: string;
	/** Who wrote it. */
	readonly byline: string;
	/** Reading time, share bar and the like: what stands in the header of an article beside its date. */
	readonly header: string;
	/** Something that will happen or has its own date: events, comments, replies, archives. */
	readonly other: string;
	/** Above the comments of readers. */
	readonly comments: string;
	/** The button to answer a comment. */
	readonly reply: string;
	/** Before a date that is part of a sentence. */
	readonly preposition: string;
	/** By spaces: words of bylines and date lines, which do not make a line a sentence. */
	readonly small: string;
	/** The label `date`. */
	readonly day: string;
	/** Between a word of publishing and its date. */
	readonly on: string;
	/** Of the names of weekdays. */
	readonly weekdayEnding: string;
	/** Behind and before the time of day. */
	readonly hour: string;
	readonly clock: string;
	/** Where the verb ends the clause (`wurde zuletzt am … geändert`): its finite verb, what stands before the date and behind it. */
	readonly clauseVerb: string;
	readonly clauseOn: string;
	readonly lately: string;
	readonly changed: string;
	/** At the beginning of a line, beside `publishing`; and before that. */
	readonly written: string;
	readonly firstly: string;
	/** Before the heading of comments. */
	readonly allOrNone: string;
	/** In a masthead, beside its date. */
	readonly issue: string;
	/** Between the place and the date of a dateline. */
	readonly datelineOn: string;
	/** A time told from now on back: `2 hours ago`. */
	readonly ago: string;
};
