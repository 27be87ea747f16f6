/**
 * Tokens of a sentence as the tables of numbers know them. In Chinese and Japanese characters that are a word of a table are one token. In Arabic what
 * is written together with a word is passed over where the rest is such a word. Turkish keeps its marks, and a Ukrainian apostrophe parts nothing.
 */
import { numbersByTag, wordsBesideNumbers } from '../languages/number-languages.ts';
import { CURRENCY_WORDS } from './currency-units.ts';
import { isUnspaced } from './folded-words.ts';
import { HAN_LANGUAGES } from './han-numbers.ts';
import { CARDINALS } from './number-words.ts';
import { fold, type Token, tokensOf } from './tokens.ts';

const PREFIXES = numbersByTag(({ prefixes }) => (prefixes === undefined ? null : new RegExp(prefixes, 'u')));
/** Of no script by itself. */
const LONG_VOWEL = 'ー';
const APOSTROPHES = /^[’'ʼ]$/u;
const PREFIXED_DIGITS = /^\p{L}([\d٠-٩۰-۹]+)$/u;

type Vocabulary = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[]; readonly longest: number };
const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(language: string): Vocabulary {
	const known = vocabularies.get(language);
	if (known !== undefined) return known;
	const words = new Set([...wordsBesideNumbers(language), ...Object.keys(CURRENCY_WORDS).filter(isUnspaced)]);
	const made = {
		words,
		beginnings: [...words].filter((word) => word.length > 3),
		longest: Math.max(0, ...[...words].map((word) => word.length)),
	};
	vocabularies.set(language, made);
	return made;
}

/** `language`: primary subtag. */
export function countingTokens(text: string, language: string): readonly Token[] {
	const tokens = tokensOf(text);
	if (HAN_LANGUAGES.has(language)) return joined(tokens, vocabularyOf(language));
	const prefixes = PREFIXES[language];
	if (prefixes)
		return tokens
			.flatMap(apartFromDigits)
			.map((token) => withoutPrefix(token, prefixes, vocabularyOf(language), CARDINALS[language] ?? {}));
	if (language === 'tr') return tokens.map((token) => ({ ...token, fold: foldCounted(token.text, language) }));
	return language === 'uk' ? acrossApostrophes(text, tokens) : tokens;
}

/** A word as the tables of numbers have it. */
export const foldCounted = (word: string, language: string): string =>
	language === 'tr' ? word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase() : fold(word);

/** The longest words of the tables, from left to right. */
function joined(tokens: readonly Token[], { words, longest }: Vocabulary): Token[] {
	const made: Token[] = [];
	for (let i = 0; i < tokens.length; ) {
		let [last, word] = [i, ''];
		let so = '';
		for (let j = i; j < tokens.length && j < i + longest; j++) {
			const token = tokens[j] as Token;
			if (token.kind !== 'word' || !(isUnspaced(token.text) || token.text === LONG_VOWEL) || (j > i && token.start !== tokens[j - 1]?.end))
				break;
			so += token.fold;
			if (words.has(so)) [last, word] = [j, so];
		}
		const [head, tail] = [tokens[i] as Token, tokens[last] as Token];
		const text = tokens.slice(i, last + 1).map((token) => token.text);
		made.push(last === i ? head : { kind: 'word', text: text.join(''), fold: word, start: head.start, end: tail.end });
		i = last + 1;
	}
	return made;
}

/** `و23`: the word that is written together with digits, and these. */
function apartFromDigits(token: Token): Token[] {
	const digits = PREFIXED_DIGITS.exec(token.text)?.[1];
	if (digits === undefined) return [token];
	const at = token.text.length - digits.length;
	const prefix = token.text.slice(0, at);
	return [
		{ ...token, text: prefix, fold: fold(prefix), end: token.start + at },
		{ kind: 'number', text: digits, fold: fold(digits), start: token.start + at, end: token.end },
	];
}

/** With the article a number is one that is known: `في الستين`, of a man in his sixties. */
function withoutPrefix(
	token: Token,
	prefixes: RegExp,
	{ words, beginnings }: Vocabulary,
	cardinals: Readonly<Record<string, number>>,
): Token {
	const isKnown = (word: string) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
	if (token.kind !== 'word' || isKnown(token.fold)) return token;
	const bare = token.fold.replace(prefixes, '');
	if (bare === token.fold || !isKnown(bare) || (token.fold.length - bare.length > 1 && Object.hasOwn(cardinals, bare))) return token;
	const before = token.fold.length - bare.length;
	return { ...token, text: token.text.slice(before), fold: bare, start: token.start + before };
}

/** `п’ять` is one word, folded without its sign. */
function acrossApostrophes(text: string, tokens: readonly Token[]): Token[] {
	const made: Token[] = [];
	for (const token of tokens) {
		const before = made.at(-1);
		const isOne = before?.kind === 'word' && token.kind === 'word' && APOSTROPHES.test(text.slice(before.end, token.start));
		if (isOne) made.pop();
		const { start, fold: word } = isOne ? before : { start: token.start, fold: '' };
		made.push({
			kind: token.kind,
			text: text.slice(start, token.end),
			fold: (word + token.fold).replaceAll('ʼ', ''),
			start,
			end: token.end,
		});
	}
	return made;
}
