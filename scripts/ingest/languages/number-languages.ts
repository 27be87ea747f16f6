/** The languages whose numbers are read, with the words beside them. */
import { ar } from './ar.ts';
import { fi } from './fi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { languages, listed } from './languages.ts';
import { nb } from './nb.ts';
import type { NumberTables } from './number-tables.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Norwegian has three tags; Indonesian serves for Malay. */
const sameAs = [nb, nb, id].map((one, i): NumberTables => ({ ...one, tag: ['no', 'nn', 'ms'][i] as string }));
const tables: readonly NumberTables[] = [...languages, ar, fi, id, ja, nb, ro, ru, tr, uk, zh, ...sameAs];

/** What is known of each language, by its tag. */
export const numbersByTag = <T>(of: (tables: NumberTables) => T): Readonly<Record<string, T>> =>
	Object.fromEntries(tables.map((one) => [one.tag, of(one)]));

/** The words of all languages in one set, where a text is asked whose language may be told wrongly. */
export const numberWords = (of: (tables: NumberTables) => string): ReadonlySet<string> =>
	new Set(tables.flatMap((one) => listed(of(one), ' ')));

/** The words of one language that say anything beside a number. */
export function wordsBesideNumbers(language: string): ReadonlySet<string> {
	const one = tables.find(({ tag }) => tag === language);
	if (one === undefined) return new Set();
	const { cardinals, scales, counts, besideNumbers, qualifiers, behind, countedWords, classifiers, bare, spellOut } = one;
	const phrases = [...Object.values(qualifiers), ...Object.values(behind ?? {})].flatMap((list) => list.split(/,? /));
	const lists = [
		counts.people,
		counts.partial,
		classifiers ?? '',
		bare ?? '',
		spellOut?.one ?? '',
		...Object.values(counts.measures),
		...Object.values(besideNumbers),
	];
	const words = [...lists.flatMap((list) => list.split(' ')), ...phrases, ...[cardinals, scales, countedWords ?? {}].flatMap(Object.keys)];
	return new Set(words.map((word) => word.replace(/^=/, '')).filter((word) => word !== ''));
}
