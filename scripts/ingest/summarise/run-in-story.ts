/** Openings into which a headline ran, told by the rest of the story: `… hit and run Police arrested …`, where the reports write `police` in small letters. */

import { isDayOrMonth } from '../text/reporting-words.ts';
import { DEFINITE, FINITE, INDEFINITE } from '../text/standing-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Capitals, capitalsOf, isLarge, isSmall, OPENING } from './capitals.ts';
import type { StorySentence } from './sentences.ts';
import { standingOf } from './standing.ts';
import { hasVerb } from './verbless.ts';

/** Words before a noun in which its article stands. */
const PHRASE = 4;
/** Words in which nobody is named twice in full. */
const NEAR = 20;

/** Words of a headline, at least, and characters of the sentence that it ran into. */
const FEWEST = 4;
const LEFT = 60;
/** What may be the end of a second line that ran in: `… of Ada Brandt Jr. Office of the port …`. */
const STOP_INSIDE = /\.\s+\p{Lu}/u;

/** The sentences, and in those that open a report how much of their beginning is a headline that only the story tells from them. */
export function withHeadlines(sentences: readonly StorySentence[]): StorySentence[] {
	const seams = seamsIn(sentences, capitalsOf(sentences));
	return sentences.map((sentence, i) => {
		const seam = seams[i];
		if (seam === undefined || sentence.order > 0 || seam.words < FEWEST || sentence.text.length - seam.at < LEFT) return sentence;
		return seam.isSure || !STOP_INSIDE.test(sentence.text.slice(seam.at)) ? { ...sentence, ranIn: seam.at } : sentence;
	});
}

/** For each sentence whether a headline ran into it that is not cut from it. */
export function runsIn(sentences: readonly StorySentence[], capitals: Capitals): boolean[] {
	const seams = seamsIn(sentences, capitals);
	return sentences.map((sentence, i) => {
		if (sentence.order >= OPENING || sentence.tongue === 'de') return false;
		return seams[i] !== undefined || isNamedTwice(tokensOf(shownOf(sentence)).slice(0, NEAR));
	});
}

/** What is cut from a sentence is not told. */
const shownOf = (sentence: StorySentence): string => sentence.text.slice(standingOf(sentence).cut);

/** Where a sentence begins, words before that, and whether the story writes its first word small. */
type Seam = { readonly at: number; readonly words: number; readonly isSure: boolean };

/** For each sentence. */
function seamsIn(sentences: readonly StorySentence[], capitals: Capitals): (Seam | undefined)[] {
	return sentences.map((sentence) => {
		if (sentence.order >= OPENING) return undefined;
		const seam = seamOf(shownOf(sentence), sentence.tongue, capitals);
		return seam === undefined ? undefined : { ...seam, at: standingOf(sentence).cut + seam.at };
	});
}

/** Cuts from a headline the deck that ran into it: `Ada Brandt dies Champion swimmer of Tornby was 91`. */
export function deckCutter(capitals: Capitals): (headline: string, tongue: string) => string {
	return (headline, tongue) => {
		const seam = seamOf(headline, tongue, capitals) ?? seamOfNames(headline, tongue, capitals);
		const left = seam === undefined ? 0 : tokensOf(headline.slice(seam.at)).length;
		return seam === undefined || seam.words < FEWEST || left <= FEWEST ? headline : headline.slice(0, seam.at).trimEnd();
	};
}

/** Where the first word of a sentence stands in the middle of a line. German writes every noun large. */
function seamOf(text: string, tongue: string, capitals: Capitals): Seam | undefined {
	if (tongue === 'de') return undefined;
	const tokens = tokensOf(text);
	for (const [words, token] of tokens.entries()) {
		const before = tokens[words - 1];
		if (before === undefined || !isSmall(tokens[words + 1]) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue;
		if (isDayOrMonth(token.fold, tongue) || stopWords(tongue).has(before.fold)) continue;
		if (!/^\s+$/.test(text.slice(before.end, token.start))) continue;
		// A word written large between small ones that the story writes small.
		const isSure = isSmall(before) && capitals.isUsuallySmall(token.fold, tongue);
		if (isSure || isBetweenClauses(text, tokens, words, tongue, capitals)) return { at: token.start, words, isSure };
	}
	return undefined;
}

/** Between two names that the story never writes side by side, each with its clause: `Delmar extends offer to Winther Tornby reportedly looks for …`. */
function seamOfNames(headline: string, tongue: string, capitals: Capitals): Seam | undefined {
	if (tongue === 'de') return undefined;
	const tokens = tokensOf(headline);
	const words = tokens.findIndex((token, i) => {
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		if (before === undefined || next === undefined || !isLarge(before) || !isLarge(token) || !isSmall(next)) return false;
		const isParted = [headline.slice(before.end, token.start), headline.slice(token.end, next.start)].every((text) => /^\s+$/u.test(text));
		if (!isParted || !capitals.areApart(before.fold, token.fold, tongue)) return false;
		return hasVerb(headline.slice(0, before.start), tongue) && hasVerb(headline.slice(token.end), tongue);
	});
	return words < 0 ? undefined : { at: tokens[words]?.start ?? 0, words, isSure: false };
}

/** Both sides have their verb, and the word is no name: `… bombing of the school Pressure on …`, `… killed in Tornby Officials have …`. */
function isBetweenClauses(text: string, tokens: readonly Token[], at: number, tongue: string, capitals: Capitals): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before === undefined || token === undefined || next === undefined || !/^\s+$/.test(text.slice(token.end, next.start))) return false;
	// `the current Republican plan`: one phrase.
	const isPhrase = tokens.slice(Math.max(0, at - PHRASE), at).some(({ fold }) => DEFINITE[tongue]?.has(fold) || INDEFINITE.has(fold));
	if (isPhrase || !capitals.isLargeOnce(token, tongue)) return false;
	if (!hasVerb(text.slice(0, before.start), tongue) || !hasVerb(text.slice(token.end), tongue)) return false;
	if (isSmall(before)) return true;
	return capitals.standsAlone(before.fold, tongue) && FINITE[tongue]?.has(next.fold) === true;
}

/** The same name in full twice in a few words: `Fire kills Ada Brandt Ada Brandt, who …`. */
function isNamedTwice(tokens: readonly Token[]): boolean {
	const pairs = tokens.flatMap((token, i) => {
		const next = tokens[i + 1];
		return next !== undefined && isLarge(token) && isLarge(next) ? [`${token.fold} ${next.fold}`] : [];
	});
	return new Set(pairs).size < pairs.length;
}
