/** How much of what a database states is there. */
import type { Article, Block } from './types.ts';

/** Words of a body as the databases count them: what stands between spaces and holds a letter or a digit. Captions do not count. */
export function bodyWords(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
}

/** Below this share of the stated words a person should look. */
export const LEAST_SHARE = 0.9;

/** The share of the stated words that a body of so many has; null where the database states none. */
export function statedShare({ provenance }: Pick<Article, 'provenance'>, words: number): number | null {
	const stated = Number(provenance.words?.value ?? 0);
	return stated > 0 ? words / stated : null;
}
