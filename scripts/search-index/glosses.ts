/**
 * Words of other languages for the words that tell a record's text from others: who asks for "espionage" finds what says "Spionage". English
 * stands between all languages. What a word means in it was learned from parallel news sentences (models/word-translations), and is looked
 * up in a bilingual dictionary (FreeDict, or the owner's tables) where one is given.
 */
import { primary } from '../../src/lib/language.ts';
import { type Dictionary, toEnglish } from '../ingest/dictionary/dictionary.ts';
import type { Senses } from '../ingest/models/word-translations/senses.ts';
import { fold } from '../ingest/text/tokens.ts';
import { ofWords, type RecordWords } from './record-words.ts';
import { sensesOfWord } from './senses-of-word.ts';
import type { Target } from './targets.ts';
import { tellingWords } from './telling.ts';
import type { HiddenForm, SearchRecord } from './types.ts';

/** Words of a record that are translated. Each is told by the likeliest word of each language: a second one found no more titles. */
const TRANSLATED = 64;
/** A translation counts from this probability on. */
const LEAST = 0.25;

type Glosses = (record: SearchRecord, words: RecordWords, given: ReadonlySet<string>, asked?: Set<string>) => HiddenForm[];
/** What other languages have for a word. `language`: primary subtag; `stem`: of the folded word. */
export type LookUp = (language: string, word: string, stem: string) => readonly string[];

/** Each word as translations are compared. */
const foldedWords = ofWords(fold);

/** Makes the function that translates a record, without the folded words that are `given` already. `asked` takes the words that were looked up. */
export function glossForms(look: LookUp): Glosses {
	const telling = tellingWords(TRANSLATED);
	return (record, words, given, asked) => {
		const language = primary(record.language);
		const there = new Set([...foldedWords(words), ...given]);
		return telling(words).flatMap(({ word, stem }) => {
			asked?.add(word);
			const fresh = look(language, word, stem).filter((form) => !there.has(fold(form)));
			return fresh.length === 0 ? [] : [{ via: word, words: fresh }];
		});
	};
}

/** Makes the function that looks words up in targets, and remembers them. */
export function lookUp(targets: readonly Target[], dictionary: Dictionary): LookUp {
	const known = new Map<string, Map<string, readonly string[]>>();
	return (language, word, stem) => {
		const words = known.get(language) ?? new Map<string, readonly string[]>();
		known.set(language, words);
		const found = words.get(word) ?? translations(language, word, sensesOfWord(language, word, stem, dictionary), targets, dictionary);
		words.set(word, found);
		return found;
	};
}

/** What the dictionary says in English stands where the collection and the common words lack it. */
export function translations(own: string, word: string, senses: Senses, targets: readonly Target[], dictionary: Dictionary): string[] {
	const words = targets.flatMap(({ language, words, stems }) => {
		if (language === own) return [];
		const sums = new Map<string, number>();
		for (const [sense, p] of senses) for (const [stem, q] of stems.get(sense) ?? []) sums.set(stem, (sums.get(stem) ?? 0) + p * q);
		let [best, most] = ['', LEAST];
		for (const [stem, sum] of sums) if (sum > most || (sum === most && (best === '' || stem < best))) [best, most] = [stem, sum];
		if (best !== '') return [words.get(best) ?? best];
		return language === 'en' ? toEnglish(dictionary, own, word).slice(0, 1) : [];
	});
	return [...new Set(words)];
}
