/** Phrases of newsroom pages, by what a line that opens with one is (`languages/`). Words are compared lower case, punctuation aside. */
import { further } from '../languages/further.ts';
import { type PhraseKind, phraseKinds } from '../languages/language-tables.ts';
import { languages, listed } from '../languages/languages.ts';
import { shapeOf, signsOf, wordShapes, wordSigns } from '../text/word-signs.ts';

/** The phrases of a kind in one language; in all where none is given or the language has no file. */
export function phrasesOf(kind: PhraseKind, language = ''): string[] {
	const own = languages.find(({ tag }) => tag === language);
	const lists = own === undefined ? [...languages, further].map(({ stockPhrases }) => stockPhrases[kind]) : [own.stockPhrases[kind]];
	return lists.flatMap((list) => listed(list ?? '', '|'));
}

type Phrase = { readonly words: readonly string[]; readonly kind: number };

const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = build(phraseKinds);

function build(kinds: readonly PhraseKind[]): Map<string, Phrase[]> {
	const index = new Map<string, Phrase[]>();
	for (const [kind, name] of phraseKinds.entries()) {
		if (!kinds.includes(name)) continue;
		for (const phrase of new Set(phrasesOf(name))) {
			const words = phrase.split(' ');
			const [first = ''] = words;
			index.set(first, [...(index.get(first) ?? []), { words, kind }]);
		}
	}
	return index;
}

export type PhraseMatch = { readonly kind: PhraseKind; readonly at: number; readonly length: number };

/** Few words open a phrase, and the others need not be looked up. */
const SIGNS = wordSigns([[1, BY_FIRST_WORD.keys()]]);

/** The phrases that a word (lower case) opens. */
export const phrasesFrom = (word: string): readonly Phrase[] | undefined =>
	signsOf(SIGNS, word, 0, word.length) === 0 ? undefined : BY_FIRST_WORD.get(word);

/** Every phrase in a line's words (lower case), in reading order; `at` and `length` count words. Linear in the words. `opened`: the phrases that each word opens. */
export function phrasesIn(words: readonly string[], opened = (at: number) => phrasesFrom(words[at] as string)): PhraseMatch[] {
	const found: PhraseMatch[] = [];
	for (let at = 0; at < words.length; at++) {
		const phrases = opened(at);
		if (phrases === undefined) continue;
		for (const { words: phrase, kind } of phrases) {
			let same = 1;
			while (same < phrase.length && words[at + same] === phrase[same]) same++;
			if (same === phrase.length) found.push({ kind: phraseKinds[kind] as PhraseKind, at, length: same });
		}
	}
	return found;
}

/** Finds the phrases of one kind: fewer words open one. */
export function phrasesOfKind(kind: PhraseKind): (words: readonly string[]) => PhraseMatch[] {
	const index = build([kind]);
	const shapes = wordShapes(index.keys());
	const opens = (word: string) => (shapes[shapeOf(word, 0, word.length)] === 0 ? undefined : index.get(word));
	return (words) => phrasesIn(words, (at) => opens(words[at] as string));
}
