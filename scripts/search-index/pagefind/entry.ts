/** Pagefind's own list of what its bundle holds (`pagefind-entry.json`). */
import { z } from 'astro/zod';

export const ENTRY = 'pagefind-entry.json';

const schema = z.looseObject({
	version: z.string(),
	/** By language: the digest of its index, the program that stems it, and its records. */
	languages: z.record(z.string(), z.looseObject({ hash: z.string(), wasm: z.string().nullable(), page_count: z.int().nonnegative() })),
});
export type Entry = z.infer<typeof schema>;

/** Throws an Error where the bundle has none, or one of another form: the search was written for Pagefind 1.6. */
export function readEntry(files: ReadonlyMap<string, Uint8Array>): Entry {
	const bytes = files.get(ENTRY);
	const { success, data } = schema.safeParse(bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString()));
	if (!success) throw new Error(`Pagefind's bundle has no ${ENTRY} of the form that Pagefind 1.6 writes: which version is installed?`);
	return data;
}
