/** What a page is cut into. */

/** An element that is open around some text. `parent`: its number in the list; −1 for the outermost. */
export type Element = {
	readonly tag: string;
	readonly parent: number;
	readonly depth: number;
	/** Class names, id, role, `itemprop` and `rel`, lower case, with spaces between. */
	readonly names: string;
	/** A style or an attribute hides it. */
	readonly hidden: boolean;
	/** It makes a box of its own. */
	readonly isBlock: boolean;
	/** `datetime` or `content` of a `<time>`, else ''. */
	readonly datetime: string;
	/** Where an `<a>` leads, as it stands in the page; else ''. */
	readonly href: string;
};

export type TextBlock = {
	/** One line, white space squeezed; never empty. */
	readonly text: string;
	/** The innermost element that holds all of it, and the innermost block element around that. */
	readonly element: number;
	readonly box: number;
	/** Characters inside links, buttons, emphasis. */
	readonly linkChars: number;
	readonly buttonChars: number;
	readonly strongChars: number;
	readonly links: number;
	/** Numbers of the `<time>` elements that stand in it. */
	readonly times: readonly number[];
	/** What of it the page calls the name of who wrote it; ''. */
	readonly byline: string;
};

export type Segments = { readonly elements: readonly Element[]; readonly blocks: readonly TextBlock[] };

/** A piece of text directly inside one element, or a `<br>`. */
export type Run = { readonly kind: 'text' | 'break'; readonly text: string; readonly element: number };
