/** The one truth on frontmatter: what ingest writes into content/ and what the site reads back. */
import { z } from 'astro/zod';
import { questions } from './questions.ts';

export const confidenceLevels = ['certain', 'likely', 'uncertain', 'unknown'] as const;
export type ConfidenceLevel = (typeof confidenceLevels)[number];

/** The level that a calibrated probability (0…1) is shown as. */
export function confidenceLevel(confidence: number): Exclude<ConfidenceLevel, 'unknown'> {
	return confidence >= 0.95 ? 'certain' : confidence >= 0.75 ? 'likely' : 'uncertain';
}

const evidence = z.strictObject({ rule: z.string(), quote: z.string() });

/** How a value of the frontmatter was found. The spans stand in the audit file. */
const finding = z.strictObject({
	confidence: z.number().min(0).max(1),
	level: z.enum(confidenceLevels),
	by: z.enum(['rule', 'person']),
	evidence: z.array(evidence),
});

/** What may be known of the copy at hand: when it was made, where it stood in print, the database's id, its rights, its stated number of words, its bytes. */
export const provenanceFields = ['captured', 'page', 'section', 'edition', 'documentId', 'rights', 'words', 'seedDigest'] as const;
export const provenanceSchema = z.strictObject({
	/** EDTF. */
	captured: z.string().optional(),
	page: z.string().optional(),
	section: z.string().optional(),
	edition: z.string().optional(),
	documentId: z.string().optional(),
	rights: z.string().optional(),
	words: z.string().optional(),
	/** Words of the published body, where the database states how many there are. */
	bodyWords: z.number().int().optional(),
	/** SHA-256 (hex) of the bytes of the file that `seed` came out of: of a part, the digest of its container. */
	seedDigest: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
	/** The name of that file below the seeds folder, where `seed` is a part of it. */
	seedFile: z.string().optional(),
	/** The copy that says when it was made, where that is not `seed` but another file with the same article. */
	capturedSeed: z.string().optional(),
});

/** What a person should look at: likely faults of the capture or of the export. */
export const noteSchema = z.strictObject({
	kind: z.enum(['other-title', 'other-address', 'other-date', 'missing-words', 'cut-text', 'doubtful-join']),
	seed: z.string(),
	detail: z.string(),
});

const nameKind = z.enum(['person', 'organisation', 'place', 'other']);

const passageText = z.strictObject({ id: z.string(), text: z.string() });

export const articleSchema = z.strictObject({
	version: z.literal(1),
	title: z.string().min(1),
	titleMade: z.boolean(),
	language: z.string(),
	date: z.string().nullable(),
	time: z.string().nullable(),
	source: z.string().nullable(),
	outlets: z.array(z.string()),
	byline: z.string().nullable(),
	cites: z.array(z.string()),
	url: z.string().nullable(),
	archive: z.string().nullable(),
	topic: z.string().nullable(),
	topics: z.array(z.string()),
	/** The id of its story; null where it stands alone. */
	story: z.string().nullable(),
	names: z.array(z.strictObject({ key: z.string(), name: z.string(), kind: nameKind, count: z.number().int().positive() })),
	captions: z.array(z.string()),
	code: z.string(),
	seed: z.string(),
	seeds: z.array(z.string()),
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	/** What seeds that were folded into it say in words of their own. */
	copies: z.array(z.strictObject({ seed: z.string(), source: z.string().nullable(), passages: z.array(passageText).min(1) })).optional(),
	/** The article that this one is an update of, with the passages that are new and those that are gone. */
	versionOf: z.strictObject({ article: z.string(), added: z.array(passageText), gone: z.array(passageText) }).optional(),
	provenance: provenanceSchema.optional(),
	notes: z.array(noteSchema).optional(),
	findings: z.strictObject({
		title: finding,
		language: finding,
		date: finding,
		source: finding,
		byline: finding,
		topic: finding,
	}),
});
export type ArticleData = z.infer<typeof articleSchema>;

