/** Rows of evaluation data, JSON lines as they are or packed: a row of another form stops the run with its file and line. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { checked } from '../command/checked-json.ts';

/** The rows of a file as `schema` has them. Throws an Error with the file and the line. */
export function readRows<S extends z.ZodType>(file: string, schema: S): z.infer<S>[] {
	const bytes = readFileSync(file);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	return text.split('\n').flatMap((line, i) => (line === '' ? [] : [checked(line, schema, `${file}, line ${i + 1}`)]));
}

/** A page flattened to text, with what annotators say of it (`body.jsonl.gz`). */
export const pageRow = z.object({
	id: z.string(),
	dataset: z.string(),
	lang: z.string(),
	url: z.string(),
	dump_text: z.string(),
	/** A letter a line: K body, H heading, D furniture. */
	line_labels: z.string().optional(),
	must_keep: z.array(z.string()).optional(),
	must_drop: z.array(z.string()).optional(),
	title: z.string().optional(),
	title_in_dump: z.unknown().optional(),
	date: z.string().nullish(),
	date_in_dump: z.unknown().optional(),
	sitename: z.string().optional(),
});
export type PageRow = z.infer<typeof pageRow>;

/** A page as a browser saved it (`saved-pages.jsonl.gz`). */
export const savedPageRow = z.object({ id: z.string(), url: z.string(), html: z.string(), title: z.string(), main_content: z.string() });
export type SavedPage = z.infer<typeof savedPageRow>;

/** A report of an event in one of several languages (`stories-meantime-*.jsonl.gz`). */
export const storyRow = z.object({
	id: z.string(),
	lang: z.string(),
	title: z.string(),
	text: z.string(),
	date: z.string().nullable(),
	cluster: z.string(),
	topic: z.string(),
	/** The title's, then one a line of the text: the same sentence has the same id in all languages. */
	sent_ids: z.array(z.string()),
});
export type StoryRow = z.infer<typeof storyRow>;

/** What the scorer beside the data keeps of a row that it made a seed of (`gold.jsonl`). */
export const goldRow = z.object({
	seed: z.string(),
	id: z.string(),
	lang: z.string().default('und'),
	cluster: z.string().optional(),
	dataset: z.string().optional(),
});
export type GoldRow = z.infer<typeof goldRow>;
