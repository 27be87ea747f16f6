/** Closed word classes by language, folded, that tell whether a sentence stands alone (`standing.ts`). */
import { anyPhrase, byTag, listed, wordsOfAll } from '../languages/languages.ts';
import { fold } from './tokens.ts';

type Sets = Readonly<Record<string, ReadonlySet<string>>>;
const set = (words: string): ReadonlySet<string> => new Set(listed(words, ' '));

/** Coordinating words at the beginning that can be cut without touching the order of the words behind them. */
const ALONE = byTag(({ sentences }) => set(sentences.connectives));
/** Norwegian has the two of Danish. */
export const CUT_ALONE: Sets = { ...ALONE, nb: ALONE.da as ReadonlySet<string> };

/** Adverbs and phrases that can be cut where a comma follows them: `However, …`. Where a verb follows at once, the sentence falls with them. */
export const CUT_WITH_COMMA: Sets = byTag(({ sentences }) => set(sentences.connectivesWithComma));
/** The same of two and three words. */
export const CUT_PHRASES = byTag(({ sentences }) => listed(sentences.connectivePhrases, ', '));

/** Pronouns and possessives of the third person: they need their owner before them in the same sentence. */
export const THIRD_PERSON: Sets = byTag(({ sentences }) => set(sentences.thirdPerson));
/**
 * Personal pronouns that, right behind an opening clause or phrase, stand for what was named before the sentence: `Set up in 2019, it …`. Of one language:
 * French `il` is an article in Italian, German `er` a verb in Danish.
 */
export const SUBJECTS: Sets = byTag(({ sentences }) => set(sentences.subjects));
/** Words that open a phrase of time or place. Of one language: Spanish `a` is an article in English, German `an`, too. */
export const PREPOSITIONS: Sets = byTag(({ sentences }) => set(sentences.prepositions));
/** Forms that are other words too (Dutch `zijn` is `to be`, French `son`): only at the very beginning do they point back. */
export const AMBIGUOUS = wordsOfAll(({ sentences }) => sentences.homographs);

/** Pronouns of one person: `Officers said he …` leaves open who. */
export const OF_ONE: Sets = byTag(({ sentences }) => set(sentences.ofOne));
/** Verbs in the third person that are no other word. */
export const FINITE: Sets = byTag(({ finiteVerbs }) => set(fold(finiteVerbs)));

/** Adverbs that add to what was told before. */
export const ALSO: ReadonlySet<string> = wordsOfAll(({ sentences }) => sentences.also);

/** Adverbs that go on from what was told before, and what a sentence with one near its beginning is worth. */
export const FOLLOWING: ReadonlyMap<string, number> = new Map([
	...[...wordsOfAll(({ sentences }) => sentences.afterwards)].map((word) => [word, 0.35] as const),
	...[...ALSO].map((word) => [word, 0.85] as const),
]);

/** Words and phrases that near the beginning tie a sentence to the one before: `The mayor, however, …`. */
const INSIDE = byTag(({ sentences }) => listed(sentences.connectivesInside, ', '));
export const CONNECTIVES_INSIDE: Readonly<Record<string, readonly string[]>> = { ...INSIDE, nb: INSIDE.da as readonly string[] };

/** With a definite article at the beginning, such a noun is one that was named before: `The man`, `Die beiden`. */
export const GENERIC: Sets = byTag(({ sentences }) => set(sentences.generic));
export const DEFINITE: Sets = byTag(({ sentences }) => set(sentences.definite));
/** Words after the generic noun that say which is meant: `The man who shot …`, `The company behind …`. */
export const WHICH = wordsOfAll(({ sentences }) => sentences.which);
/** Determiners that point at a noun, and the nouns of time that need nobody to name them: `this week`. */
export const DEMONSTRATIVE: Sets = byTag(({ sentences }) => set(sentences.demonstrative));
export const DEMONSTRATIVE_BEHIND: Sets = byTag(({ sentences }) => set(sentences.demonstrativeBehind));
export const SPANS: Sets = byTag(({ sentences }) => set(sentences.spans));
/** Adjectives that behind the definite article set a thing apart from one that was named. */
export const APART: Sets = byTag(({ sentences }) => set(sentences.apart));
export const INDEFINITE = wordsOfAll(({ sentences }) => sentences.indefinite);
/** Verbs of saying beside a name. */
export const SPEECH: ReadonlySet<string> = new Set([...wordsOfAll(({ names }) => names.speech)].map(fold));
/** Forms of address and offices before a name, folded: `Mr Ging`. */
export const HONORIFICS: ReadonlySet<string> = new Set([...wordsOfAll(({ names }) => names.titles)].map(fold));

/** The end of what was taken for a sentence, though it stops at an abbreviation before a name: the next piece is the second half. */
export const ABBREVIATED = new RegExp(`(?:^|[\\s(“"])(?:\\p{Lu}|${anyPhrase(({ story }) => story.abbreviations)})\\.$`, 'u');
/** Parted behind an ordinal: `valorada como la 35.` */
export const ENDS_IN_ORDINAL = new RegExp(`\\s(?:${anyPhrase(({ story }) => story.beforeOrdinal)}) \\d{1,3}\\.$`, 'iu');
