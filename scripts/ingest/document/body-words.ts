/** How much of what a database states is there. */
import { CLASSES, LETTER, NUMBER, SPACE, SURROGATE } from '../text/char-classes.ts';
import type { Article, Block } from './types.ts';

/** Words of a body as the databases count them: what stands between spaces and holds a letter or a digit. Captions do not count. */
export function bodyWords(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
}

function wordsIn(text: string): number {
	let words = 0;
	let isWord = false;
	for (let at = 0; at < text.length; at++) {
		const bits = CLASSES[text.charCodeAt(at)] as number;
		if ((bits & SPACE) !== 0) isWord = false;
		else if (!isWord && ((bits & (LETTER | NUMBER)) !== 0 || (bits === SURROGATE && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))))) {
			isWord = true;
			words++;
		}
	}
	return words;
}

/** Below this share of the stated words a person should look. */
export const LEAST_SHARE = 0.9;

/** The share of the stated words that a body of so many has; null where the database states none. */
export function statedShare({ provenance }: Pick<Article, 'provenance'>, words: number): number | null {
	const stated = Number(provenance.words?.value ?? 0);
	return stated > 0 ? words / stated : null;
}
