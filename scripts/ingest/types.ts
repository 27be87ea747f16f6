/**
 * The data that flows from stage to stage. Plain values, no classes: what a stage makes is what the next one reads.
 * Offsets are UTF-16 code units, half-open, into `Dump.text`.
 */
import type { Language } from '../../src/lib/language.ts';
import type { PassageBlock } from '../../src/lib/passages.ts';
import type { ConfidenceLevel, questions } from '../../src/lib/schema.ts';

export type Span = { readonly start: number; readonly end: number };

/** Why a value is what it is: the rule that spoke, the characters it read, and where they stand (null: not in the text). */
export type Evidence = { readonly rule: string; readonly quote: string; readonly span: Span | null };

/** A value that was found, never bare. `confidence` is a calibrated probability (0…1); `by` says who set it. */
export type Detected<T> = {
	readonly value: T;
	readonly confidence: number;
	readonly level: ConfidenceLevel;
	readonly evidence: readonly Evidence[];
	readonly by: 'rule' | 'person';
};

/** Unknown is a value: `value: null`, with the evidence of what was looked at and not believed. */
export type Maybe<T> = Detected<T | null>;

export type NonEmpty<T> = readonly [T, ...T[]];

// ---- read --------------------------------------------------------------------------------------------------------

/** A file of the seeds folder. `name` is its path below that folder, with `/`. `correction` is the .yaml beside it, parsed and checked. */
export type Seed = { readonly name: string; readonly bytes: Uint8Array; readonly correction: Correction | null };

/** What an owner sets by hand in `seeds/<name>.yaml`; keys are those of the frontmatter. */
export type Correction = {
	/** Its name below the seeds folder, for messages. */
	readonly file: string;
	readonly values: Readonly<{
		title?: string | undefined;
		language?: string | undefined;
		date?: string | null | undefined;
		source?: string | null | undefined;
		byline?: string | null | undefined;
		url?: string | null | undefined;
		archive?: string | null | undefined;
		topic?: string | undefined;
		topics?: readonly string[] | undefined;
		cites?: readonly string[] | undefined;
	}>;
	/** Lines (whole, trimmed) that must stay or go, whatever the rules say. */
	readonly keep: readonly string[];
	readonly drop: readonly string[];
	/** False: this file must not be split, true (absent): the rules decide. */
	readonly split: boolean;
};

/** What the file itself says of the article: HTML metadata or a labelled header. Values as they stand, with their evidence. */
export type Hint = {
	readonly field: 'title' | 'date' | 'source' | 'byline' | 'url' | 'archive' | 'language';
	readonly value: string;
	readonly evidence: Evidence;
};

/** One article's worth of a seed, decoded: most seeds give one (`part` null), a clippings export several (1, 2, …). */
export type Dump = {
	readonly seed: string;
	readonly part: number | null;
	readonly encoding: string;
	readonly text: string;
	/** Lines of a saved page that stand outside its article. */
	readonly aside?: string;
	readonly hints: readonly Hint[];
	readonly correction: Correction | null;
};

// ---- clean -------------------------------------------------------------------------------------------------------

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'item' | 'caption';

/** A block of the article: `text` is one line, normalised (NFC, single spaces); `span` is where it stands in the dump. */
export type Block = { readonly kind: BlockKind; readonly text: string; readonly span: Span };

/** What was taken out. `reason` is a word of the table in clean/reasons.ts; `rule` names the code that decided. */
export type Removed = { readonly text: string; readonly reason: string; readonly rule: string; readonly span: Span };

export type CleanText = {
	readonly dump: Dump;
	/** The line that is the title, or null where the text has none. It is not in `blocks`. */
	readonly title: Maybe<string>;
	/** Body in reading order; captions stand apart. */
	readonly blocks: readonly Block[];
	readonly captions: readonly Block[];
	readonly removed: readonly Removed[];
};

// ---- describe ----------------------------------------------------------------------------------------------------

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name as it is written here, joined over languages by `key` (a glossary id, a region code, or the folded name). */
export type Name = { readonly key: string; readonly name: string; readonly kind: NameKind; readonly count: number };

