/** What is searched: one record per article, and per story one for each language that its claims are quoted in. */

/** A sentence (or a heading) with the id of the element that holds it in the page. */
export type Passage = { readonly id: string; readonly text: string };

export type SearchRecord = {
	/** Address below the base path, without a language prefix: `/articles/<id>/`. */
	readonly url: string;
	readonly kind: 'article' | 'story';
	/** BCP 47 language of the text, not of the page around it. */
	readonly language: string;
	readonly title: string;
	readonly passages: readonly Passage[];
	/** Id and title of the story that the record belongs to; the title is null where the article stands alone. */
	readonly story: string;
	readonly storyTitle: string | null;
	readonly topics: readonly string[];
	readonly source: string | null;
	/** EDTF, or null. */
	readonly date: string | null;
	/** Names found in the text, joined over languages by `key`. */
	readonly names: readonly { readonly key: string; readonly name: string }[];
};

/** Words that find a record though it does not hold them: `via` is what the text says instead, as it stands there. */
export type HiddenForm = { readonly via: string; readonly words: readonly string[] };
