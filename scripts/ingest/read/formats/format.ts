/**
 * A form of file that is read: data, one a file, listed in `registry.ts`. The first whose `recognise` says yes reads the file, so the
 * list goes from the particular to the general. A form is told by what a file holds; its ending counts only where the content cannot say.
 */
import type { Limits } from '../../../../src/lib/limits.ts';
import type { Hint } from '../../document/types.ts';
import type { Decoded } from '../legacy-charset.ts';

/** Bytes that can be read anywhere without all of them in memory. Offsets count bytes; what lies beyond the end is cut off. */
export type ByteSource = { readonly size: number; readonly slice: (start: number, end: number) => Uint8Array };

/** What an owner says of a seed: lines that belong to the article wherever they stand, and whether it may hold several articles. */
type Wishes = { readonly keep: readonly string[]; readonly split: boolean };

/** A file, or a part of one that is a file in itself, as a format sees it. */
export type Input = {
	/** Path below the seeds folder, with the part (`archive.zip/inner.txt`). */
	readonly name: string;
	/** After the last full stop, in lower case, without it; empty where there is none. A weak sign of the kind. */
	readonly ending: string;
	readonly bytes: ByteSource;
	/** The first 64 kB. Empty where a container gave text. */
	readonly head: Uint8Array;
	/** The beginning as text (64 kB), line ends as they are; null: no text in any encoding. */
	readonly text: () => string | null;
	/** The whole as text. Throws a SeedError where it is none. */
	readonly whole: () => Decoded;
	/** What the text is in: `html` where a container says so. */
	readonly form: 'bytes' | 'text' | 'html';
	readonly wishes: Wishes;
	/** The owner's mapping of columns for this file out of `records.yaml`: field → name of its column. */
	readonly columns: Readonly<Record<string, string>> | null;
	readonly limits: Limits;
	/** How many ZIP archives it lies in. */
	readonly archives: number;
};

/** What a part holds. `text`: line text as `textOfHtml` gives it (a block a line, blank lines between, `## `, `- `, `> `, `!! `). */
export type Content =
	| {
			readonly form: 'text';
			readonly text: string;
			readonly encoding?: string /** Of a page, as `Dump.body`. */;
			readonly body?: readonly number[];
	  }
	| { readonly form: 'html'; readonly html: string; readonly encoding?: string }
	| { readonly form: 'bytes'; readonly bytes: ByteSource };

/**
 * A piece of a file. `name` is appended to the name of what holds it: `#3`, `/inner.html`; empty where the file is one piece.
 *
 * - `article`: one article, perhaps with furniture about it (a page, a dump): found and cleaned as usual.
 * - `body`: exactly the body of one article, as a database or a scraper gives it: nothing is taken for furniture, only junk goes.
 * - `document`: an article, unless its text is the export of a press database: then it is read as one.
 * - `file`: recognised again by its content (a member of an archive, the text of a DOCX).
 */
export type Part = {
	readonly name: string;
	readonly role: 'article' | 'body' | 'document' | 'file';
	readonly content: Content;
	/** Believed before what the content says of itself. */
	readonly hints: readonly Hint[];
	/** Believed only where the content says nothing of the field; a `containerHint` only where the article itself does not say it either. */
	readonly fallback?: readonly Hint[];
	/** Of a page: its lines outside the article, kept as removed. */
	readonly aside?: string;
	/** How the container calls it where the name does not tell (a mail's attachment): gives `Input.ending`. */
	readonly filename?: string;
};

/** A piece that cannot be published, by its name as in `Part`. */
export type PartRefused = { readonly name: string; readonly reason: string; readonly remedy: string };

export const families = [
	'press databases',
	'saved pages',
	'web archives',
	'clippers',
	'scrapers',
	'feeds and wires',
	'office',
	'PDF',
	'mail',
	'libraries',
	'bundles',
	'plain',
] as const;

export type Format = {
	/** In kebab case, unique: `nexis-uni-text`. */
	readonly id: string;
	readonly family: (typeof families)[number];
	/** For people: `Nexis Uni, Lexis+ (text)`. */
	readonly label: string;
	/** The values that it gives beside the text. */
	readonly gives: readonly Hint['field'][];
	readonly recognise: (input: Input) => boolean;
	/** A SeedError thrown refuses the file, or what of it has not been given yet. */
	readonly read: (input: Input) => Iterable<Part | PartRefused> | AsyncIterable<Part | PartRefused>;
};

/** A file that describes other files: its values are given to the seeds that it names. It is no seed itself. */
export type Catalogue = Omit<Format, 'read'> & {
	/** Without a seed of the same name beside it the file is no catalogue but a seed. */
	readonly needsSeed?: boolean;
	readonly records: (input: Input) => Iterable<CatalogueRecord>;
};

/**
 * What a catalogue says of one work. `files`: paths below the catalogue's folder, with `/`. Without files it describes the seed of the same
 * name with another ending (`campana.ris` beside `campana.txt`), if the catalogue holds one record and there is such a seed.
 */
export type CatalogueRecord = {
	readonly title: string;
	readonly files: readonly string[];
	readonly hints: readonly Hint[];
	/** Its files are no published articles, and why (`a draft, not published`): they are named and not read. */
	readonly unpublished?: string;
};

export const isRefused = (part: Part | PartRefused): part is PartRefused => 'reason' in part;

/** A hint that stands in no text: what a field of a record, a header or a database says. */
export const hintOf = (field: Hint['field'], value: string, rule: string, quote = value): Hint => ({
	field,
	value,
	evidence: { rule, quote: quote.slice(0, 300), span: null },
});

/** A value of the mail or the book that holds an article, which is less sure than what the article says itself. */
export const containerHint = (field: Hint['field'], value: string, rule: string): Hint => ({
	...hintOf(field, value, rule),
	container: true,
});
