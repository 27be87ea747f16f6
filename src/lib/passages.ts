/** Passages: what of an article can be cited. Ids are made of the text alone, so they stay when the text around moves. */
import { hash } from 'node:crypto';
import type { Language } from './language.ts';
import { type SentenceSpan, splitSentences } from './sentences.ts';

export { splitSentences } from './sentences.ts';

export type PassageBlock = { readonly id: string; readonly sentences: readonly (SentenceSpan & { readonly id: string })[] };

/** White space but a single space, which would be put in its own place. */
const WIDE_SPACE = /[^\S ]\s*| \s+/gu;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first `length` characters of a text's SHA-256 in Crockford's base 32, lower case: 5 bits a character. */
export function fingerprint(text: string, length: number): string {
	const digest = hash('sha256', text.normalize('NFC').replace(WIDE_SPACE, ' ').trim(), 'buffer');
	let code = '';
	for (let bit = 0; code.length < length; bit += 5) {
		const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
		code += ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
	}
	return code;
}

/** Ids for the blocks of one article, in order: `p…` a block, `s…` a sentence; the second of the same text gets `-2`. */
export function passagesOf(blocks: readonly string[], language: Language): PassageBlock[] {
	const seen = new Map<string, number>();
	/** Most blocks are one sentence, which has the same code. */
	let last = { text: '', code: fingerprint('', 8) };
	const idOf = (kind: 'p' | 's', text: string) => {
		if (text !== last.text) last = { text, code: fingerprint(text, 8) };
		const id = `${kind}${last.code}`;
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id}-${count}`;
	};
	return blocks.map((block) => ({
		id: idOf('p', block),
		sentences: splitSentences(block, language).map((sentence) => ({ ...sentence, id: idOf('s', sentence.text) })),
	}));
}

/** SHA-256 (hex) of the cleaned text: the blocks joined by a blank line, NFC, UTF-8. */
export function textDigest(blocks: readonly string[]): string {
	return hash('sha256', blocks.join('\n\n').normalize('NFC'));
}
