/**
 * Which languages a text looks like, by n-grams of bytes: the method and the numbers of Nito-ELD (package `eld`, large set), over its table as
 * `ngram-table.ts` packs it. Its way of cutting a text into words and bytes is taken from the package too.
 */
import { eldFile, findNgram, LONGEST, type NgramTable, ngramKey, readNgrams } from './ngram-table.ts';

/** ISO 639-1 and 0…1, the best first; none where nothing speaks for any. */
export type LanguageScore = readonly [language: string, score: number];

const { separators } = (await import(eldFile('../regexPatterns.js').href)) as { separators: RegExp };
const { dictionary } = (await import(eldFile('../dictionary.js').href)) as { dictionary: readonly string[] };

/** Characters of a text that are looked at, bytes after which it ends with a word, and after which it ends. */
const CHARACTERS = 1000;
const BYTES = 350;
const MOST_BYTES = 380;
/** Of a word: bytes that are looked at, of an n-gram, from one n-gram to the next. */
const WORD = 70;
const SIZE = 4;
const STRIDE = 3;
/** What the table leaves out of every score, and what scales a mean score to 0…1. */
const LEAST = 53;
const SCALE = 25;

let table: NgramTable | null = null;

/** The scores of a text's languages. Deterministic; reads the first 1,000 characters. */
export function languageScores(text: string): LanguageScore[] {
	table ??= readNgrams();
	const { languages, from, pairs } = table;
	const sums = new Uint32Array(languages.length);
	const ngrams = new Set<number | string>();
	for (const word of words(text)) addNgrams(word, ngrams);
	for (const ngram of ngrams) {
		const index = typeof ngram === 'number' ? findNgram(table, ngram) : -1;
		if (index < 0) continue;
		for (let at = from[index] as number; at < (from[index + 1] as number); at += 2)
			sums[pairs[at] as number] = (sums[pairs[at] as number] as number) + (pairs[at + 1] as number) + LEAST;
	}
	const scores = languages.map((language, i): LanguageScore => {
		const mean = (sums[i] as number) / ngrams.size;
		return [language, mean / (mean + SCALE)];
	});
	return scores.filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
}

/** The words of a text in lower case, one character a byte. */
function words(text: string): string[] {
	const letters = text.slice(0, CHARACTERS).replace(separators, ' ').trim().toLowerCase();
	const found: string[] = [];
	let word = '';
	let bytes = 0;
	for (let i = 0; i < letters.length && bytes <= MOST_BYTES; i++) {
		const code = letters.charCodeAt(i);
		if (code === 0x20) {
			if (word !== '') found.push(word);
			word = '';
			if (bytes > BYTES) break;
		}
		const encoded = code === 0x20 ? '' : encode(code);
		word += encoded;
		bytes += Math.max(encoded.length, 1);
	}
	if (word !== '') found.push(word);
	return found;
}

const byte = (value: number): string => dictionary[value] ?? ' ';

/** A letter as the package writes its UTF-8 bytes. Letters outside the Basic Multilingual Plane have gone with the separators. */
function encode(code: number): string {
	if (code < 0x80) return String.fromCharCode(code);
	const last = byte(0x80 | (code & 0x3f));
	if (code < 0x800) return byte(0xc0 | (code >> 6)) + last;
	return byte(0xe0 | (code >> 12)) + byte(0x80 | ((code >> 6) & 0x3f)) + last;
}

function addNgrams(word: string, ngrams: Set<number | string>): void {
	const length = Math.min(word.length, WORD);
	let at = 0;
	for (; at + SIZE < length; at += STRIDE) add((at === 0 ? ' ' : '') + word.slice(at, at + SIZE), ngrams);
	add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(length - SIZE, 0))} `, ngrams);
}

/** The end of a word above 70 bytes is longer than any n-gram of the table: it counts as one that is not found. */
const add = (ngram: string, ngrams: Set<number | string>): void => void ngrams.add(ngram.length > LONGEST ? ngram : ngramKey(ngram));
