/** Numbers in Chinese characters, alone or behind digits: `三十二`, `两`, `1.2万`, `1万2000`. */
import type { Token } from './tokens.ts';

const DIGITS: Readonly<Record<string, number>> = {
	...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/** Before a number: some, or which one of a row. */
const NO_NUMBER_BEHIND: ReadonlySet<string> = new Set(['数', '數', '几', '幾', '好', '第']);

/** The languages that write numbers so. */
export const HAN_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja']);

/** The number that begins at a token, and the index of its last one; null where none does, and where it is a place in a row; `NaN` where it is some tens. `amountOf`: of digits. */
export function hanNumberAt(
	tokens: readonly Token[],
	first: number,
	amountOf: (text: string) => number,
): { value: number; last: number } | null {
	let [total, section, figure, last]: [number, number, number | null, number] = [0, 0, null, first - 1];
	for (let i = first; i < tokens.length; i++) {
		const { text, kind, start } = tokens[i] as Token;
		if (i > first && start !== tokens[i - 1]?.end) break;
		const digit = DIGITS[text];
		if (kind === 'number') {
			if (figure !== null) break;
			figure = amountOf(text);
		} else if (digit !== undefined) {
			figure = isSome(tokens, i, first, digit) ? Number.NaN : (figure ?? 0) * 10 + digit;
		} else if (TENS[text] !== undefined) [section, figure] = [section + (figure ?? 1) * TENS[text], null];
		else if (MYRIADS[text] !== undefined) {
			if (i === first) break;
			[total, section, figure] = [total + (section + (figure ?? 0)) * MYRIADS[text], 0, null];
		} else break;
		last = i;
	}
	const before = tokens[first - 1];
	if (last < first || (before?.end === tokens[first]?.start && NO_NUMBER_BEHIND.has(before?.text ?? ''))) return null;
	return { value: total + section + (figure ?? 0), last };
}

/** `两三人`, `三四十人`: two or three, thirty or forty; not a row of figures as a year has them. */
function isSome(tokens: readonly Token[], at: number, first: number, digit: number): boolean {
	const figure = (i: number) => (i < first ? undefined : DIGITS[tokens[i]?.text ?? '']);
	return figure(at - 1) === digit - 1 && digit > 1 && figure(at - 2) === undefined && DIGITS[tokens[at + 1]?.text ?? ''] === undefined;
}
