/** All hidden forms of a collection: parts of compounds, other spellings, names and, with a dictionary, words over languages. */
import type { Config } from '../../src/lib/config.ts';
import { primary } from '../../src/lib/language.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { compoundSplitter, isCompounding, MAX_WORD, type Splitter } from './compounds.ts';
import { conceptForms } from './concept-forms.ts';
import { dateForms } from './date-forms.ts';
import { glossForms } from './glosses.ts';
import { countryNames, joinSpellings, nameForms } from './names.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { countWords, fold, wordsOf } from './words.ts';

/** Letters that no accent can be taken from: who cannot type them writes these. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const SPECIAL = /[øæœłđðþı]/g;

/** Makes the function that gives a record's hidden forms; it has read the whole collection once. */
export function hiddenForms(
	records: readonly SearchRecord[],
	config: Pick<Config, 'glossary' | 'languages'>,
	dictionary: Dictionary | null = null,
): (record: SearchRecord) => HiddenForm[] {
	const counts = countWords(records);
	const splitters = new Map<string, Splitter>();
	for (const [language, words] of counts) splitters.set(language, remember(compoundSplitter(words, language)));
	const countries = countryNames([...new Set([...counts.keys(), ...config.languages])].sort());
	const spellings = joinSpellings(records, config.glossary);
	const lookup = new Map(
		config.glossary.flatMap((entry) =>
			Object.values(entry.names)
				.flat()
				.map((name) => [name.toLowerCase(), entry.id]),
		),
	);
	const concepts = conceptForms(new Set([...counts.keys(), ...config.languages].map(primary)));
	const glosses = dictionary === null ? () => [] : glossForms(records, dictionary);
	return (record) => [
		...elidedForms(record),
		...wordForms(record, splitters.get(record.language)),
		...nameForms(record, spellings, countries, lookup),
		...dateForms(record),
		...concepts(record),
		...glosses(record),
	];
}

function remember(split: Splitter): Splitter {
	const known = new Map<string, string[]>();
	return (word) => {
		const found = known.get(word) ?? split(word);
		known.set(word, found);
		return found;
	};
}

/** Languages that write an article or a pronoun and the word after it as one: "l’orthographe", "dell'acqua". */
const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
const ELIDED = /(?<![\p{L}\p{M}\p{N}'’])\p{L}{1,9}['’](\p{L}[\p{L}\p{M}]{2,})/gu;

/** The word behind an elision, which the index has only with what stands before it. */
function elidedForms(record: SearchRecord): HiddenForm[] {
	if (!ELIDING.has(primary(record.language))) return [];
	const forms = new Map<string, HiddenForm>();
	for (const text of [record.title, ...record.passages.map((passage) => passage.text)])
		for (const [via, word = ''] of text.matchAll(ELIDED)) forms.set(word.toLowerCase(), { via, words: [word.toLowerCase()] });
	return [...forms.values()];
}

/** Parts of compounds and plain spellings. What a visible word begins with is found anyway and is left out. */
function wordForms(record: SearchRecord, split: Splitter | undefined): HiddenForm[] {
	const visible = [...new Set([record.title, ...record.passages.map(({ text }) => text)].flatMap(wordsOf))]
		.filter((word) => word.length <= MAX_WORD)
		.sort();
	const beginnings = new Set(visible.flatMap((word) => Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1))));
	const done = new Set<string>();
	const forms: HiddenForm[] = [];
	for (const word of visible) {
		const parts = split !== undefined && isCompounding(record.language) ? split(word) : [];
		const plain = word.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
		const words = [...parts, ...(plain === word ? [] : [plain])].filter((form) => !beginnings.has(form) && !done.has(fold(form)));
		for (const form of words) done.add(fold(form));
		if (words.length > 0) forms.push({ via: word, words });
	}
	return forms;
}
