/** Digests by which the index of a language is used again: of all that it is made from. */
import { createHash } from 'node:crypto';
import type { GlossaryEntry } from '../../src/lib/config.ts';
import type { Listed } from './collect.ts';
import type { Target } from './glosses.ts';
import type { Spellings } from './names.ts';

const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Of the text of records. `program`: digest of code, settings and word lists. */
export const textKey = (program: string, list: readonly Listed[]): string =>
	digestOf([program, ...list.map(({ record, digest }) => [record.language, record.title, digest])]);

/** Of all that a language is told by in others: the words whose stems have a sense, whatever else was counted. */
export function targetKey({ language, words, stems }: Target): string {
	const told = new Set([...stems.values()].flatMap((list) => list.map(([stem]) => stem)));
	return digestOf([language, [...told].sort().map((stem) => [stem, words.get(stem)])]);
}

export type Depends = {
	/** Digest of code, settings and word lists. */
	readonly program: string;
	/** Every language of a record, sorted. */
	readonly languages: readonly string[];
	readonly spellings: Spellings;
	readonly glossary: readonly GlossaryEntry[];
	/** Digests of what is translated into. */
	readonly targets: readonly string[];
};

/** Of the index of a language, whose records are `list`. */
export function indexKey(list: readonly Listed[], { program, languages, spellings, glossary, targets }: Depends): string {
	const spelled = (key: string) => [key, ...[...(spellings.get(key) ?? [])].sort()];
	return digestOf([
		...[program, languages, targets, glossary.map(({ id }) => spelled(id))],
		...list.map(({ record, digest }) => [record, digest, record.names.map(({ key }) => spelled(key))]),
	]);
}
