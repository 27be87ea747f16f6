/** Sentences that point at something which they do not name: `… said that this patch is free`, where nothing before it in the sentence is a patch. */
import { patternByTag } from '../languages/languages.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { isOfCalendar } from './reporting-words.ts';
import { QUOTES } from './speaks-itself.ts';
import { DEMONSTRATIVE, PREPOSITIONS, SPANS } from './standing-words.ts';

const THERE = patternByTag(({ sentences }) => (sentences.there === '' ? '' : `(?<![\\p{L}’'])(?:${sentences.there})(?![\\p{L}])`));

/** Words behind a demonstrative of which one is its noun: `this rather old rule`. */
const NOUN = 3;

/** Outside quotation marks: what somebody says, points at what was said. `tokens`: of the text; `tongue`: primary subtag. */
export function pointsAtUnnamed(text: string, tokens: readonly Token[], tongue: string): boolean {
	if (pointsAtPlace(text, tongue)) return true;
	return tokens.some(({ kind, fold, text: written, start, end }, i) => {
		// Spanish `esta` is a determiner, `está` a verb.
		if (kind !== 'word' || !DEMONSTRATIVE[tongue]?.has(fold) || written.toLowerCase() !== fold) return false;
		// Alone behind its preposition: `Following this, …`.
		if (/^,/.test(text.slice(end))) return (text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 0;
		const behind = tokens.slice(i + 1, i + 1 + NOUN).filter((token) => token.kind === 'word');
		const [next] = behind;
		// `Both Tornby and Carrow` names them.
		if (
			next === undefined ||
			stopWords(tongue).has(next.fold) ||
			(tongue !== 'de' && /^\p{Lu}/u.test(next.text)) ||
			behind.some((token) => SPANS[tongue]?.has(token.fold))
		)
			return false;
		if ((text.slice(0, start).match(QUOTES)?.length ?? 0) % 2 === 1) return false;
		const named = new Set(tokens.slice(0, i).map((token) => stemOf(tongue, token.fold)));
		return !behind.some((token) => !stopWords(tongue).has(token.fold) && named.has(stemOf(tongue, token.fold)));
	});
}

/** An adverb of place behind neither a name nor a phrase that could be its place: `Some 300 people work there`. */
function pointsAtPlace(text: string, tongue: string): boolean {
	const at = THERE[tongue]?.exec(fold(text))?.index ?? -1;
	const before = text.slice(0, Math.max(0, at));
	if (at < 0 || (before.match(QUOTES)?.length ?? 0) % 2 === 1) return false;
	const isName = (token: Token, i: number) => i > 0 && tongue !== 'de' && /^\p{Lu}/u.test(token.text) && !isOfCalendar(token.fold, tongue);
	return !tokensOf(before).some((token, i) => isName(token, i) || PREPOSITIONS.has(token.fold));
}
