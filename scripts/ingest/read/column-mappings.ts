/** `records.yaml`: the owner's word on which columns or keys of which files hold what. */
import { parse } from 'yaml';
import { SeedError } from '../document/seed-error.ts';
import { globPattern } from '../text/glob.ts';

/** Fields that a mapping may name: those of hints, and where the text stands. */
const COLUMN_FIELDS = ['title', 'text', 'html', 'source', 'date', 'byline', 'url', 'archive', 'language', 'captured', 'page', 'section', 'edition', 'documentId', 'rights', 'words'] as const; // biome-ignore format: a list

/** `items/*.jsonl: { title: headline, text: content }` → pattern and mapping. */
export type Mapping = { readonly pattern: RegExp; readonly columns: Readonly<Record<string, string>> };

const REMEDY = `Write one line for each file or pattern: items/*.jsonl: { title: headline, text: content }. Fields are ${COLUMN_FIELDS.join(', ')}.`;

/** Reads a `records.yaml`; `folder` is where it lies below the seeds folder, with its closing `/`. Throws a SeedError that says what is wrong. */
export function parseMappings(text: string, folder: string): Mapping[] {
	let data: unknown;
	try {
		data = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
	} catch (error) {
		throw new SeedError(`is not YAML: ${(error as Error).message.split('\n', 1)[0]}`, REMEDY);
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SeedError('holds no mapping', REMEDY);
	return Object.entries(data).map(([glob, columns]) => {
		if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
			throw new SeedError(`${glob}: is no list of fields`, REMEDY);
		for (const [field, column] of Object.entries(columns)) {
			if (!(COLUMN_FIELDS as readonly string[]).includes(field)) throw new SeedError(`${glob}: ${field} is not a field`, REMEDY);
			if (typeof column !== 'string' || column.trim() === '') throw new SeedError(`${glob}: ${field} names no column`, REMEDY);
		}
		return { pattern: globPattern(folder + glob), columns: columns as Readonly<Record<string, string>> };
	});
}
