/** The data of stories: articles of one event, and what their summary tells. Plain values, as in `types.ts`. */
import type { Language } from '../../../src/lib/language.ts';
import type { Article, NameKind, NonEmpty } from './types.ts';

export type Story = {
	readonly id: string;
	readonly code: string;
	readonly articles: NonEmpty<Article>;
	/** Ids of stories that came close but were not merged, nearest first. */
	readonly related: readonly string[];
};

/** A sentence of an article, named by the ids that its link is made of, with its exact text. */
export type PassageRef = { readonly article: string; readonly passage: string; readonly language: Language; readonly text: string };

/** A claim cannot be built without a passage: the first is the sentence quoted, the others tell the same. */
export type Claim = { readonly passages: NonEmpty<PassageRef> };

/** One amount as one sentence gives it. `value` in `unit` (ISO 4217 code, `%`, or the counted noun, '' if none). */
export type Figure = {
	readonly quote: string;
	readonly value: number;
	readonly unit: string;
	readonly qualifier: 'less than' | 'about' | 'more than' | 'exactly' | 'up to' | 'at least';
	readonly at: PassageRef;
};

/** The same quantity in several reports, side by side. `agree` false: they differ in value or in qualifier. */
export type FigureGroup = { readonly figures: NonEmpty<Figure>; readonly agree: boolean };

/** A value as one report words it. */
export type Wording = { readonly value: string; readonly at: PassageRef };

/** What reports give differently: one side a value, with every other report that gives the same in `also`. */
export type Difference = {
	readonly kind: 'number' | 'date' | 'name';
	readonly sides: readonly (Wording & { readonly also: readonly Wording[] })[];
};

export type OnlyToldBy = { readonly by: 'language' | 'source'; readonly who: string; readonly passages: NonEmpty<PassageRef> };

/** `date` is EDTF. `kind` coverage: an article appeared; event: a text tells of something dated. */
export type TimelineEntry = {
	readonly date: string;
	readonly kind: 'event' | 'coverage';
	readonly quote: string;
	readonly at: PassageRef | null;
	readonly article: string;
};

export type StoryName = {
	readonly key: string;
	readonly names: readonly string[];
	readonly kind: NameKind;
	readonly counts: readonly { readonly article: string; readonly count: number }[];
};

export type Coverage = {
	readonly language: Language;
	readonly source: string | null;
	readonly date: string | null;
	readonly article: string;
};

export type Summary = {
	/** 5–8, the most important first; fewer where the story has fewer sentences to quote. */
	readonly claims: NonEmpty<Claim>;
	readonly figures: readonly FigureGroup[];
	readonly differences: readonly Difference[];
	readonly onlyToldBy: readonly OnlyToldBy[];
	readonly timeline: readonly TimelineEntry[];
	readonly names: readonly StoryName[];
	readonly coverage: readonly Coverage[];
	/** The most central title, and the best one per language. */
	readonly headline: { readonly text: string; readonly language: Language; readonly article: string };
	readonly headlines: readonly { readonly text: string; readonly language: Language; readonly article: string }[];
	/** Topic id of the story, or null. */
	readonly topic: string | null;
};
