/** Sentences that can be kept on their wording alone. */
import { isLong } from './draft.ts';
import { patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';
import type { PhraseMatch } from './stock-phrases.ts';

/** A sentence that no stock phrase opens, or a whole paragraph even where one does. */
export function isSafe(line: Line, phrases: readonly PhraseMatch[]): boolean {
	if (!patterns.sentenceEnd.test(line.text) || line.text.endsWith('…')) return false;
	return isLong(line) || !phrases.some(({ at }) => at === 0);
}

/** A line of running text that ends as a sentence does. */
export const isParagraph = (line: Line): boolean => isLong(line) && patterns.sentenceEnd.test(line.text);
