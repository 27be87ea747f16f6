/** What is searched: one record per article, and per story one for each language that its claims are quoted in. */

/** A sentence (or a heading) with the id of the element that holds it in the page. */
export type Passage = { readonly id: string; readonly text: string };

/** `reader`: the interface language that the title is for; null for the most central one, which all others read. */
export type StoryTitle = { readonly reader: string | null; readonly language: string; readonly text: string };

export type SearchRecord = {
	/** Address below the base path, without a language prefix: `/articles/<id>/`. */
	readonly url: string;
	readonly kind: 'article' | 'story';
	/** BCP 47 language of the text, not of the page around it. */
	readonly language: string;
	readonly title: string;
	readonly passages: readonly Passage[];
	/** The story that the record belongs to, and its titles; none where the article stands alone. */
	readonly story: string | null;
	readonly storyTitles: readonly StoryTitle[];
	readonly topics: readonly string[];
	readonly source: string | null;
	/** EDTF, or null. */
	readonly date: string | null;
	/** Names found in the text, joined over languages by `key`. */
	readonly names: readonly { readonly key: string; readonly name: string }[];
};

/** Words that find a record though it does not hold them: `via` is what the text says instead, as it stands there. */
export type HiddenForm = { readonly via: string; readonly words: readonly string[] };
