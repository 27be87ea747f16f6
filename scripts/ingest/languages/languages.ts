/** The languages that are read, in the order in which their tables are searched. */
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LanguageTables } from './language-tables.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

export const languages: readonly LanguageTables[] = [en, de, nl, fr, es, it, pt, pl, da, sv];

/** Something of each language, by its tag. */
export const byTag = <T>(of: (tables: LanguageTables) => T): Readonly<Record<string, T>> =>
	Object.fromEntries(languages.map((tables) => [tables.tag, of(tables)]));

/** The members of a list that is parted by `mark`; none of an empty one. */
export const listed = (list: string, mark: string): string[] => list.split(mark).filter((member) => member !== '');

/** The words of all languages in one set, where a text is asked whose language may be told wrongly. */
export const wordsOfAll = (of: (tables: LanguageTables) => string): ReadonlySet<string> =>
	new Set(languages.flatMap((tables) => listed(of(tables), ' ')));

/** The alternatives of a list that is parted by `|`, apart from bars inside brackets. */
export function alternativesOf(list: string): string[] {
	let depth = 0;
	const members = [''];
	for (const [part] of list.matchAll(/\\.|\[[^\]]*\]|[^\\]/gu)) {
		if (part === '(') depth++;
		if (part === ')') depth--;
		if (part === '|' && depth === 0) members.push('');
		else members.push(`${members.pop()}${part}`);
	}
	return members.filter((member) => member !== '');
}

/** A part of a pattern: any of the phrases of any language, each once. `more`: those of languages without a file. */
export const anyPhrase = (of: (tables: LanguageTables) => string, more = ''): string =>
	[...new Set([...languages.map(of), more].flatMap(alternativesOf))].join('|');

/** A pattern of each language that has one. */
export const patternByTag = (of: (tables: LanguageTables) => string): Readonly<Record<string, RegExp>> =>
	Object.fromEntries(languages.flatMap((tables) => (of(tables) === '' ? [] : [[tables.tag, new RegExp(of(tables), 'u')]])));
