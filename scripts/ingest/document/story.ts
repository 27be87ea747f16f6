/** The data of stories: articles of one event, and what their summary tells. Plain values, as in `types.ts`. */
import type { Language } from '../../../src/lib/language.ts';
import type { questions } from '../../../src/lib/questions.ts';
import type { Article, NameKind, NonEmpty } from './types.ts';

export type Story = {
	readonly id: string;
	readonly code: string;
	readonly articles: NonEmpty<Article>;
	/** Ids of stories that came close but were not merged, nearest first. */
	readonly related: readonly string[];
	/** Stands for all of it; absent where that is not known. */
	readonly key?: string | undefined;
};

/** A sentence of an article, named by the ids that its link is made of, with its exact text. */
export type PassageRef = { readonly article: string; readonly passage: string; readonly language: Language; readonly text: string };

/** A passage as it is quoted: `cut` UTF-16 code units of its beginning are left out and marked (a dateline, a leading connective). */
export type Quote = PassageRef & { readonly cut: number };

/** A quoted sentence and those right behind it in its report that are told with it. */
export type Told = Quote & { readonly next: readonly PassageRef[] };

/** What a claim tells of the event; the order in which a summary tells it. */
export type Section = 'event' | 'affected' | 'consequence' | 'background' | 'reaction';

/** A value that an earlier report gave, beside the newest one. `date` is EDTF, `time` as written. */
export type EarlierValue = { readonly value: string; readonly date: string; readonly time: string | null; readonly at: PassageRef };

/**
 * How many voices say it: copies and translations of one text, reports of one outlet, and reports that credit the same one are one. `independent`: of how
 * many the outlet is known, so that they can be called that.
 */
export type Voices = { readonly voices: number; readonly independent: number };

/** The outlet from which all reports of a story have it, where they are one voice and say so; else null. */
export type Origin = { readonly origin: string | null };

/** A claim cannot be built without a passage: the first is the sentence quoted, the others say the same. */
export type Claim = Voices & {
	readonly section: Section;
	readonly passages: readonly [Told, ...Quote[]];
	/** Sentences that say the same and more. */
	readonly adds: readonly PassageRef[];
	/** Earlier values of what the claim counts, the oldest first. */
	readonly path: readonly EarlierValue[];
};

/** The summary for readers of a language: paragraphs of claims by number (from 1), and what only other languages tell. */
export type Telling = {
	readonly language: Language;
	/** A short sentence beneath the headline that no claim tells, null where there is none. */
	readonly deck: Quote | null;
	readonly paragraphs: readonly (readonly number[])[];
	readonly elsewhere: readonly number[];
};

/** A question to which reports give values. Its words by interface language stand in `src/i18n/`. */
export type Question = (typeof questions)[number];

/** A value as one report words it. */
export type Wording = { readonly value: string; readonly at: PassageRef };

/** Reports that answer one question differently; `answers` in the order of the reports' dates, one a report. */
export type Comparison = {
	readonly question: Question | 'howMany' | 'age';
	/** Of `howMany`: what is counted, a noun and a word near it, as the first report words them; of `age`: whose it is. */
	readonly counted?: { readonly text: string; readonly language: Language };
	readonly answers: NonEmpty<Wording>;
};

/** A value in which all reports that give it agree. */
export type Agreement = { readonly question: Question | null; readonly answers: NonEmpty<Wording> };

/** What one report alone tells. */
export type OnlyToldBy = { readonly article: string; readonly passages: NonEmpty<PassageRef> };

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

/** `voices`, `independent`: of the whole story. */
export type Summary = Voices &
	Origin & {
		/** Every claim of every telling, those of the main telling first. */
		readonly claims: NonEmpty<Claim>;
		/** The main telling first: it is for readers of all languages that have none. */
		readonly tellings: NonEmpty<Telling>;
		readonly comparison: readonly Comparison[];
		readonly agreements: readonly Agreement[];
		readonly onlyToldBy: readonly OnlyToldBy[];
		readonly timeline: readonly TimelineEntry[];
		readonly names: readonly StoryName[];
		readonly coverage: readonly Coverage[];
		/** The title that agrees with the newest state and stands closest to the others, and the best one per language. */
		readonly headline: { readonly text: string; readonly language: Language; readonly article: string };
		readonly headlines: readonly { readonly text: string; readonly language: Language; readonly article: string }[];
		/** Topic id of the story, or null. */
		readonly topic: string | null;
	};
