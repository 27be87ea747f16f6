/** What other languages are asked in, kept between builds by the text that it is made from. */
import { primary } from '../../src/lib/language.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import type { KeptIndex } from './kept-index.ts';
import type { LanguageBuckets } from './language-buckets.ts';
import { digestOf } from './language-keys.ts';
import type { Texts } from './site-buckets.ts';
import { type KnownWords, noWords, type Target, targetOf } from './targets.ts';

/** `digest`: of the target itself, which is seldom another one when a text is. */
type KeptTarget = { readonly target: Target; readonly digest: string };

const ofTarget = (language: string) => `into ${language}`;
const ofWords = (language: string) => `words into ${language}`;
/** The names under which things are kept of a language. */
export const targetNames = (language: string): string[] => [ofTarget(language), ofWords(language)];

export function keptTargets(
	languages: readonly string[],
	groups: readonly LanguageBuckets[],
	{ texts, kept, words }: { readonly texts: Texts; readonly kept: KeptIndex; readonly words: Dictionary },
): KeptTarget[] {
	return languages.map((language) => {
		const own = groups.filter((group) => primary(group.language) === language).flatMap(({ buckets }) => buckets.map(({ text }) => text));
		const before = kept.read<KeptTarget>(ofTarget(language), digestOf(own));
		if (before !== null) return before;
		const found = noWords();
		const target = targetOf(language, texts.wordsOf(language), words, kept.read<KnownWords>(ofWords(language), '') ?? noWords(), found);
		const made = { target, digest: said(target) };
		kept.write(ofTarget(language), digestOf(own), made);
		kept.write(ofWords(language), '', found);
		return made;
	});
}

/** Digest of all that a target says to senses. */
function said({ words, stems }: Target): string {
	const lines = [...stems].map(([sense, list]) => {
		const told = list.map(([stem, p]) => `${stem} ${p} ${words.get(stem)}`);
		return `${sense}: ${told.sort().join(', ')}`;
	});
	return digestOf(lines.sort());
}
