/** Amounts in a sentence: value, unit and qualifier, whatever the language: `etwa 50 Millionen US-Dollar` = about 50 000 000 USD. */

import { anyPhrase, wordsOfAll } from '../languages/languages.ts';
import { countingTokens } from './counting-tokens.ts';
import {
	CONTRACTIONS,
	CROWN_WORDS,
	CROWNS,
	CURRENCY_SYMBOLS,
	CURRENCY_WORDS,
	DOLLARS,
	PERCENT_WORDS,
	QUALIFIERS,
	type Qualifier,
	VAGUE,
} from './currency-units.ts';
import { monthsOfLanguage } from './date-words.ts';
import { isUnspaced } from './folded-words.ts';
import { type NumberMention, numbersOf } from './numbers.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Quantity = {
	readonly kind: 'money' | 'percent' | 'count';
	readonly value: number;
	/** ISO 4217 code, `%`, or the counted noun as written. */
	readonly unit: string;
	readonly qualifier: Qualifier;
	/** Led by a word that says either a limit or where a rise or fall ends (`hasta`, `tot`): `qualifier` is a guess. */
	readonly vague: boolean;
	/** The words of it, from the qualifier to the unit, as they stand. */
	readonly quote: string;
	readonly start: number;
	readonly end: number;
};

type Unit = Pick<Quantity, 'kind' | 'unit'> & { readonly first: number; readonly last: number };

/** Articles that may stand between a qualifier and its number: `superar los 9.000`, `more than the 50 million`. */
const ARTICLES = wordsOfAll(({ sentences }) => `${sentences.definite} ${sentences.indefinite}`);

/** `of` and its like between a number and what is counted, and, beside those, its currency. */
const OF_COUNTED = wordsOfAll(({ besideNumbers }) => besideNumbers.ofCounted);
const OF_CURRENCY = wordsOfAll(({ besideNumbers }) => besideNumbers.ofCurrency);

/** How far before a number its qualifier may stand, in characters. */
const QUALIFIER_REACH = 40;

/** All amounts with a unit. Years, ordinals, clock times and bare numbers (model names, scores) are none. `language`: primary subtag. */
export function quantitiesOf(text: string, language: string): Quantity[] {
	const tokens = countingTokens(text, language);
	return numbersOf(tokens, language).flatMap((number): Quantity[] => {
		const unit = unitOf(text, tokens, number, language);
		if (unit === null) return [];
		const [head, tail] = [tokens[unit.first], tokens[unit.last]];
		if (head === undefined || tail === undefined) return [];
		const { qualifier: led, start } = qualifierBefore(text, head.start, language);
		const before = led === 'exactly' && number.behind !== undefined ? number.behind : led;
		const after = before === 'exactly' ? aboutAfter(text, tail.end) : null;
		const [qualifier, end] = after === null ? [before, tail.end] : ['about' as const, after];
		const vague = before === 'exactly' && isVague(text.slice(0, start), language);
		return [{ kind: unit.kind, value: number.value, unit: unit.unit, qualifier, vague, quote: text.slice(start, end), start, end }];
	});
}

function unitOf(text: string, tokens: readonly Token[], number: NumberMention, language: string): Unit | null {
	const { first, last } = number;
	const before = currencyBefore(text, tokens, first);
	if (before !== null) return { kind: 'money', unit: before.unit, first: before.first, last };
	const [next, second] = [near(text, tokens, last, 1), near(text, tokens, last, 2)];
	if (next === null) return null;
	if (next.text === '%' || PERCENT_WORDS.includes(next.fold)) return { kind: 'percent', unit: '%', first, last: last + 1 };
	if (second !== null && PERCENT_WORDS.includes(`${next.fold} ${second.fold}`))
		return { kind: 'percent', unit: '%', first, last: last + 2 };
	const after = currencyAfter(text, tokens, last, language);
	if (after !== null) return { kind: 'money', unit: after.unit, first, last: after.last };
	if (number.year || (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && first > 1 && language !== 'de' && isGap(text, tokens, first - 1)))
		return null;
	return countedNoun(text, tokens, number, language);
}

/** A currency before the number: `$50`, `US$ 50`, `EUR 50`. */
function currencyBefore(text: string, tokens: readonly Token[], first: number): { unit: string; first: number } | null {
	const token = tokens[first - 1];
	if (token === undefined || !isGap(text, tokens, first - 1)) return null;
	const symbol = CURRENCY_SYMBOLS[token.text];
	if (symbol !== undefined) {
		const prefix = tokens[first - 2];
		const isPrefix =
			prefix !== undefined && (prefix.end === token.start || (/^\p{Lu}{2,3}$/u.test(prefix.text) && isGap(text, tokens, first - 2)));
		const joined = isPrefix && token.text === '$' ? DOLLARS[prefix.fold] : undefined;
		return joined === undefined ? { unit: symbol, first: first - 1 } : { unit: joined, first: first - 2 };
	}
	return /^[A-Z]{3}$/.test(token.text) && CURRENCY_WORDS[token.fold] === token.text ? { unit: token.text, first: first - 1 } : null;
}

