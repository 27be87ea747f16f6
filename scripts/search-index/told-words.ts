/**
 * What came of words that were looked up in other languages, kept between builds. The index of a record depends on these outcomes alone, and not on all that
 * the other languages have to say: a new article changes what they say, but seldom which word is chosen.
 */
import { hash } from 'node:crypto';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import type { Senses } from '../ingest/models/word-translations/senses.ts';
import { type LookUp, translations } from './glosses.ts';
import type { KeptIndex } from './kept-index.ts';
import { sensesOfWord } from './senses-of-word.ts';
import type { Target } from './targets.ts';

type Outcome = { readonly senses: Senses; readonly words: readonly string[] };
type Table = Map<string, Outcome>;

export type ToldWords = {
	/** Digest of all that outcomes depend on beside a word. */
	readonly state: string;
	readonly look: LookUp;
	/** Digest of what came of words of a language (primary subtag) that were looked up, now or by an earlier build. Null where one is not known. */
	readonly digest: (language: string, words: readonly string[]) => string | null;
	/** Keeps what came of these words, which are asked for where that is not kept yet, and nothing else. */
	readonly keep: (language: string, words: () => ReadonlySet<string>) => void;
};

/** The name under which the words of a language are kept. */
export const keptTold = (language: string): string => `told ${language}`;

/** `state`: digest of the targets; where it is another one, the words that are known are told anew, by the senses that they have. */
export function toldWords(targets: readonly Target[], state: string, dictionary: Dictionary, kept: KeptIndex): ToldWords {
	const tables = new Map<string, { readonly table: Table; isKept: boolean }>();
	const tell = (language: string, word: string, senses: Senses) => translations(language, word, senses, targets, dictionary);
	const open = (language: string) => {
		const known = tables.get(language);
		if (known !== undefined) return known;
		const right = kept.read<Table>(keptTold(language), state);
		const table: Table = right ?? new Map();
		for (const [word, { senses }] of right === null ? (kept.last<Table>(keptTold(language)) ?? []) : [])
			table.set(word, { senses, words: tell(language, word, senses) });
		const opened = { table, isKept: right !== null };
		tables.set(language, opened);
		return opened;
	};
	return {
		state,
		look: (language, word, stem) => {
			const opened = open(language);
			const found = opened.table.get(word);
			if (found !== undefined) return found.words;
			const senses = sensesOfWord(language, word, stem, dictionary);
			const words = tell(language, word, senses);
			opened.table.set(word, { senses, words });
			opened.isKept = false;
			return words;
		},
		digest: (language, words) => {
			const { table } = open(language);
			const lines: string[] = [];
			for (const word of words) {
				const found = table.get(word);
				if (found === undefined) return null;
				lines.push(`${word}\0${found.words.join('\0')}\n`);
			}
			return hash('sha256', lines.join(''));
		},
		keep: (language, words) => {
			const opened = tables.get(language);
			if (opened === undefined || opened.isKept) return;
			const asked = words();
			kept.write(keptTold(language), state, new Map([...opened.table].filter(([word]) => asked.has(word))));
		},
	};
}
