/** The words of a line with which a cue (`CUES`) can begin: few do, and only there the patterns are asked. */
import { CLASSES, LETTER, NUMBER } from '../../text/char-classes.ts';
import { fold } from '../../text/tokens.ts';
import { CUE_BEGINNING, CUES } from './mention-positions.ts';

/** First characters of a word as they are written → which of `CUES` begin so, a bit each. */
const known = new Map<string, number>();

function bitsOf(start: string): number {
	let bits = known.get(start);
	if (bits === undefined) {
		const opening = fold(start).slice(0, CUE_BEGINNING);
		bits = CUES.reduce((sum, { opens }, i) => (opens.includes(opening) ? sum | (1 << i) : sum), 0);
		known.set(start, bits);
	}
	return bits;
}

/** The same for words that begin with three letters of ASCII, or are one or two, five bits a letter; -1: not asked yet. */
const ascii = new Int16Array(2 ** 15).fill(-1);
/** 1 … 26: a letter of ASCII, small or large; 0: the word has ended; -1: another letter or a number. */
const letterAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	const letter = (code | 32) - 96;
	if (letter >= 1 && letter <= 26 && code < 128) return letter;
	return ((CLASSES[code] as number) & (LETTER | NUMBER)) !== 0 ? -1 : 0;
};

/** Where such words begin, each with its bits behind it. */
export function cueStarts(text: string): number[] {
	const found: number[] = [];
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const within = ((CLASSES[text.charCodeAt(at)] as number) & (LETTER | NUMBER)) !== 0;
		if (within && !inside) {
			const bits = bitsAt(text, at);
			if (bits !== 0) found.push(at, bits);
		}
		inside = within;
	}
	return found;
}

function bitsAt(text: string, at: number): number {
	const a = letterAt(text, at);
	// No cue begins with a number.
	if (a < 0 && ((CLASSES[text.charCodeAt(at)] as number) & NUMBER) !== 0) return 0;
	const b = a <= 0 ? a : letterAt(text, at + 1);
	const c = b <= 0 ? b : letterAt(text, at + 2);
	if (c < 0 || a <= 0) return bitsOf(beginning(text, at));
	const key = (a << 10) | (b << 5) | c;
	let bits = ascii[key] as number;
	if (bits < 0) {
		bits = bitsOf(beginning(text, at));
		ascii[key] = bits;
	}
	return bits;
}

/** At most three letters or numbers. */
function beginning(text: string, at: number): string {
	let end = at + 1;
	while (end < at + CUE_BEGINNING && ((CLASSES[text.charCodeAt(end)] as number) & (LETTER | NUMBER)) !== 0) end++;
	return text.slice(at, end);
}
