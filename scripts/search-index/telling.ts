/** The words that tell a record's text from others of its language: frequent stems that are rare in the language. */
import { primary } from '../../src/lib/language.ts';
import { weightOf } from '../ingest/text/background.ts';
import { stemOf } from '../ingest/text/stems.ts';
import { stopWords } from '../ingest/text/stop-words.ts';
import { fold } from '../ingest/text/tokens.ts';
import { ofWords, type RecordWords } from './record-words.ts';

/** A word of the title counts as in the index. */
const TITLE = 5;
/** Shorter words are mostly function words. */
const MIN_WORD = 3;

/** `word`: as it stands first; `stem`: of its folded form. */
export type Telling = { readonly word: string; readonly stem: string };

/** The stem of a word that may tell something; null for function words, figures and what is short. `language`: primary subtag. */
export function tellingStem(word: string, language: string): string | null {
	if (word.length < MIN_WORD || !/^[\p{L}\p{M}]+$/u.test(word)) return null;
	const folded = fold(word);
	return stopWords(language).has(folded) ? null : stemOf(language, folded);
}

/** `stem` is null for a word that tells nothing. */
type Known = { readonly stem: string | null; readonly weight: number };

/**
 * Makes the function that tells at most `most` words of a record, one a stem, the most telling first. How rare a word is says the language, not the collection:
 * what a record is found by does not change with others.
 */
export function tellingWords(most: number): (words: RecordWords) => Telling[] {
	const knownOf = ofWords<Known>((word, language) => known(word, primary(language)));
	return (own) => {
		const { words, title, passages } = own;
		const known = knownOf(own);
		/** By stem. */
		const told = new Map<string, { readonly word: string; weight: number }>();
		/** By number of a word: that of its stem. */
		const entries = known.map(({ stem }, number) => {
			if (stem === null) return null;
			const entry = told.get(stem) ?? { word: words[number] as string, weight: 0 };
			told.set(stem, entry);
			return entry;
		});
		const add = (text: readonly number[], times: number) => {
			for (const number of text) {
				const entry = entries[number];
				if (entry) entry.weight += times * (known[number] as Known).weight;
			}
		};
		add(title, TITLE);
		for (const passage of passages) add(passage, 1);
		return [...told]
			.map(([stem, { word, weight }]) => ({ word, stem, weight }))
			.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
			.slice(0, most);
	};
}

function known(word: string, language: string): Known {
	const stem = tellingStem(word, language);
	return { stem, weight: stem === null ? 0 : weightOf(language, stem) };
}
