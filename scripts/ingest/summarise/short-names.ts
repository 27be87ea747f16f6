/**
 * Names by their short form: `Whitmire asked` behind `Senator John Whitmire`, `Harbourview` behind `Harbourview Clinic`. A report gives the long form
 * first; beside sentences of other reports somebody must have.
 */
import { rankOf, UNLISTED } from '../text/background.ts';
import { countriesIn } from '../text/countries.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { PREPOSITIONS } from '../text/standing-words.ts';
import { stemOf } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';

const isLarge = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);

const isJoined = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
	one !== undefined && next !== undefined && /^[\s.-]+$/.test(text.slice(one.end, next.start));

/** A name that no dictionary has: words of every day are parts of names, too (`Harbour Council`, `the council`). */
function isRare({ fold }: Token, tongue: string): boolean {
	return rankOf(tongue, stemOf(tongue, fold)) >= UNLISTED && !isOfCalendar(fold, tongue);
}

/** Folded words that stand in the text beside another name: `Ada Brandt`, `Harbourview Clinic`. German writes every noun large: none. */
export function partsOfNames(text: string, tokens: readonly Token[], tongue: string): string[] {
	if (tongue === 'de') return [];
	return tokens.flatMap((token, i) => {
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		if (!isLarge(token) || !isRare(token, tongue) || countriesIn([token], tongue).length > 0) return [];
		// What opens a sentence is large, whatever it is.
		const isBehind = i > 1 && isLarge(before) && isJoined(text, before, token);
		const isBefore = isLarge(next) && isJoined(text, token, next);
		return isBehind || isBefore ? [token.fold] : [];
	});
}

/** Those of them that stand alone as whom or what the sentence tells of: at its beginning, or in it behind no preposition. */
export function shortNames(text: string, tokens: readonly Token[], tongue: string, parts: ReadonlySet<string>): string[] {
	return tokens.flatMap((token, i) => {
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		if (!parts.has(token.fold) || !isLarge(token)) return [];
		if ((isLarge(before) && isJoined(text, before, token)) || (isLarge(next) && isJoined(text, token, next))) return [];
		return before !== undefined && PREPOSITIONS[tongue]?.has(before.fold) ? [] : [token.fold];
	});
}
