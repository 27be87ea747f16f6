/** Openings into which a headline ran, told by the rest of the story: `… hit and run Police arrested …`, where the reports write `police` in small letters. */
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { isOfCalendar } from './reporting-words.ts';
import type { StorySentence } from './sentences.ts';
import { standingOf } from './standing.ts';

/** Sentences from the top into which a headline can have run. */
const OPENING = 2;
/** Words in which nobody is named twice in full. */
const NEAR = 20;

/** Words of a headline, at least, and characters of the sentence that it ran into. */
const FEWEST = 4;
const LEFT = 60;

/** The sentences, and in those that open a report how much of their beginning is a headline that only the story tells from them. */
export function withHeadlines(sentences: readonly StorySentence[]): StorySentence[] {
	const seams = seamsIn(sentences, usuallySmall(sentences));
	return sentences.map((sentence, i) => {
		const seam = seams[i];
		const isCut = seam !== undefined && sentence.order === 0 && seam.words >= FEWEST && sentence.text.length - seam.at >= LEFT;
		return isCut ? { ...sentence, ranIn: seam.at } : sentence;
	});
}

/** For each sentence whether a headline ran into it that is not cut from it. */
export function runsIn(sentences: readonly StorySentence[], isUsuallySmall: UsuallySmall): boolean[] {
	const seams = seamsIn(sentences, isUsuallySmall);
	return sentences.map((sentence, i) => {
		if (sentence.order >= OPENING || sentence.tongue === 'de') return false;
		return seams[i] !== undefined || isNamedTwice(tokensOf(shownOf(sentence)).slice(0, NEAR));
	});
}

/** What is cut from a sentence is not told. */
const shownOf = (sentence: StorySentence): string => sentence.text.slice(standingOf(sentence).cut);

/** Where a sentence begins, and words before that. */
type Seam = { readonly at: number; readonly words: number };

/** For each sentence. */
function seamsIn(sentences: readonly StorySentence[], isUsuallySmall: UsuallySmall): (Seam | undefined)[] {
	return sentences.map((sentence) => {
		if (sentence.order >= OPENING) return undefined;
		const seam = seamOf(shownOf(sentence), sentence.tongue, isUsuallySmall);
		return seam === undefined ? undefined : { ...seam, at: standingOf(sentence).cut + seam.at };
	});
}

/** Cuts from a headline the deck that ran into it: `Ada Brandt dies Champion swimmer of Tornby was 91`. */
export function deckCutter(isUsuallySmall: UsuallySmall): (headline: string, tongue: string) => string {
	return (headline, tongue) => {
		const seam = seamOf(headline, tongue, isUsuallySmall);
		const left = seam === undefined ? 0 : tokensOf(headline.slice(seam.at)).length;
		return seam === undefined || seam.words < FEWEST || left <= FEWEST ? headline : headline.slice(0, seam.at).trimEnd();
	};
}

type UsuallySmall = (word: string, tongue: string) => boolean;

/** Words that the story writes small: what is large by chance, or one report alone writes small (`mafia`), is not among them. */
export function usuallySmall(sentences: readonly StorySentence[]): UsuallySmall {
	const tokens = sentences.map((sentence) => tokensOf(shownOf(sentence)));
	const small = countsOf(sentences, tokens, isSmall);
	// A headline can have run into the openings of other reports, too.
	const isName = (token: Token, before: Token | undefined, order: number) =>
		order >= OPENING && before !== undefined && isSmall(before) && isLarge(token);
	const large = countsOf(sentences, tokens, isName);
	return (word, tongue) => (small.get(`${tongue} ${word}`) ?? 0) > (large.get(`${tongue} ${word}`) ?? 0);
}

/** A word written large between small ones that the story writes small. German writes every noun large. */
function seamOf(text: string, tongue: string, isUsuallySmall: UsuallySmall): Seam | undefined {
	if (tongue === 'de') return undefined;
	const tokens = tokensOf(text);
	const words = tokens.findIndex((token, at) => {
		const [before, next] = [tokens[at - 1], tokens[at + 1]];
		if (before === undefined || next === undefined || !isSmall(before) || !isSmall(next)) return false;
		const isWord = /^\p{Lu}\p{Ll}+$/u.test(token.text) && isUsuallySmall(token.fold, tongue) && !isOfCalendar(token.fold, tongue);
		return isWord && !stopWords(tongue).has(before.fold) && /^\s+$/.test(text.slice(before.end, token.start));
	});
	const token = tokens[words];
	return token === undefined ? undefined : { at: token.start, words };
}

/** Language and word → how often it stands so. `is`: the word, and the one before it. */
function countsOf(
	sentences: readonly StorySentence[],
	tokens: readonly (readonly Token[])[],
	is: (token: Token, before: Token | undefined, order: number) => boolean,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [i, { tongue, order }] of sentences.entries()) {
		for (const [at, token] of (tokens[i] ?? []).entries()) {
			const key = `${tongue} ${token.fold}`;
			if (is(token, tokens[i]?.[at - 1], order)) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

/** The same name in full twice in a few words: `Fire kills Ada Brandt Ada Brandt, who …`. */
function isNamedTwice(tokens: readonly Token[]): boolean {
	const pairs = tokens.flatMap((token, i) => {
		const next = tokens[i + 1];
		return next !== undefined && isLarge(token) && isLarge(next) ? [`${token.fold} ${next.fold}`] : [];
	});
	return new Set(pairs).size < pairs.length;
}

const isLarge = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const isSmall = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Ll}/u.test(text);
