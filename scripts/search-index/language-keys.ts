/** Digests by which what was made of a bucket of records is used again: of all that it is made from. */
import { hash } from 'node:crypto';
import type { GlossaryEntry } from '../../src/lib/config.ts';
import type { Listed } from './collect.ts';
import type { Spellings } from './names.ts';

export const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value));

/** Of the text of records. */
export const textKey = (list: readonly Listed[]): string =>
	digestOf(list.map(({ record, digest }) => [record.language, record.title, digest]));

export type Depends = {
	/** Every language of a record, sorted. */
	readonly languages: readonly string[];
	/** Languages that are translated into. */
	readonly into: readonly string[];
	readonly spellings: Spellings;
	readonly glossary: readonly GlossaryEntry[];
};

/** Of the pages that the index reads of records, but for compounds and translations, on which each by itself may depend. */
export function recordsKey(list: readonly Listed[], { languages, into, spellings, glossary }: Depends): string {
	// Few names have more than one spelling.
	const spelled = (key: string) => (spellings.has(key) ? [key, ...[...(spellings.get(key) ?? [])].sort()] : key);
	return digestOf([
		...[languages, into, glossary.map(({ id }) => spelled(id))],
		// The digest stands for all else that the record says.
		...list.map(({ record, digest }) => [
			record.url,
			record.language,
			record.storyTitles,
			digest,
			record.names.map(({ key }) => spelled(key)),
		]),
	]);
}
