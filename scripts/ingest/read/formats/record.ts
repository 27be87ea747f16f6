/** One record (a JSON object, a row, a front matter) → the values of an article, by the table of field names or by the owner's mapping. */
import type { Hint } from '../../document/types.ts';
import { FIELD_NAMES, foldName, type RecordField } from './field-names.ts';
import { hintOf } from './format.ts';
import { inPlainNames } from './record-dialects.ts';

export type RecordValue = unknown;
export type RawRecord = Readonly<Record<string, RecordValue>>;

/** `text`: the value that holds the text, null: none. `keys`: how many keys are known names. */
export type ReadRecord = {
	readonly hints: readonly Hint[];
	readonly text: { readonly key: string; readonly value: string } | null;
	readonly keys: number;
};

/** What programs write for nothing. */
const NOTHING = /^(?:null|none|nan|n\/a|undefined|unknown|nil|-|–)?$/i;
const URL = /^https?:\/\/\S+$/i;
const FIELDS = Object.entries(FIELD_NAMES) as [RecordField, readonly string[]][];
const KNOWN = new Set(FIELDS.flatMap(([, names]) => names));

export const isFieldName = (name: string): boolean => KNOWN.has(foldName(name));

/** A value as text: of a list its items, of an object the name in it. Empty where it holds nothing that can be read. */
export function textOf(value: RecordValue, joint = ', '): string {
	if (typeof value === 'string') return NOTHING.test(value.trim()) ? '' : value.trim();
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value))
		return value
			.slice(0, 5000)
			.map((item) => textOf(item, joint))
			.filter(Boolean)
			.join(joint);
	if (typeof value !== 'object' || value === null) return '';
	const object = value as RawRecord;
	const body = bodyOf(object);
	if (body !== '') return body;
	for (const key of ['name', 'title', 'main', 'value', 'original', 'text', '#text', '$', 'label', 'publisher', 'url', 'href', '@id'])
		if (key in object) return textOf(object[key], joint);
	return '';
}

/** Fundus: `{ summary: [], sections: [{ headline: [], paragraphs: [] }] }`. */
function bodyOf({ sections }: RawRecord): string {
	if (!Array.isArray(sections)) return '';
	return sections
		.flatMap((section: RawRecord | null) => [textOf(section?.headline, ' ').replace(/^(?=.)/, '## '), textOf(section?.paragraphs, '\n\n')])
		.filter(Boolean)
		.join('\n\n');
}

/** All values of a record by folded name; those of objects by their path too (three levels). */
function valuesOf(record: RawRecord): Map<string, { readonly key: string; readonly value: RecordValue }> {
	const values = new Map<string, { key: string; value: RecordValue }>();
	for (const [key, value] of Object.entries(record)) {
		const name = foldName(key);
		if (!values.has(name)) values.set(name, { key, value });
		if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
		for (const [inner, deep] of Object.entries(value)) {
			const path = `${name}.${foldName(inner)}`;
			if (!values.has(path)) values.set(path, { key: `${key}.${inner}`, value: deep });
			if (typeof deep !== 'object' || deep === null || Array.isArray(deep)) continue;
			for (const [last, deepest] of Object.entries(deep)) {
				const longer = `${path}.${foldName(last)}`;
				if (!values.has(longer)) values.set(longer, { key: `${key}.${inner}.${last}`, value: deepest });
			}
		}
	}
	return values;
}

/** Authors as one line: `[[Dora Linley]]`, `['A', 'B']` as Python writes a list, links and marks gone. */
const bylineOf = (text: string) =>
	text
		.replace(/^\[(?=['"])|(?<=['"])\]$/g, '')
		.replace(/['"]\s*,\s*['"]/g, ', ')
		.replace(/^['"]|['"]$|\[\[|\]\]/g, '')
		.replace(/[;|]\s*/g, ', ')
		.trim();

/** A moment that is a number: seconds or milliseconds since 1970, or the digits of a day (`20240506`), as ISO 8601 in UTC. */
function momentOf(text: string): string {
	const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d\d)(\d\d)(\d\d)?Z?)?$/.exec(text);
	if (compact !== null) {
		const [, year, month, day, hour, minute] = compact;
		return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
	}
	const number = /^\d{9,10}(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : /^\d{12,13}$/.test(text) ? Number(text) : null;
	return number === null ? text : new Date(number).toISOString();
}

/** What of a field a value gives; empty where it cannot be one. */
function shaped(field: RecordField, text: string): string {
	if (field === 'url' || field === 'archive') return URL.test(text) ? text : '';
	if (field === 'source' || field === 'site') return URL.test(text) ? '' : text.replace(/^www\./, '');
	if (field === 'date' || field === 'captured') return /\d/.test(text) ? momentOf(text) : '';
	if (field === 'byline') return URL.test(text) ? '' : bylineOf(text);
	if (field === 'words') return /^\d{1,6}\b/.exec(text)?.[0] ?? '';
	if (field === 'documentId') return text.length >= 6 && text.length <= 200 ? text : '';
	if (field === 'language') return text.length <= 40 ? text : '';
	return text;
}

/** Reads a record. `columns`: the owner's mapping (field → key), which goes before the table. `rule` names the kind in the evidence. */
export function readRecord(record: RawRecord, rule: string, columns: Readonly<Record<string, string>> | null = null): ReadRecord {
	const values = valuesOf(columns === null ? inPlainNames(record) : record);
	const mine = (field: string) => (columns === null ? undefined : columns[field]);
	const take = (field: RecordField): { key: string; value: string } | null => {
		const own = mine(field) ?? (field === 'text' ? mine('html') : undefined);
		for (const name of own === undefined ? FIELD_NAMES[field] : [foldName(own)]) {
			const found = values.get(name);
			const value =
				found === undefined ? '' : shaped(field, textOf(found.value, field === 'text' ? '\n\n' : field === 'title' ? ' ' : ', '));
			if (found !== undefined && value !== '') return { key: found.key, value };
		}
		return null;
	};
	const hints = FIELDS.flatMap(([field]): Hint[] => {
		if (field === 'text' || field === 'site' || field === 'teaser') return [];
		const found = take(field) ?? (field === 'source' ? take('site') : null);
		return found === null ? [] : [hintOf(field, found.value.replace(/\s+/g, ' '), rule, `${found.key}: ${found.value.slice(0, 200)}`)];
	});
	return { hints, text: take('text'), keys: [...values.keys()].filter((name) => KNOWN.has(name)).length };
}
