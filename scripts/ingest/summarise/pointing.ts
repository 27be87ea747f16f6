/** Sentences that point at something which they do not name: `… said that this patch is free`, where nothing before it in the sentence is a patch. */
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { QUOTES } from './speaks-itself.ts';
import { DEMONSTRATIVE, SPANS } from './standing-words.ts';

/** Words behind a demonstrative of which one is its noun: `this rather old rule`. */
const NOUN = 3;

/** Outside quotation marks: what somebody says, points at what was said. `tokens`: of the text; `tongue`: primary subtag. */
export function pointsAtUnnamed(text: string, tokens: readonly Token[], tongue: string): boolean {
	return tokens.some(({ kind, fold, text: written, start }, i) => {
		// Spanish `esta` is a determiner, `está` a verb.
		if (kind !== 'word' || !DEMONSTRATIVE[tongue]?.has(fold) || written.toLowerCase() !== fold) return false;
		const behind = tokens.slice(i + 1, i + 1 + NOUN).filter((token) => token.kind === 'word');
		const [next] = behind;
		if (next === undefined || stopWords(tongue).has(next.fold) || behind.some((token) => SPANS[tongue]?.has(token.fold))) return false;
		if ((text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 1) return false;
		const named = new Set(tokens.slice(0, i).map((token) => stemOf(tongue, token.fold)));
		return !behind.some((token) => !stopWords(tongue).has(token.fold) && named.has(stemOf(tongue, token.fold)));
	});
}
