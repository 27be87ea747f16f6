/** The words of a text in reading order, with where they stand: what profiles are counted from. */
import type { KnownWord, LanguageKnowledge } from './word-knowledge.ts';

/** `number`: a number as written, else null. `opens`: the first word of a sentence. `inOpening`: of the title or the first words. */
export type PlacedWord = {
	readonly written: string;
	readonly known: KnownWord;
	readonly number: boolean;
	readonly opens: boolean;
	readonly inOpening: boolean;
	readonly inTitle: boolean;
};

/** Words, numbers, and the marks after which a capital letter says nothing. */
const TOKEN = /\d+(?:[.,'’]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*|[.!?:"“”„«»\n]/gu;
const MARKS = new Set('.!?:"“”„«»\n。！？');
/** Words of the title and of the beginning of the text. */
const OPENING = 60;

/** `lines`: the title first. */
export function placedWords(lines: readonly string[], knowledge: LanguageKnowledge): PlacedWord[] {
	const placed: PlacedWord[] = [];
	let opens = true;
	let line = 0;
	for (const token of tokensOf(lines.join('\n'), knowledge.segmenter)) {
		if (MARKS.has(token)) {
			opens = true;
			if (token === '\n') line++;
			continue;
		}
		const number = token.charCodeAt(0) <= 57;
		placed.push({
			written: token,
			known: knowledge.word(token),
			number,
			opens,
			inOpening: line === 0 || placed.length < OPENING,
			inTitle: line === 0,
		});
		opens = false;
	}
	return placed;
}

function tokensOf(text: string, segmenter: Intl.Segmenter | null): readonly string[] {
	if (segmenter === null) return text.match(TOKEN) ?? [];
	const tokens: string[] = [];
	for (const { segment } of segmenter.segment(text)) if (MARKS.has(segment) || /^[\p{L}\p{N}\p{M}]+$/u.test(segment)) tokens.push(segment);
	return tokens;
}
