/** All hidden forms of a collection: parts of compounds, other spellings, names, dates and words over languages. */
import type { Config } from '../../src/lib/config.ts';
import { primary } from '../../src/lib/language.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import { compoundSplitter, isCompounding, MAX_WORD, type Splitter } from './compounds.ts';
import { conceptForms } from './concept-forms.ts';
import { dateForms } from './date-forms.ts';
import { glossForms, type LookUp, lookUp } from './glosses.ts';
import { countryNames, joinSpellings, nameForms, type Spellings } from './names.ts';
import { ofWords, type RecordWords, wordReader } from './record-words.ts';
import { targetLanguages, targetOf } from './targets.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { countWords, fold, type WordCounts } from './words.ts';

/** Letters that no accent can be taken from: who cannot type them writes these. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const SPECIAL = /[øæœłđðþı]/;
const SPECIALS = new RegExp(SPECIAL, 'g');

const NONE: readonly string[] = [];

/** What a record's forms depend on beside itself. `splitters`: by language, for those whose words are written together; `look`: in other languages. */
type Around = {
	readonly languages: readonly string[];
	readonly spellings: Spellings;
	readonly splitters: ReadonlyMap<string, Splitter>;
	readonly look: LookUp;
};

/** The hidden forms of a record. `words`: its own, where they are known; `asked` takes the words that were looked up in other languages. */
type FormsOf = (record: SearchRecord, words?: RecordWords, asked?: Set<string>) => HiddenForm[];

type Settings = Pick<Config, 'glossary' | 'languages'>;

/** Makes the function that gives the hidden forms of any record of a collection. */
export function hiddenForms(records: readonly SearchRecord[], config: Settings, dictionary: Dictionary | null = null): FormsOf {
	const counts = countWords(records);
	const targets = targetLanguages(records, config.languages).map((language) => targetOf(language, counts, dictionary));
	const around = {
		languages: [...counts.keys()],
		spellings: joinSpellings(records, config.glossary),
		splitters: splittersOf(counts),
		look: lookUp(targets, dictionary ?? new Map()),
	};
	return formsAround(around, config);
}

/** Splitters of the languages whose words are written together. */
const splittersOf = (counts: WordCounts): Map<string, Splitter> =>
	new Map(
		[...counts]
			.filter(([language]) => isCompounding(language))
			.map(([language, words]) => [language, compoundSplitter(words.keys(), language)]),
	);

/** The same, where it is known already what the forms depend on. */
export function formsAround(around: Around, config: Settings): FormsOf {
	const languages = [...new Set([...around.languages, ...config.languages])].sort();
	const countries = countryNames(languages);
	const lookup = new Map(
		config.glossary.flatMap((entry) =>
			Object.values(entry.names)
				.flat()
				.map((name) => [name.toLowerCase(), entry.id]),
		),
	);
	const concepts = conceptForms(new Set(languages.map(primary)));
	const glosses = glossForms(around.look);
	const compounds = ofWords((word, language) => around.splitters.get(language)?.(word) ?? NONE);
	const read = wordReader();
	const names = nameForms(around.spellings, countries, lookup);
	return (record, words = read(record), asked) => {
		const told = concepts(record, words);
		const given = new Set(told.flatMap((form) => form.words.map(fold)));
		return [
			...bareForms(record),
			...wordForms(words.words, compounds(words)),
			...names(record),
			...dateForms(record, words),
			...told,
			...glosses(record, words, given, asked),
		];
	};
}

/** Languages that write an article or a pronoun and the word after it as one: "l’orthographe", "dell'acqua". */
const ELIDED = /(?<![\p{L}\p{M}\p{N}'’])\p{L}{1,9}['’](\p{L}[\p{L}\p{M}]{2,})/gu;
/** The Arabic article with what may stand before it: "and", "then", "by", "as", "for". */
const WITH_ARTICLE = /(?<![\p{L}\p{M}\p{N}])(?:[وف]?[بك]?[اٱ]ل|[وف]?لل)(\p{L}[\p{L}\p{M}]{2,})/gu;
const JOINED: Readonly<Record<string, RegExp>> = { fr: ELIDED, it: ELIDED, ca: ELIDED, oc: ELIDED, ar: WITH_ARTICLE };

/** The word behind an article that is written with it, which the index has only with what stands before it. */
function bareForms(record: SearchRecord): HiddenForm[] {
	const joined = JOINED[primary(record.language)];
	if (joined === undefined) return [];
	const forms = new Map<string, HiddenForm>();
	for (const text of [record.title, ...record.passages.map((passage) => passage.text)])
		for (const [via, word = ''] of text.matchAll(joined)) forms.set(word.toLowerCase(), { via, words: [word.toLowerCase()] });
	return [...forms.values()];
}

/** Parts of compounds and plain spellings. What a visible word begins with is found anyway and is left out. */
function wordForms(words: readonly string[], parts: readonly (readonly string[])[]): HiddenForm[] {
	const others = words.flatMap((word, place) => {
		if (word.length > MAX_WORD) return [];
		const plain = SPECIAL.test(word) ? [word.replaceAll(SPECIALS, (letter) => PLAIN[letter] ?? letter)] : NONE;
		const own = parts[place] ?? NONE;
		return own.length + plain.length === 0 ? [] : [{ word, others: [...own, ...plain] }];
	});
	if (others.length === 0) return [];
	others.sort((a, b) => (a.word < b.word ? -1 : 1));
	const visible = words.filter((word) => word.length <= MAX_WORD).sort();
	const done = new Set<string>();
	const forms: HiddenForm[] = [];
	for (const { word, others: own } of others) {
		const found = own.filter((form) => !done.has(fold(form)) && !isBeginning(form, visible));
		for (const form of found) done.add(fold(form));
		if (found.length > 0) forms.push({ via: word, words: found });
	}
	return forms;
}

/** Whether a word of the sorted list begins with `form`: such words stand together, behind all that are less. */
function isBeginning(form: string, sorted: readonly string[]): boolean {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] as string) < form) from = middle + 1;
		else to = middle;
	}
	return sorted[from]?.startsWith(form) ?? false;
}
