/** How pages name who publishes them: a part of `LanguageTables`. */

/** What stands beside the name of an outlet, or in it. `|`; patterns are allowed; no member opens with a bracket; empty where a language has none. */
export type MakerWords = {
	/** All rights reserved. */
	readonly rights: string;
	/** Between the years of a copyright and its holder: `© 2019 by`. */
	readonly holder: string;
	/** In a line that asks to subscribe, to follow or to register. */
	readonly subscribe: string;
	/** Before the name: `About`, `Welcome to`, `Contact`. */
	readonly about: string;
	/** Before the name: `More from`, `First appeared in`. */
	readonly more: string;
	/** Before the name to which a picture or a text is credited. */
	readonly credit: string;
	/** Before the name: who wrote, edits or publishes. */
	readonly by: string;
	/** In a line of an imprint. */
	readonly imprint: string;
	/** What an outlet offers beside its articles, right behind its name: `Courier newsletter`. */
	readonly offers: string;
	/** Right behind the name, where an outlet describes itself: `X is an independent …`. */
	readonly describes: string;
	/** Right behind the name, where something is said of it in a sentence: `X reported`. */
	readonly said: string;
	/** Between the name and the network that it is on: `X on Facebook`. */
	readonly onNetwork: string;
	/** In a line of a notice on cookies: it names whose cookies they are. */
	readonly consent: string;
	/** In a line of links to what the law asks for: beside it stand the masthead and the imprint. */
	readonly legal: string;
	/** The part before `@` of an address that is a desk's, not a person's. */
	readonly desks: string;
	/** Before a name: whoever wrote the article. */
	readonly author: string;
	/** In names of houses that own outlets. */
	readonly houses: string;
	/** With which such a name ends in one word. */
	readonly houseEndings: string;
	/** Articles with which names of outlets begin. */
	readonly articles: string;
	/** What names of media are made of, as beginnings of folded words; a form, no list of outlets. */
	readonly media: string;
	/** Labels of a line that names the outlet, beside `sourceLabels`. */
	readonly publisherLabels: string;
	/** Values of such a label that name no outlet: `unknown`. */
	readonly unnamed: string;
	/** Before the outlet in the value of a label: `Source: via X`. */
	readonly via: string;
	/** In the label of the article's own address: `Original article: https://…`. */
	readonly ownAddress: string;
};
