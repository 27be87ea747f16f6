/** What an owner may set in `storyfold.config.ts`, checked when it is read. */
import { z } from 'astro/zod';
import { faultsOf, type Keys } from './config-faults.ts';
import { defaultLimits } from './limits.ts';
import { baseFault, siteFault } from './site-faults.ts';
import { countryFault, patternFaults } from './source-faults.ts';
import { iconFault } from './source-icons.ts';
import { watchFault } from './watch-faults.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const INTERFACES = ['en', 'de', 'nl', 'fr'] as const;
const size = (usual: number) => z.number().int().positive().default(usual);
const keywords = z.record(z.string(), z.array(z.string()));

const topicSchema = z.strictObject({
	/** Part of the address `/topics/<id>/`; lower-case ASCII. */
	id: z.string().regex(ID),
	/** IPTC Media Topics code (`medtop:04000000`), where it is one of theirs. */
	code: z.string().optional(),
	/** Names by interface language. */
	label: z.record(z.string(), z.string()),
	/** Words and phrases that speak for the topic, by language of the article. A trailing `*` matches any ending. Under `*` stand names in every language: their capitals must be capitals in the text. */
	keywords,
});
export type Topic = z.infer<typeof topicSchema>;

const glossaryEntry = z.strictObject({
	/** Joins the name over languages; lower-case ASCII. */
	id: z.string().regex(ID),
	kind: z.enum(['person', 'organisation', 'place', 'other']),
	/** Spellings by language; `*` for every language. */
	names: z.record(z.string(), z.array(z.string()).min(1)),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** What the desk notes of an outlet. */
const sourceNotes = z.strictObject({
	/** ISO 3166-1 alpha-2 code. */
	country: checked(countryFault).optional(),
	/** `daily`, `agency`, `broadcaster`, … in the desk's own words. */
	kind: z.string().min(1).optional(),
	note: z.string().min(1).optional(),
	/** One to three letters that mark the outlet, in place of those of its name. */
	mark: checked((mark) => (/^[\p{L}\p{N}]{1,3}$/u.test(mark) ? null : `"${mark}" must be one to three letters or digits`)).optional(),
	/** Its picture in place of letters: a small SVG, PNG or WebP file, named from the project's folder. */
	icon: checked(iconFault).optional(),
});
export type SourceSetting = string | z.infer<typeof sourceNotes>;

/** A string of which `fault` says what is wrong with it, or null. */
function checked(fault: (value: string) => string | null) {
	return z.string().superRefine((value, { addIssue }) => {
		const message = fault(value);
		if (message !== null) addIssue({ code: 'custom', message });
	});
}

const watchSchema = z.strictObject({
	/** Part of the address `/watch/<id>/`. */
	id: z.string().regex(ID, 'must be lower-case ASCII letters and digits, with single hyphens between, such as harbour-fires'),
	/** As it is typed into the search box; months are named in a language of the interface. */
	query: checked((query) => watchFault(query, INTERFACES)),
	/** Name of the page and the feed; without it the query. */
	title: z.string().min(1).optional(),
});
const storiesSchema = z.strictObject({
	/** Each inner list: seed names, or codes of articles, that belong to one story whatever the measure says. */
	join: z.array(z.array(z.string()).min(2)).default([]),
	/** Each inner list: seed names, or codes of articles, of which no two may share a story. */
	split: z.array(z.array(z.string()).min(2)).default([]),
	/** Seeds that are articles of their own, however like another they are. */
	unfold: z.array(z.string()).default([]),
});
const unique = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id)).size === list.length;

const configSchema = z.strictObject({
	title: z.string().min(1),
	description: z.string(),
	/** Where the site is served from, without a path: `https://briefings.example.org`. */
	site: checked(siteFault),
	/** Path below that address, `/` or `/briefings/`. */
	base: checked(baseFault).default('/'),
	/** Interface languages, the default one first. Each has a file in `src/i18n/`. */
	languages: z
		.array(z.enum(INTERFACES))
		.min(1)
		.refine((list) => new Set(list).size === list.length, 'a language stands twice in the list'),
	topics: z.array(topicSchema).refine(unique, 'two topics have the same id: each needs its own'),
	/** Names that differ between languages: Lüttich, Liège, Luik. */
	glossary: z.array(glossaryEntry).refine(unique, 'two entries have the same id: put their names into one'),
	/** Outlets and agencies that the desk knows, beside those of `scripts/ingest/text/outlets.ts`. */
	outlets: z.array(z.string()).default([]),
	/**
	 * By an outlet's name, what the desk notes of it (`{ country, kind, note, mark, icon }`), shown at the name. By a pattern of seed names
	 * (`export-7/*`), the name of the outlet that published them all. Which of the two a line is, its value says: an object or a text.
	 */
	sources: z
		.record(z.string(), z.union([z.string().min(1), sourceNotes]))
		.superRefine(patternFaults)
		.default({}),
	stories: storiesSchema.default({ join: [], split: [], unfold: [] }),
	/** Searches that have a page and a feed: `watch/<id>/`, `watch/<id>/feed.xml`, made anew at each build. */
	watch: z.array(watchSchema).refine(unique, 'two searches have the same id: each needs its own').default([]),
	/** How much of an archive or another container is read; what lies beyond is refused by its name. */
	limits: z
		.strictObject({
			memberBytes: size(defaultLimits.memberBytes),
			unpackedBytes: size(defaultLimits.unpackedBytes),
			members: size(defaultLimits.members),
			ratio: size(defaultLimits.ratio),
			depth: size(defaultLimits.depth),
			pages: size(defaultLimits.pages),
		})
		.default(defaultLimits),
	/**
	 * Keep the files that the articles were read from with the site, for those who must prove what stood in them. Off: texts belong to their
	 * publishers, and a container holds more than what is published of it.
	 */
	originals: z.boolean().default(false),
	offline: z
		.strictObject({
			/** The whole site is kept for reading without a network up to this size (bytes); beyond it, what was read. */
			precacheBytes: z.number().int().nonnegative().default(20_000_000),
		})
		.default({ precacheBytes: 20_000_000 }),
});
export type Config = z.infer<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

const KEYS: Keys = {
	'': Object.keys(configSchema.shape),
	sources: Object.keys(sourceNotes.shape),
	stories: Object.keys(storiesSchema.shape),
	watch: Object.keys(watchSchema.shape),
	topics: Object.keys(topicSchema.shape),
	glossary: Object.keys(glossaryEntry.shape),
};

/** The settings, or what is wrong with them, a line each. */
export function checkConfig(input: unknown): { readonly config: Config } | { readonly faults: readonly string[] } {
	const parsed = configSchema.safeParse(input, { reportInput: true });
	return parsed.success ? { config: parsed.data } : { faults: faultsOf(parsed.error, KEYS) };
}

/** Checks the owner's settings. Where they are wrong, the command ends (exit code 2) and says what to mend: a stack would help nobody. The server of `npm run dev` stays and shows it. */
export function defineConfig(input: ConfigInput): Config {
	const checked = checkConfig(input);
	if ('config' in checked) return checked.config;
	const message = `storyfold.config.ts:\n${checked.faults.map((fault) => `  ${fault.replaceAll('\n', '\n  ')}`).join('\n')}`;
	if (process.env['STORYFOLD_STAYS'] !== undefined) throw new Error(message);
	console.error(message);
	process.exit(2);
}
