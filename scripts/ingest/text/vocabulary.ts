/** Which words a text has, as numbers: small enough to be held of every article of a folder. */
import { fnv1a } from '../../../src/lib/fnv.ts';
import { fold, isUnspaced, wordsOf } from './folded-words.ts';

/** Distinct words that are held of a text, from its beginning. */
const MOST = 200;
/** Shorter words are function words, or parts of numbers. */
const SHORTEST = 3;
/** What a word is bounded by within a line, so that `GPT-5.1-Codex` and `CVE-2025-55182` are one. */
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Hashes of the distinct words of the lines, without numbers, in the order in which they first stand there. A script without spaces gives pairs of neighbouring characters. */
export function vocabularyOf(lines: Iterable<string>): Uint32Array {
	const held = new Set<number>();
	for (const line of lines) {
		for (const word of distinctive(fold(line))) {
			held.add(fnv1a(word) >>> 0);
			if (held.size === MOST) return Uint32Array.from(held);
		}
	}
	return Uint32Array.from(held);
}

function* distinctive(line: string): Generator<string> {
	let before = '';
	for (const word of wordsOf(line)) {
		if (isUnspaced(word)) {
			if (before !== '') yield before + word;
			before = word;
			continue;
		}
		before = '';
		if (word.length >= SHORTEST && !/^\d/.test(word)) yield word;
	}
	for (const part of line.split(/\s/)) {
		const bare = part.replace(EDGE, '');
		if (/\d/.test(bare) && /\p{L}/u.test(bare)) yield bare;
	}
}
