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
