/** The form of the report of a run (`--report`): one JSON object a line, the one truth for all who write or read it. */
import { z } from 'astro/zod';
import { noteSchema, provenanceSchema } from '../../src/lib/schema.ts';
import { parseStored, requireVersion, versionOf } from '../../src/lib/stored.ts';

const REMEDY = 'Write it anew: npm run ingest -- --report FILE';

const version = z.literal(1);
const text = z.string().nullable();
const texts = z.array(z.string());
const told = z.strictObject({ seed: z.string(), text: z.string() });

/** What became of a seed's article. */
const published = z.strictObject({
	version,
	seed: z.string(),
	status: z.literal('published'),
	reason: z.null(),
	id: z.string(),
	language: z.string(),
	title: z.string(),
	titleMade: z.boolean(),
	date: text,
	time: text,
	source: text,
	outlets: texts,
	byline: text,
	url: text,
	archive: text,
	cites: texts,
	...provenanceSchema.pick({ captured: true, page: true, section: true, edition: true, documentId: true, rights: true, seedDigest: true })
		.shape,
	words: z.number().optional(),
	statedShare: z.number().nullable(),
	notes: z.array(noteSchema),
	topic: text,
	topics: texts,
	story: text,
	headings: texts,
	paragraphs: texts,
	captions: texts,
	removed: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
});

const refused = z.strictObject({ version, seed: z.string(), status: z.literal('refused'), reason: z.string(), remedy: z.string() });

const story = z.strictObject({
	version,
	story: z.string(),
	title: z.string(),
	articles: texts,
	summary: z.array(
		z.strictObject({
			text: z.string(),
			language: z.string(),
			voices: z.number(),
			sources: z.array(told),
			/** Told with the sentence quoted, right behind it in its report. */
			next: z.array(told),
			adds: z.array(told),
			earlier: z.array(z.strictObject({ value: z.string(), date: z.string() })),
		}),
	),
	/** What readers of each language see, in order. */
	shown: z.array(z.strictObject({ language: z.string(), claims: z.array(z.strictObject({ text: z.string(), language: z.string() })) })),
	conflicts: z.array(z.strictObject({ kind: z.string(), values: texts })),
	only: z.array(told),
	related: texts,
});

const row = z.union([published, refused, story]);
export type PublishedRow = z.infer<typeof published>;
export type StoryRow = z.infer<typeof story>;
export type ReportRow = z.infer<typeof row>;

/** The rows of a report, by kind. Throws an Error that names the line that is not as ingest writes it. */
export function readReport(lines: string): { readonly published: readonly PublishedRow[]; readonly stories: readonly StoryRow[] } {
	const rows = lines.split('\n').flatMap((line, index) => (line === '' ? [] : [readRow(line, `report, line ${index + 1}`)]));
	return {
		published: rows.filter((one): one is PublishedRow => 'status' in one && one.status === 'published'),
		stories: rows.filter((one): one is StoryRow => 'summary' in one),
	};
}

function readRow(line: string, name: string): ReportRow {
	const value = parseStored(name, line, REMEDY);
	requireVersion(name, versionOf(value), 1, REMEDY);
	const { success, data, error } = row.safeParse(value);
	if (success) return data;
	throw new Error(`${name}: ${z.prettifyError(error)}. ${REMEDY}`);
}