/** A currency after the number, with at most two words between (`millions de dollars`, `US-Dollar`, `Hong Kong dollars`). */
function currencyAfter(text: string, tokens: readonly Token[], last: number, language: string): { unit: string; last: number } | null {
	let country: string | undefined;
	for (let step = 1; step <= 3; step++) {
		const token = near(text, tokens, last, step);
		if (token === null) return null;
		const symbol = CURRENCY_SYMBOLS[token.text];
		const crowns = CROWN_WORDS.includes(token.fold) ? CROWNS[language] : undefined;
		const code = symbol ?? crowns ?? (Object.hasOwn(CURRENCY_WORDS, token.fold) ? CURRENCY_WORDS[token.fold] : undefined);
		if (code !== undefined) return { unit: code === 'USD' ? (country ?? code) : code, last: last + step };
		country = Object.hasOwn(DOLLARS, token.fold) ? DOLLARS[token.fold] : country;
		if (country === undefined && !OF_COUNTED.has(token.fold) && !OF_CURRENCY.has(token.fold)) return null;
	}
	return null;
}

/** The noun that is counted: the next content word; in German the next word with a capital. */
function countedNoun(text: string, tokens: readonly Token[], { first, last, digits, value }: NumberMention, language: string): Unit | null {
	const head = tokens[first];
	if ((!digits && value < 2) || head === undefined || /[\p{L}\-‑]$/u.test(text.slice(0, head.start))) return null;
	for (let step = 1; step <= 3; step++) {
		const token = near(text, tokens, last, step);
		if (token === null || token.kind !== 'word' || (token.start === tokens[last]?.end && !isUnspaced(token.text))) return null;
		if (isLink(token, language)) continue;
		if (!isNoun(token, language)) return null;
		const next = language === 'en' && !token.fold.endsWith('s') ? near(text, tokens, last, step + 1) : null;
		if (next?.fold.endsWith('s') && isNoun(next, language)) return { kind: 'count', unit: next.fold, first, last: last + step + 1 };
		return { kind: 'count', unit: token.text.toLowerCase(), first, last: last + step };
	}
	return null;
}

/** A word that may stand before the noun: `4 millions de clients`; in German an inflected adjective. */
function isLink({ text, fold: word }: Token, language: string): boolean {
	return language === 'de' ? /^\p{Ll}.*e[nrsm]?$/u.test(text) && word.length >= 4 : OF_COUNTED.has(word);
}

function isNoun({ text, fold: word }: Token, language: string): boolean {
	if (word.length < 3) return false;
	if (monthsOfLanguage(language).has(word)) return false;
	return language === 'de' ? /^\p{Lu}/u.test(text) : /^\p{Ll}/u.test(text) && !stopWords(language).has(word);
}

/** The token `step` places after `last`, if only white space or a hyphen lies between them all. */
function near(text: string, tokens: readonly Token[], last: number, step: number): Token | null {
	for (let i = last; i < last + step; i++) if (!isGap(text, tokens, i)) return null;
	return tokens[last + step] ?? null;
}

function isGap(text: string, tokens: readonly Token[], index: number): boolean {
	const [left, right] = [tokens[index], tokens[index + 1]];
	return (
		left !== undefined &&
		right !== undefined &&
		/^[\s\u00a0\u202f\-‑’'.]{0,2}$/u.test(text.slice(left.end, right.start)) &&
		!/[.]\s/.test(text.slice(left.end, right.start))
	);
}

/** `about` may close the clause that holds the amount: `45 millions de dollars par an environ`, `50 dollars or so`. */
const ABOUT_AFTER = new RegExp(
	`^[^\\p{N}.,;:()–—]{0,50}?\\s(?:${anyPhrase(({ besideNumbers }) => besideNumbers.aboutBehind)})(?=\\s*(?:[.,;:)]|$))`,
	'u',
);

/** Where the closing `about` of an amount that ends at `end` stands, or null. */
function aboutAfter(text: string, end: number): number | null {
	const found = ABOUT_AFTER.exec(text.slice(end));
	return found === null ? null : end + found[0].length;
}

/** The qualifier that ends right before `start`, and where the quotation begins with it. */
export function qualifierBefore(text: string, start: number, language: string): { qualifier: Qualifier; start: number } {
	const from = Math.max(0, start - QUALIFIER_REACH);
	const all = countingTokens(text.slice(from, start), language);
	const before = ARTICLES.has(all.at(-1)?.fold ?? '') ? [all, all.slice(0, -1)] : [all];
	const plain = (word: string) => CONTRACTIONS[language]?.[word] ?? word;
	if (/[,;:(]\s*$/.test(text.slice(from, start))) return { qualifier: 'exactly', start };
	let best: { qualifier: Qualifier; start: number; length: number } = { qualifier: 'exactly', start, length: 0 };
	for (const [phrase, qualifier] of QUALIFIERS[language] ?? []) {
		const parts = phrase.split(' ');
		const tail = before
			.map((list) => list.slice(-parts.length))
			.find((list) => list.length === parts.length && list.every((token, i) => plain(token.fold) === plain(parts[i] ?? '')));
		const head = tail?.[0];
		if (head === undefined || parts.length <= best.length) continue;
		if (!isAmount(text.slice(0, from + head.start), phrase)) best = { qualifier, start: from + head.start, length: parts.length };
	}
	return best;
}

/** Whether what stands before an amount ends, but for an article, in a word of `VAGUE`. */
function isVague(before: string, language: string): boolean {
	const words = tokensOf(before.slice(-QUALIFIER_REACH)).map(({ fold }) => fold);
	if (ARTICLES.has(words.at(-1) ?? '')) words.pop();
	return VAGUE[language]?.includes(words.at(-1) ?? '') ?? false;
}

/** German `ein Vertrag über 50 Millionen`: after a noun, `über` names the amount and does not exceed it. */
function isAmount(before: string, phrase: string): boolean {
	return phrase === 'uber' && /\p{Lu}[\p{L}\p{M}-]*\s$/u.test(before);
}
