/**
 * The language of one line: character n-grams (Nito-ELD, large set) propose, function words and alphabets decide between
 * neighbours and add the languages that the n-gram set does not hold.
 */
import { type Language, UNKNOWN_LANGUAGE } from '../../../../src/lib/language.ts';
import { languageScores } from '../../text/language-scores.ts';
import { alphabets } from './alphabets.ts';
import { functionWords } from './function-words.ts';

export type Guess = { readonly language: Language; readonly score: number; readonly margin: number };

/** Languages outside the n-gram set, and the one inside that their text is mistaken for. */
const relatives: Readonly<Record<Language, readonly Language[]>> = {
	ms: ['id'],
	nl: ['af'],
	hr: ['bs', 'sr'],
	sl: ['hr'],
	sr: ['mk', 'bs'],
	bg: ['mk'],
	ru: ['mn', 'kk', 'bg'],
	be: ['mn', 'kk'],
	uk: ['kk', 'mn'],
	nb: ['nn'],
};
const unlisted: readonly Language[] = ['sw', 'cy', 'ga', 'eo', 'la', 'mi', 'so', 'sn', 'st', 'tn', 'ts', 'xh', 'zu', 'lg', 'af'];
const names: Readonly<Record<string, Language>> = { no: 'nb' };

/** Weights of the two tie-breaks against the n-gram score (0…1), fitted on the sentences of `language.jsonl.gz`. */
const WORDS = 0.6;
const LETTERS = 0.6;
/** What a language outside the n-gram set starts with below its relative. */
const RELATIVE = 0.012;
/** Languages of the n-gram set this close to the best take part in the vote. */
const NEAR = 0.015;
/** An unlisted language needs this share of its own function words beyond that of the best listed one. */
const UNLISTED = 0.2;
/** Below this n-gram score a text of this length (characters) in Latin letters is in no language of the set: there the best has 0.56 to 1.1. */
const LEAST = 0.55;
const LONG = 60;
/** Share of function words at which such a text is of an unlisted language. */
const FEW = 0.05;

/** The commoner language of a pair wins where nothing in the text tells them apart. */
const commoner: Readonly<Record<Language, number>> = { id: 0.02, bs: -0.02, nn: -0.005, sr: -0.01 };

/** The unlisted languages that a word is a function word of. */
const unlistedBy = new Map<string, Language[]>();
for (const language of unlisted)
	for (const word of functionWords.get(language) ?? []) unlistedBy.set(word, [...(unlistedBy.get(word) ?? []), language]);

function wordShare(tokens: readonly string[], language: Language): number {
	const set = functionWords.get(language);
	if (set === undefined || tokens.length === 0) return 0;
	let hits = 0;
	for (const token of tokens) if (set.has(token)) hits += 1;
	return hits / tokens.length;
}

/** Share of the tokens that hold a letter which the language's alphabet lacks. */
function foreignShare(tokens: readonly string[], language: Language): number {
	const alphabet = alphabets.get(language);
	if (alphabet === undefined || tokens.length === 0) return 0;
	let foreign = 0;
	for (const token of tokens) {
		const letters = /\p{sc=Cyrl}/u.test(token) ? alphabet.cyrillic : /\p{sc=Latn}/u.test(token) ? alphabet.latin : null;
		if (letters === null) continue;
		for (const letter of token) {
			if (!letters.has(letter) && /\p{L}/u.test(letter)) {
				foreign += 1;
				break;
			}
		}
	}
	return foreign / tokens.length;
}

/** The best language of a text (`und` where there is nothing to go by) and how far ahead of the next it is. */
export function guessLanguage(text: string): Guess {
	const scores = languageScores(text).map(([code, score]) => [names[code] ?? code, score] as const);
	const top = scores[0];
	if (top === undefined) return { language: UNKNOWN_LANGUAGE, score: 0, margin: 0 };
	const tokens =
		text
			.normalize('NFC')
			.toLowerCase()
			.replace(/’/gu, "'")
			.match(/[\p{L}\p{M}']+/gu) ?? [];
	const candidates = new Map<Language, number>();
	const add = (language: Language, score: number) => candidates.set(language, Math.max(score, candidates.get(language) ?? 0));
	for (const [language, score] of scores) {
		if (score < top[1] - NEAR) continue;
		add(language, score);
		for (const relative of relatives[language] ?? []) add(relative, score - RELATIVE + (commoner[relative] ?? 0));
	}
	const ranked =
		candidates.size === 1
			? [...candidates]
			: [...candidates]
					.map(
						([language, score]) =>
							[language, score + WORDS * wordShare(tokens, language) - LETTERS * foreignShare(tokens, language)] as const,
					)
					.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [best = top, second] = ranked;
	const isLatin = /\p{sc=Latn}/u.test(text);
	const outside = isLatin ? unlistedLanguage(tokens, best[0]) : null;
	if (outside !== null) return { language: outside, score: best[1], margin: 0.05 };
	if (isLatin && text.length >= LONG && top[1] < LEAST) {
		const [language, share] = mostWords(tokens);
		return { language: share >= FEW ? language : UNKNOWN_LANGUAGE, score: top[1], margin: 0 };
	}
	return { language: best[0], score: best[1], margin: best[1] - (second?.[1] ?? 0) };
}

/** A language that the n-gram set does not hold, where its function words clearly outnumber those of the best that it holds. */
function unlistedLanguage(tokens: readonly string[], best: Language): Language | null {
	if (tokens.length < 4 || !functionWords.has(best)) return null;
	const [language, share] = mostWords(tokens);
	return share - wordShare(tokens, best) >= UNLISTED ? language : null;
}

/** The unlisted language with most function words among some tokens, and their share. */
function mostWords(tokens: readonly string[]): readonly [Language, number] {
	const hits = new Map<Language, number>();
	for (const token of tokens) for (const language of unlistedBy.get(token) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
	const ranked = unlisted
		.map((language) => [language, (hits.get(language) ?? 0) / Math.max(1, tokens.length)] as const)
		.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return ranked[0] ?? [UNKNOWN_LANGUAGE, 0];
}
