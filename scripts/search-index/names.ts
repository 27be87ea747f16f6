/** Names over languages: what an article calls Lüttich is found as Liège and Luik too. Known from the glossary, from names that the articles share, and countries from CLDR. */
import type { GlossaryEntry } from '../../src/lib/config.ts';
import { once } from '../../src/lib/once.ts';
import { textSearch } from './text-search.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { fold } from './words.ts';

/** ISO 3166-1 regions that CLDR names; the user-assigned and exceptional codes are left out. */
const REGIONS = [...letters()]
	.flatMap((a) => [...letters()].map((b) => a + b))
	.filter((code) => !/^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN|UK)$/.test(code));
const LONGEST_NAME = 6;

function* letters(): Generator<string> {
	for (let code = 65; code <= 90; code++) yield String.fromCharCode(code);
}

/** Spellings by key, over all languages. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

/** Every spelling of every name that has more than one: from the owner's glossary and from the names that articles share. */
export function joinSpellings(records: readonly Pick<SearchRecord, 'names'>[], glossary: readonly GlossaryEntry[]): Spellings {
	const spellings = new Map<string, Set<string>>();
	const add = (key: string, name: string) => {
		const set = spellings.get(key) ?? new Set<string>();
		spellings.set(key, set.add(name));
	};
	for (const entry of glossary) for (const names of Object.values(entry.names)) for (const name of names) add(entry.id, name);
	for (const record of records) for (const { key, name } of record.names) add(key, name);
	return spellings;
}

/** Names of countries in `languages`: by folded name in each language the region, and by region its names. */
export type Countries = { readonly regionOf: ReadonlyMap<string, ReadonlyMap<string, string>>; readonly namesOf: Spellings };

export function countryNames(languages: readonly string[]): Countries {
	const regionOf = new Map<string, Map<string, string>>();
	const namesOf = new Map<string, Set<string>>();
	for (const language of languages.filter((tag) => tag !== 'und')) {
		const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		const own = new Map<string, string>();
		for (const region of REGIONS) {
			const name = display.of(region);
			if (name === undefined) continue;
			own.set(name.toLowerCase(), region);
			namesOf.set(region, (namesOf.get(region) ?? new Set()).add(name));
		}
		regionOf.set(language, own);
	}
	return { regionOf, namesOf };
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;
/** The same of words with a capital at their beginning. */
const CAPITALS = new RegExp(`(?=\\p{Lu})(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{M}\\p{N}][’'.-])${WORD.source}`, 'gu');

/** Makes the function that gives the other spellings of every name and country in a record. `lookup` holds each glossary spelling, lower case, with its key. */
export function nameForms(
	spellings: Spellings,
	countries: Countries,
	lookup: ReadonlyMap<string, string>,
): (record: SearchRecord) => HiddenForm[] {
	const beginnings = new Map<string, ReadonlySet<string>>();
	const beginningsOf = (language: string) => {
		const names = [...lookup.keys(), ...(countries.regionOf.get(language)?.keys() ?? [])];
		const known = beginnings.get(language) ?? new Set(names.flatMap((name) => name.match(WORD)?.[0] ?? []));
		beginnings.set(language, known);
		return known;
	};
	return (record) => {
		const forms = new Map<string, HiddenForm>();
		const text = [record.title, ...record.passages.map((passage) => passage.text)].join('\n');
		const says = once(() => textSearch(fold(text)));
		const add = (key: string, via: string, names: ReadonlySet<string> | undefined) => {
			if (names === undefined || forms.has(key)) return;
			const words = [...names].filter((name) => !says()(fold(name))).sort();
			if (words.length > 0) forms.set(key, { via, words });
		};
		const regions = countries.regionOf.get(record.language);
		for (const phrase of phrasesOf(text, beginningsOf(record.language))) {
			const lower = phrase.toLowerCase();
			const key = lookup.get(lower);
			if (key !== undefined) add(key, phrase, spellings.get(key));
			const region = regions?.get(lower);
			if (region !== undefined) add(region, phrase, countries.namesOf.get(region));
		}
		for (const { key, name } of record.names) add(key, name, spellings.get(key));
		return [...forms.values()];
	};
}

/** Every run of one to six words, as it stands, that begins with a capital and with the first word of a name. */
function* phrasesOf(text: string, beginnings: ReadonlySet<string>): Generator<string> {
	for (const { 0: first, index } of text.matchAll(CAPITALS)) {
		if (!beginnings.has(first.toLowerCase())) continue;
		yield first;
		const word = new RegExp(WORD);
		word.lastIndex = index + first.length;
		for (let words = 1; words < LONGEST_NAME && word.test(text); words++) yield text.slice(index, word.lastIndex);
	}
}
