/** What a site says to its visitor around an article: a part of `LanguageTables`. */

/** `|`; patterns are allowed; empty where a language has none. All but the last four open a line. */
export type SiteWords = {
	/** Links over a menu to the text. */
	readonly skipLinks: string;
	/** The same in words with which a title may open, too; and names of menus. */
	readonly skipVerbs: string;
	readonly menus: string;
	/** Switches, fields of search, and who made the page's parts. */
	readonly controls: string;
	/** Before and behind `cookies` in the heading of a notice on them; behind it on its buttons. */
	readonly acceptCookies: string;
	readonly cookieSettings: string;
	readonly cookieChoices: string;
	/** `This website uses …`. */
	readonly thisSiteUses: string;
	readonly yourBrowser: string;
	/** In a line on the visitor's browser, by its beginning. */
	readonly outdated: string;
	readonly thanksFor: string;
	/** Behind thanks, by its beginning. */
	readonly registering: string;
	/** A label of a share bar before the title. */
	readonly shareThis: string;
	/** How long the text takes, before a colon and the minutes or behind them (`Reading time: 3 min`, `3 min read`). */
	readonly readingTime: string;
	/** `Page 3 of 7`. */
	readonly page: string;
	readonly ofPages: string;
	/** Labels of the head of a mail. */
	readonly mailHeads: string;
};
