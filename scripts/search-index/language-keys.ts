/** Digests by which the index of a language is used again: of all that it is made from. */
import { createHash } from 'node:crypto';
import type { GlossaryEntry } from '../../src/lib/config.ts';
import type { Listed } from './collect.ts';
import type { Spellings } from './names.ts';

export type Depends = {
	/** Digest of code and settings, the owner's word lists included. */
	readonly program: string;
	/** Every language of a record, sorted. */
	readonly languages: readonly string[];
	readonly spellings: Spellings;
	readonly glossary: readonly GlossaryEntry[];
	/** Where there is a dictionary, the words of every record count for every other. */
	readonly hasDictionary: boolean;
};

/** By language as Pagefind names it. `groups`: its records. */
export function languageKeys(groups: ReadonlyMap<string, readonly Listed[]>, depends: Depends): Map<string, string> {
	const { program, languages, spellings, glossary, hasDictionary } = depends;
	const spelled = (key: string) => [key, ...[...(spellings.get(key) ?? [])].sort()];
	const every = hasDictionary ? [...groups.values()].flatMap((list) => list.map(({ digest }) => digest)) : [];
	const around = JSON.stringify([program, languages, glossary.map(({ id }) => spelled(id)), every]);
	return new Map(
		[...groups].map(([language, list]) => {
			const digest = createHash('sha256').update(around);
			for (const { record, digest: text } of list)
				digest.update(JSON.stringify([record, text, record.names.map(({ key }) => spelled(key))]));
			return [language, digest.digest('hex')];
		}),
	);
}
