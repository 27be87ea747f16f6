/** The words and stretches of a line of which names are made. */
import { wordScanner } from '../../text/word-scanner.ts';
import { CASELESS } from './cues.ts';
import { isCompanyForm, lettersOf } from './outlet-names.ts';

const SEPARATOR =
	/\s[|•·»«›‹→/\\:;–—−*+>_~-]{1,3}\s|[|•·»«›‹→©ⓒ“”„"()[\]{}<>…]|\s{2,}|(?<=\p{L})[:：]\s|(?<=[\p{L}.])\/(?=\p{Lu})|[,;]\s|\.\s|\t/gu;
/** Only a text with one of these has several stretches. */
const MAY_PART = /[|•·»«›‹→/\\:：;–—−*+>_~©ⓒ“”„"()[\]{}<>…,.\t-]|\s\s/;
const spansOf = wordScanner('@#', ".'’&+@-");
const PLAIN = /^[A-Za-z0-9]+$/;
const PLAIN_OPENING = /^[A-Z0-9]/;
const OPENING = /^[\p{Lu}\p{N}]/u;

export type Word = {
	readonly text: string;
	readonly letters: string;
	readonly start: number;
	readonly end: number;
	readonly opens: boolean;
};

/** Stops, apostrophes and hyphens at its end are no part of a word; an exclamation mark right behind it is: `Yahoo!`. */
function wordEnd(text: string, end: number): number {
	if (text.charAt(end) === '!' && !".'’-".includes(text.charAt(end - 1))) return end + 1;
	while (".'’-".includes(text.charAt(end - 1))) end--;
	return end;
}

export function wordsOf(text: string, offset: number): Word[] {
	const words: Word[] = [];
	const spans = spansOf(text);
	for (let i = 0; i < spans.length; i += 2) {
		const written = text.slice(spans[i], wordEnd(text, spans[i + 1] as number));
		const plain = PLAIN.test(written);
		const letters = plain ? written.toLowerCase() : lettersOf(written);
		if (letters === '') continue;
		const start = offset + (spans[i] as number);
		const opens = plain ? PLAIN_OPENING.test(written) : OPENING.test(written) || CASELESS.test(written);
		words.push({ text: written, letters, start, end: start + written.length, opens });
	}
	return words;
}

/** The key of several words, see `keyOf`. */
export function joined(words: readonly Word[], from: number, count: number): string {
	let to = from + count;
	while (to > from + 1 && isCompanyForm((words[to - 1] as Word).letters)) to--;
	let key = '';
	for (let i = from; i < to; i++) key += (words[i] as Word).letters;
	return key;
}

/** Stretches of a line between bars, dashes, brackets and stops. */
export function segmentsOf(text: string): { text: string; start: number }[] {
	const segments: { text: string; start: number }[] = [];
	let from = 0;
	const push = (to: number) => {
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		if (trimmed !== '') segments.push({ text: trimmed, start: from + raw.indexOf(trimmed) });
	};
	if (MAY_PART.test(text))
		for (const match of text.matchAll(SEPARATOR)) {
			push(match.index);
			from = match.index + match[0].length;
		}
	push(text.length);
	return segments;
}
