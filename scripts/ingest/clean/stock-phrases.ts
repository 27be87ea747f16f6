/** Phrases of newsroom pages, by what a line that opens with one is (`languages/`). Words are compared lower case, punctuation aside. */
import { further } from '../languages/further.ts';
import { type PhraseKind, phraseKinds } from '../languages/language-tables.ts';
import { languages, listed } from '../languages/languages.ts';

/** The phrases of a kind in one language; in all where none is given or the language has no file. */
export function phrasesOf(kind: PhraseKind, language = ''): string[] {
	const own = languages.find(({ tag }) => tag === language);
	const lists = own === undefined ? [...languages, further].map(({ stockPhrases }) => stockPhrases[kind]) : [own.stockPhrases[kind]];
	return lists.flatMap((list) => listed(list ?? '', '|'));
}

type Entry = { readonly words: readonly string[]; readonly kind: number };

const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = build();

function build(): Map<string, Entry[]> {
	const index = new Map<string, Entry[]>();
	for (const [kind, name] of phraseKinds.entries()) {
		for (const phrase of new Set(phrasesOf(name))) {
			const words = phrase.split(' ');
			const [first = ''] = words;
			index.set(first, [...(index.get(first) ?? []), { words, kind }]);
		}
	}
	return index;
}

export type PhraseMatch = { readonly kind: PhraseKind; readonly at: number; readonly length: number };

/** Every phrase in a line's words (lower case), in reading order; `at` and `length` count words. Linear in the words. */
export function phrasesIn(words: readonly string[]): PhraseMatch[] {
	const found: PhraseMatch[] = [];
	for (let at = 0; at < words.length; at++) {
		const entries = BY_FIRST_WORD.get(words[at] ?? '');
		if (entries === undefined) continue;
		for (const { words: phrase, kind } of entries) {
			let same = 1;
			while (same < phrase.length && words[at + same] === phrase[same]) same++;
			if (same === phrase.length) found.push({ kind: phraseKinds[kind] as PhraseKind, at, length: same });
		}
	}
	return found;
}
