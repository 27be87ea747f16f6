/** Labelled header lines of clippings exports and press databases (`Title: …`, `Datum: …`) (`languages/`). */
import type { Hint } from '../document/types.ts';
import { further } from '../languages/further.ts';
import type { LabelledField } from '../languages/language-tables.ts';
import { languages, listed } from '../languages/languages.ts';

type Field = Hint['field'];

const FIELDS: readonly LabelledField[] = ['title', 'date', 'source', 'byline', 'url', 'language', 'page', 'section'];

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
	FIELDS.flatMap((field) =>
		[...languages.map(({ headerLabels }) => headerLabels[field]), further.headerLabels[field] ?? ''].flatMap((list) =>
			listed(list, '|').map((label) => [label, field] as const),
		),
	),
);

const LABEL = /^[ ]{0,4}(?:\*\*)?([\p{L}][\p{L} -]{1,30}?)(?:\*\*)?[ ]?(?:[:：](?:\*\*)?[ ]+|：(?:\*\*)?)(\S.*)$/u;

/** All labels, by number, each with its field. */
export const labels: readonly (readonly [label: string, field: Field])[] = [...FIELD_OF];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(labels.map(([label], number) => [label, number]));

/** The number of the label of a line; -1 where it has none. */
export function labelNumber(line: string): number {
	return NUMBER_OF.get(labelled(line)?.label ?? '') ?? -1;
}

export type Labelled = { readonly field: Field; readonly label: string; readonly value: string; readonly at: number };

/** A line that is a label and its value; `at` is the value's offset in the line. Null for every other line. */
export function labelled(line: string): Labelled | null {
	if (line.length < 4 || line.length > 600 || !/[:：]/.test(line.slice(0, 40))) return null;
	const match = LABEL.exec(line);
	if (match === null) return null;
	const [, label = '', value = ''] = match;
	const field = FIELD_OF.get(label.toLowerCase());
	return field === undefined ? null : { field, label: label.toLowerCase(), value: value.trim(), at: line.length - value.length };
}