export type Description = {
	readonly language: Detected<Language>;
	/** `rule: 'title-made'` where it was made from the first sentence. */
	readonly title: Detected<string>;
	readonly date: Maybe<string>;
	/** Time of day with offset as written (`14:05`, `14:05+01:00`), where the dump gives one. */
	readonly time: string | null;
	readonly source: Maybe<string>;
	readonly byline: Maybe<string>;
	readonly cites: readonly Detected<string>[];
	readonly url: Maybe<string>;
	readonly archive: Maybe<string>;
	/** Topic ids of the owner's list, the main one first; empty: none fits. */
	readonly topics: readonly Detected<string>[];
	readonly names: readonly Name[];
};

/** The passages of an article: what can be cited. Ids come from `src/lib/passages.ts`. */
export type Sentence = { readonly id: string; readonly text: string; readonly block: number };

/** A seed that became an article. `outlets` holds every outlet that carried this very text, `source` first, sorted after it. */
export type Article = Description & {
	/** The slug of the address, issued once by the ledger and kept. */
	readonly id: string;
	/** The short code of `/a/<code>`. */
	readonly code: string;
	readonly seed: string;
	/** Every seed (`name` or `name#part`) that holds this text, this one included, sorted. */
	readonly seeds: readonly string[];
	readonly outlets: readonly string[];
	readonly clean: CleanText;
	/** What can be cited: its blocks but captions, in order, each with its sentences. */
	readonly passages: readonly PassageBlock[];
	readonly sentences: readonly Sentence[];
	/** SHA-256 (hex) of the cleaned text, by `src/lib/passages.ts`. */
	readonly digest: string;
};

export type Refused = { readonly seed: string; readonly reason: string; readonly remedy: string };

/** What a seeds folder holds: the seeds that can be tried, and what is refused before. */
export type SeedFolder = { readonly seeds: readonly Seed[]; readonly refused: readonly Refused[] };

// ---- group and summarise -----------------------------------------------------------------------------------------

export type Story = {
	readonly id: string;
	readonly code: string;
	readonly articles: NonEmpty<Article>;
	/** Ids of stories that came close but were not merged, nearest first. */
	readonly related: readonly string[];
};

/** A sentence of an article, named by the ids that its link is made of, with its exact text. */
export type PassageRef = { readonly article: string; readonly passage: string; readonly language: Language; readonly text: string };

/** A passage as it is quoted: `cut` UTF-16 code units of its beginning are left out and marked (a dateline, a leading connective). */
export type Quote = PassageRef & { readonly cut: number };

/** What a claim tells of the event; the order in which a summary tells it. */
export type Section = 'event' | 'affected' | 'consequence' | 'background' | 'reaction';

/** A value that an earlier report gave, beside the newest one. `date` is EDTF, `time` as written. */
export type EarlierValue = { readonly value: string; readonly date: string; readonly time: string | null; readonly at: PassageRef };

/** A claim cannot be built without a passage: the first is the sentence quoted, the others say the same. */
export type Claim = {
	readonly section: Section;
	readonly passages: NonEmpty<Quote>;
	/** Sentences that say the same and more. */
	readonly adds: readonly PassageRef[];
	/** Earlier values of what the claim counts, the oldest first. */
	readonly path: readonly EarlierValue[];
	/** How many independent sources say it: copies and translations of one text are one. */
	readonly voices: number;
};

/** The summary for readers of a language: paragraphs of claims by number (from 1), and what only other languages tell. */
export type Telling = {
	readonly language: Language;
	readonly paragraphs: readonly (readonly number[])[];
	readonly elsewhere: readonly number[];
};

/** A question to which reports give values. Its words by interface language stand in `src/i18n/`. */
export type Question = (typeof questions)[number];

/** A value as one report words it. */
export type Wording = { readonly value: string; readonly at: PassageRef };

/** Reports that answer one question differently; `answers` in the order of the reports' dates, one a report. */
export type Comparison = { readonly question: Question; readonly answers: NonEmpty<Wording> };

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

export type Summary = {
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
	/** Independent voices of the whole story: articles, less copies and translations of one text. */
	readonly voices: number;
	/** The title that agrees with the newest state and stands closest to the others, and the best one per language. */
	readonly headline: { readonly text: string; readonly language: Language; readonly article: string };
	readonly headlines: readonly { readonly text: string; readonly language: Language; readonly article: string }[];
	/** Topic id of the story, or null. */
	readonly topic: string | null;
};
