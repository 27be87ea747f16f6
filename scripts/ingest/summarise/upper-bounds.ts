/** Words before a number that set a limit or say where a rise ends: `до 100 раненых` is up to 100, `выросло до 100` is 100, `от 10 до 20` is neither. */
import { numberWords } from '../languages/number-languages.ts';
import { AT_MOST, type Qualifier, VAGUE } from '../text/currency-units.ts';
import type { NumberMention } from '../text/numbers.ts';
import { endsOf } from '../text/opposites.ts';
import type { Token } from '../text/tokens.ts';

/** Words that are told to have come to a number: `the toll`, `number`. */
const TOLL = numberWords(({ besideNumbers }) => besideNumbers.toll);
/** Tokens before a number in which something rises or falls to it. */
const RISE_REACH = 14;

type Bound = { readonly qualifier: Qualifier; readonly start: number };

/** What a word of limit before a number says of it; null where it says nothing, `range` where the number is an end of one. `led`: its qualifier. */
export function boundBefore(
	text: string,
	tokens: readonly Token[],
	{ first, last }: NumberMention,
	led: Bound,
	language: string,
): Bound | 'range' | null {
	const isLimit = (token: Token | undefined) => VAGUE[language]?.includes(token?.fold ?? '') ?? false;
	const isNumber = (token: Token | undefined) => token?.kind === 'number';
	const start = tokens[first]?.start ?? 0;
	if (isLimit(tokens[last + 1]) && isNumber(tokens[last + 2]) && isNumber(tokens[last])) return 'range';
	const at = led.qualifier === 'up to' ? tokens.findIndex((token) => token.start === led.start) : first - 1;
	const word = tokens[at];
	if (word === undefined || /[,;:(]/u.test(text.slice(word.end, start))) return null;
	const isBound = AT_MOST[language]?.has(word.fold) ?? false;
	if (!isBound && (led.qualifier !== 'exactly' || !isLimit(word))) return null;
	if (isRising(text, tokens.slice(Math.max(0, at - RISE_REACH), at), word.start, language)) return { qualifier: 'exactly', start };
	if (isNumber(tokens[at - 1]) && isNumber(tokens[first])) return 'range';
	return isBound ? { qualifier: 'up to', start: word.start } : null;
}

/** In the same clause. */
function isRising(text: string, before: readonly Token[], end: number, language: string): boolean {
	const clause = before.filter((token) => !/[;:()]|\. /u.test(text.slice(token.end, end)) && !/,\s/u.test(text.slice(token.end, end)));
	const [change] = endsOf(
		clause.map(({ fold }) => fold),
		language,
	);
	return change !== 0 || clause.some(({ fold }) => TOLL.has(fold));
}
