/** The value of numbers as they are written: `9,2 Milliarden` = `9.2 billion` = `9,2 miljard`. */
import { CARDINALS, SCALES } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number in a sentence. `first`/`last`: indexes of its tokens, both included. `year`: four digits, 1800–2099, no mark and no scale. */
export type NumberMention = {
	readonly value: number;
	readonly first: number;
	readonly last: number;
	readonly year: boolean;
	/** Written in digits, not as a word. */
	readonly digits: boolean;
};

/** The value of digits with marks. In English a comma groups and a point begins the decimals; elsewhere the other way round. */
export function parseDigits(text: string, language: string): number {
	const compact = text.replace(/['’ \u00a0\u2009\u202f]/g, '');
	const comma = compact.lastIndexOf(',');
	const point = compact.lastIndexOf('.');
	if (comma >= 0 && point >= 0) return Number(comma > point ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', ''));
	const mark = comma >= 0 ? ',' : '.';
	const parts = compact.split(mark);
	if (parts.length === 1) return Number(compact);
	const groups = parts.length > 2 || (parts[1]?.length === 3 && parts[0] !== '0' && (language === 'en') === (mark === ','));
	return Number(groups ? parts.join('') : parts.join('.'));
}

/** All numbers of a tokenised sentence, in digits or as words, scale words included, each once. `language`: primary subtag. */
export function numbersOf(tokens: readonly Token[], language: string): NumberMention[] {
	const cardinals = CARDINALS[language] ?? {};
	const scales = SCALES[language] ?? {};
	const found: NumberMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === 'symbol') continue;
		const first = i;
		const digits = token.kind === 'number';
		let value = digits ? parseDigits(token.text, language) : lookUp(cardinals, token.fold);
		if (value === undefined || Number.isNaN(value)) continue;
		const unit = tokens[i + 1];
		// `Sixty-five`, `vingt-deux`: a ten and its unit.
		if (!digits && value >= 20 && value < 100 && value % 10 === 0 && unit?.kind === 'word' && unit.start === token.end + 1) {
			const ones = unit.fold === 'one' ? 1 : lookUp(cardinals, unit.fold);
			if (ones !== undefined && ones < 10) {
				value += ones;
				i++;
			}
		}
		let scaled = false;
		for (let next = tokens[i + 1]; next?.kind === 'word' && isClose(tokens[i], next); next = tokens[i + 1]) {
			const scale = lookUp(scales, next.fold);
			if (scale === undefined || (next.fold.length <= 2 && next.fold !== 'bn' && next.fold !== 'mn' && !isJoined(tokens[i], next))) break;
			value *= scale;
			scaled = true;
			i++;
		}
		found.push({ value: tidy(value), first, last: i, year: !scaled && /^(?:1[89]|20)\d\d$/.test(token.text), digits });
	}
	return found;
}

/** 9.2 × 10⁹ is 9 200 000 000, not 9 199 999 999.999999. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

function isClose(before: Token | undefined, after: Token): boolean {
	return before !== undefined && after.start - before.end <= 2;
}

function isJoined(before: Token | undefined, after: Token): boolean {
	return before !== undefined && after.start === before.end;
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