const passage = z.strictObject({ article: z.string(), passage: z.string(), language: z.string(), text: z.string() });
const wording = z.strictObject({ value: z.string(), at: passage });

/** A story's frontmatter: what a reader of the file skims. Its body holds the claims (see `src/lib/claims.ts`). */
export const storyFrontmatterSchema = z.strictObject({
	version: z.literal(2),
	title: z.string().min(1),
	titleLanguage: z.string(),
	languages: z.array(z.string()),
	/** EDTF of the newest and the oldest dated article, null where no article has a date. */
	newest: z.string().nullable(),
	oldest: z.string().nullable(),
	/** Outlets that carried its articles, sorted; those that are unknown are not in it. */
	sources: z.array(z.string()),
	topic: z.string().nullable(),
	topics: z.array(z.string()),
	articles: z.array(z.string()).min(1),
	code: z.string(),
});

/**
 * How many voices: copies and translations of one text, reports of one outlet, and reports that credit the same one are one. `independent`: of how many
 * the outlet is known, so that they can be called that.
 */
const voices = { voices: z.number().int().positive(), independent: z.number().int().nonnegative() };

/** What stands beside a story's file, in `<id>.json`: all that is made for pages rather than for reading. */
export const storyDetailsSchema = z.strictObject({
	version: z.literal(1),
	titles: z.array(z.strictObject({ text: z.string(), language: z.string(), article: z.string() })),
	related: z.array(z.string()),
	...voices,
	/** The outlet from which all reports have it, where they are one voice and say so. */
	origin: z.string().optional(),
	/** The main telling first. Paragraphs hold numbers of claims, from 1. */
	tellings: z
		.array(
			z.strictObject({
				language: z.string(),
				deck: passage.extend({ cut: z.number().int().nonnegative() }).nullable(),
				paragraphs: z.array(z.array(z.number().int().positive()).min(1)),
				elsewhere: z.array(z.number().int().positive()),
			}),
		)
		.min(1),
	/** One for each claim of the body, in its order. */
	claims: z
		.array(
			z.strictObject({
				section: z.enum(['event', 'affected', 'consequence', 'background', 'reaction']),
				...voices,
				adds: z.array(passage),
				path: z.array(z.strictObject({ value: z.string(), date: z.string(), time: z.string().nullable(), at: passage })),
			}),
		)
		.min(1),
	/** `howMany` says with `counted` what the numbers are of: a noun and a word near it, as a report has them; `age` whose it is. */
	comparison: z.array(
		z.strictObject({
			question: z.enum([...questions, 'howMany', 'age']),
			counted: z.strictObject({ text: z.string(), language: z.string() }).optional(),
			answers: z.array(wording).min(2),
		}),
	),
	agreements: z.array(z.strictObject({ question: z.enum(questions).nullable(), answers: z.array(wording).min(2) })),
	onlyToldBy: z.array(z.strictObject({ article: z.string(), passages: z.array(passage).min(1) })),
	timeline: z.array(
		z.strictObject({
			date: z.string(),
			kind: z.enum(['event', 'coverage']),
			quote: z.string(),
			at: passage.nullable(),
			article: z.string(),
		}),
	),
	names: z.array(
		z.strictObject({
			key: z.string(),
			names: z.array(z.string()).min(1),
			kind: nameKind,
			counts: z.array(z.strictObject({ article: z.string(), count: z.number().int().positive() })),
		}),
	),
	coverage: z.array(
		z.strictObject({ language: z.string(), source: z.string().nullable(), date: z.string().nullable(), article: z.string() }),
	),
});

/** A story as the site knows it: both files as one. */
export const storySchema = z.strictObject({ ...storyFrontmatterSchema.shape, ...storyDetailsSchema.omit({ version: true }).shape });
export type StoryData = z.infer<typeof storySchema>;
