/** Whether a number belongs to the word that says what it counts: by their distance in tokens. */
import { wordsOfAll } from '../languages/languages.ts';
import { numberWords } from '../languages/number-languages.ts';
import { isUnspaced } from '../text/folded-words.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens between a number and the word that says what it counts, at most. */
const REACH = 7;
/** A number behind its word stands close to it. */
const AFTER_REACH = 4.5;
/** A toll is named far before its number: `The toll of the quake on the island has risen to 163`, `the number of people killed by floods rose to 26`. */
const FAR = numberWords(({ besideNumbers }) => besideNumbers.toll);
const FAR_REACH = 14;
/** Right before the number where it has got to, farther still: `the toll of the quake on Moravel, an island in the north, rose to 163`. */
const LIMITS = numberWords(({ limits }) => limits);
const LIMIT_REACH = 24;
/** Tokens from `number` to what happened to so many. */
const COUNTED = 3;
/** What names one of them. */
const ONE = new Set([...wordsOfAll(({ sentences }) => sentences.indefinite), 'one']);
/** A comma or an `and` between them counts as so many tokens. */
const COMMA = 3;
const ANDS = [...numberWords(({ besideNumbers }) => besideNumbers.and)];
const andOf = (unspaced: boolean) => ANDS.filter((word) => isUnspaced(word) === unspaced).join('|');
const JOINED = new RegExp(`[,，、،]|(?<!\\p{L})(?:${andOf(false)})(?!\\p{L})|${andOf(true)}`, 'giu');

/** Near enough, in one clause, and no other number is between or nearer. */
export function isNearest(
	text: string,
	tokens: readonly Token[],
	number: NumberMention,
	at: number,
	numbers: readonly NumberMention[],
	isPeople: boolean,
): boolean {
	const distance = distanceTo(text, tokens, number, at);
	if (hasObjectOfItsOwn(text, tokens, number, at)) return false;
	const reach = reachOf(tokens, number, at, isPeople);
	if (distance === null || distance > reach) return false;
	return numbers.every((other) => {
		if (other === number) return true;
		const its = distanceTo(text, tokens, other, at);
		return its === null || its > distance || (its === distance && other.first > number.first);
	});
}

function reachOf(tokens: readonly Token[], { first }: NumberMention, at: number, isPeople: boolean): number {
	const isLimit = at < first && LIMITS.has(tokens[first - 1]?.fold ?? '');
	const isFar = ({ fold }: Token) => FAR.has(fold);
	if (isLimit && tokens.slice(Math.max(0, at - COUNTED), at + 1).some(isFar)) return LIMIT_REACH;
	if (tokens.slice(at, at + 1).some(isFar)) return FAR_REACH;
	return isPeople && at < first ? AFTER_REACH : REACH;
}

/** `Shot three people, killing one`, `three shot, killing a guard`: behind a comma the word has its own object. */
function hasObjectOfItsOwn(text: string, tokens: readonly Token[], { last }: NumberMention, at: number): boolean {
	const [tail, word, next] = [tokens[last], tokens[at], tokens[at + 1]];
	if (tail === undefined || word === undefined || next === undefined || at < last) return false;
	return /,/.test(text.slice(tail.end, word.start)) && /^\s+$/.test(text.slice(word.end, next.start)) && ONE.has(next.fold);
}

function distanceTo(text: string, tokens: readonly Token[], { first, last }: NumberMention, at: number): number | null {
	const [from, to] = at > last ? [last, at] : [at, first];
	const between = text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
	if (/[;:()“”"„«»；：（）「」『』。؛؟]|\. /u.test(between)) return null;
	// A value that follows its word stands close to it: `killing 12`, `toll rose to 832`.
	return to - from + (between.match(JOINED)?.length ?? 0) * COMMA + (at < first ? 0.5 : 0);
}
