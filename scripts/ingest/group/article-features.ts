/**
 * What an article is compared by: names, numbers, character 4-grams and, where there is a dictionary, English words.
 * Each is a set: how often a word stands in a text says more of its length than of its event (measured: sets beat counts).
 */
import { primary } from '../../../src/lib/language.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Article } from '../document/types.ts';
import { parseDigits } from '../text/numbers.ts';
import { KINDS, type Kind, type Numbering } from './feature-kinds.ts';
import { type KnownWord, type KnownWords, knownWords } from './known-words.ts';

/** Features by their numbers, ascending, each once. */
type FeatureIds = Readonly<Record<Kind, Int32Array>>;
export type Features = {
	readonly articles: readonly FeatureIds[];
	/** How many different features of a kind there are; their numbers are below it. */
	readonly sizes: Readonly<Record<Kind, number>>;
};

/** Words, numbers, and the marks after which a capital letter says nothing. */
const TOKEN = /\d+(?:[.,'’]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*|[.!?:"“”„«»\n]/gu;
const MARKS = '.!?:"“”„«»\n';

/** `glossary`: ids of the owner's names, which are the same feature in every language. */
export function featuresOf(articles: readonly Article[], glossary: ReadonlySet<string>, dictionary: Dictionary | null): Features {
	const ids = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, number>()])) as Record<Kind, Map<string, number>>;
	const number: Numbering = (kind, feature) => {
		const id = ids[kind].get(feature) ?? ids[kind].size;
		if (id === ids[kind].size) ids[kind].set(feature, id);
		return id;
	};
	const byLanguage = new Map<string, KnownWords>();
	const listed = articles.map((article): FeatureIds => {
		const language = primary(article.language.value);
		const known = byLanguage.get(language) ?? knownWords(language, dictionary, number);
		byLanguage.set(language, known);
		const text = [article.title.value, ...article.clean.blocks.map((block) => block.text)].join('\n');
		const names = article.names.filter(({ key }) => glossary.has(key)).map(({ key }) => number('names', `glossary:${key}`));
		return read(text, language, known, number, names);
	});
	const sizes = { names: ids.names.size, numbers: ids.numbers.size, grams: ids.grams.size, words: ids.words.size };
	return { articles: listed, sizes };
}

/** `glossary`: features of the owner's names that were found in the text. */
function read(text: string, language: string, known: KnownWords, number: Numbering, glossary: readonly number[]): FeatureIds {
	const tokens = text.match(TOKEN) ?? [];
	const words = tokens.map(known.word);
	const next = (i: number) => words[i + 1] ?? known.word('');
	const small = new Set<string>();
	for (const word of words) if (!word.capital) small.add(word.folded);
	const names = [...glossary];
	const numbers: number[] = [];
	const content = new Set<KnownWord>();
	let opening = true;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as string;
		const word = words[i] as KnownWord;
		if (MARKS.includes(token)) {
			opening = true;
			continue;
		}
		const opens = opening;
		opening = false;
		if (token.charCodeAt(0) <= 57) {
			let value = parseDigits(token, language);
			for (; next(i).scale > 1; i++) value *= next(i).scale;
			if (Number.isFinite(value)) numbers.push(number('numbers', String(Number(value.toPrecision(12)))));
			continue;
		}
		if (word.month !== null) numbers.push(word.month);
		if (word.month !== null || word.stop) continue;
		content.add(word);
		// A word at the start of a sentence is a name if the text never writes it small.
		if (word.name !== null && !(opens && small.has(word.folded))) names.push(known.country(word, next(i)) ?? word.name);
	}
	const all = [...content];
	return {
		names: distinct([names]),
		numbers: distinct([numbers]),
		grams: distinct(all.map((word) => word.grams)),
		words: distinct(all.map((word) => word.english)),
	};
}

/** The numbers of all lists, ascending, each once. */
function distinct(lists: readonly (readonly number[])[]): Int32Array {
	const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
	let end = 0;
	for (const list of lists) {
		all.set(list, end);
		end += list.length;
	}
	all.sort();
	return all.filter((id, i) => i === 0 || id !== all[i - 1]);
}
