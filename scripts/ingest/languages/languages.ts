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

/** A part of a pattern: any of the phrases that a language has one of. */
export const anyPhrase = (of: (tables: LanguageTables) => string): string =>
	[...new Set(languages.map(of))].filter((phrase) => phrase !== '').join('|');

/** A pattern of each language that has one. */
export const patternByTag = (of: (tables: LanguageTables) => string): Readonly<Record<string, RegExp>> =>
	Object.fromEntries(languages.flatMap((tables) => (of(tables) === '' ? [] : [[tables.tag, new RegExp(of(tables), 'u')]])));
