/**
 * The data that flows from stage to stage. Plain values, no classes: what a stage makes is what the next one reads.
 * Offsets are UTF-16 code units, half-open, into `Dump.text`.
 */
import type { Language } from '../../../src/lib/language.ts';
import type { PassageBlock } from '../../../src/lib/passages.ts';
import type { ConfidenceLevel } from '../../../src/lib/schema.ts';
import type { Note } from './notes.ts';
import type { TextFacts } from './text-fact-types.ts';

export type Span = { readonly start: number; readonly end: number };

/** Why a value is what it is: the rule that spoke, the characters it read, and where they stand (null: not in the text). */
export type Evidence = { readonly rule: string; readonly quote: string; readonly span: Span | null };

/**
 * A value that was found, never bare. `confidence` is a probability (0…1); `basis` says whether it was measured on pages with known answers
 * (absent: no); `by` says who set it.
 */
export type Detected<T> = {
	readonly value: T;
	readonly confidence: number;
	readonly level: ConfidenceLevel;
	readonly basis?: 'measured' | 'assumed';
	readonly evidence: readonly Evidence[];
	readonly by: 'rule' | 'person';
};

/** Unknown is a value: `value: null`, with the evidence of what was looked at and not believed. */
export type Maybe<T> = Detected<T | null>;

export type NonEmpty<T> = readonly [T, ...T[]];

// ---- read --------------------------------------------------------------------------------------------------------
/** A file of the seeds folder. */
export type Seed = {
	/** Its path below that folder, with `/`. */
	readonly name: string;
	/** What it holds, or where that lies on the disk, so that not all has to be in memory. */
	readonly bytes: Uint8Array | { readonly path: string; readonly size: number };
	/** SHA-256 (hex) of the file's bytes; absent where the seed is no file. */
	readonly digest?: string;
	/** The .yaml beside it, parsed and checked. */
	readonly correction: Correction | null;
	/** What other files of the folder say of it: a sidecar, a library. */
	readonly metadata?: readonly Hint[];
	/** Field → name of the column that holds it, out of the folder's `records.yaml`. */
	readonly columns?: Readonly<Record<string, string>>;
};

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
	/** Corrections of single parts, by the name of the part (`#3`, `/inner.html`) or by the id that its database gave it. */
	readonly parts?: Readonly<Record<string, Correction>>;
};

/** What a file says of the copy at hand: when it was made, where it stood in print, the database's own id, its line of rights and number of words. */
export type Provenance = 'captured' | 'page' | 'section' | 'edition' | 'documentId' | 'rights' | 'words';

/** What the file says of the article, as it stands. `container`: said of the mail or the book that holds it, weaker than the article's own word. */
export type Hint = {
	readonly field: 'title' | 'date' | 'modified' | 'source' | 'byline' | 'url' | 'archive' | 'language' | Provenance;
	readonly value: string;
	readonly evidence: Evidence;
	readonly container?: true;
};

/** One article's worth of a seed, decoded. `part` is appended to the seed's name: null where it is one article, else `#3`, `/inner.html`. */
export type Dump = {
	readonly seed: string;
	readonly part: string | null;
	/** True: the text is exactly the body, as a database or a scraper gave it; nothing is taken for furniture of a page. */
	readonly exact?: boolean;
	readonly encoding: string;
	/** SHA-256 (hex) of the bytes of the whole seed. */
	readonly seedDigest?: string;
	readonly text: string;
	/** Of a saved page: the probability that a line is body, told by the markup, one number for each line that holds text. */
	readonly body?: readonly number[];
	/** Lines of a saved page that stand outside all of its articles, where it holds several. */
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

/** A name that could be the source's. `probability`: by this page alone; `places`: where it stands (describe/source/mention-positions.ts). */
export type SourceCandidate = {
	readonly name: string;
	/** The same for all spellings. */
	readonly key: string;
	readonly probability: number;
	readonly places: readonly string[];
	readonly evidence: readonly Evidence[];
};

export type Description = {
	readonly language: Detected<Language>;
	/** `rule: 'title-made'` where it was made from the first sentence. */
	readonly title: Detected<string>;
	readonly date: Maybe<string>;
	/** Time of day with offset as written (`14:05`, `14:05+01:00`), where the dump gives one. */
	readonly time: string | null;
	readonly source: Maybe<string>;
	/** The names that were weighed for `source`, the likeliest first; absent in what is taken up from an earlier run. */
	readonly sourceCandidates?: readonly SourceCandidate[];
	readonly byline: Maybe<string>;
	readonly cites: readonly Detected<string>[];
	readonly url: Maybe<string>;
	readonly archive: Maybe<string>;
	/** Topic ids of the owner's list, the main one first; empty: none fits. */
	readonly topics: readonly Detected<string>[];
	readonly names: readonly Name[];
	/** What is known of the copy at hand; a field that nothing says is left out. `captured` is EDTF, `words` a number. */
	readonly provenance: Readonly<Partial<Record<Provenance | 'seedDigest', Detected<string>>>>;
};

/** What of an article can be cited. Ids come from `src/lib/passages.ts`. */
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
	/** Seeds that were folded into it and say something in words of their own. */
	readonly copies: readonly FoldedCopy[];
	/** The article of the same outlet that this one is an update of, and what changed; filled in once articles have their ids. */
	readonly versionOf?: VersionOf;
	readonly clean: CleanText;
	/** What can be cited: its blocks but captions, in order, each with its sentences. */
	readonly passages: readonly PassageBlock[];
	readonly sentences: readonly Sentence[];
	/** What a person should look at: likely faults of the capture or of the export. */
	readonly notes: readonly Note[];
	/** SHA-256 (hex) of the cleaned text, by `src/lib/passages.ts`. */
	readonly digest: string;
	/** What its text comes to, where it is worked out already; `key` stands for all that it was made of, where that is known. */
	readonly facts?: TextFacts;
	readonly key?: string | undefined;
};

/** Sentences of a folded seed that the article itself has not. */
export type FoldedCopy = { readonly seed: string; readonly source: string | null; readonly passages: NonEmpty<PassageText> };
export type PassageText = { readonly id: string; readonly text: string };

/** `added`: passages of this version that the earlier one has not; `gone`: those of the earlier one that this has not. */
export type VersionOf = { readonly article: string; readonly added: readonly PassageText[]; readonly gone: readonly PassageText[] };
