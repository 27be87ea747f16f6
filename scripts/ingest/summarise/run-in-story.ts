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

/** For each sentence. German writes every noun large. */
export function runsIn(sentences: readonly StorySentence[]): boolean[] {
	// What is cut from a sentence is not told.
	const shown = sentences.map((sentence) => sentence.text.slice(standingOf(sentence).cut));
	const tokens = shown.map(tokensOf);
	const small = new Set(
		sentences.flatMap(({ tongue }, i) => (tokens[i] ?? []).flatMap((token) => (isSmall(token) ? [`${tongue} ${token.fold}`] : []))),
	);
	return sentences.map(({ tongue, order }, i) => {
		if (order >= OPENING || tongue === 'de') return false;
		if (isNamedTwice((tokens[i] ?? []).slice(0, NEAR))) return true;
		return (tokens[i] ?? []).some((token, at, all) => {
			const [before, next] = [all[at - 1], all[at + 1]];
			if (before === undefined || next === undefined || !isSmall(before) || !isSmall(next)) return false;
			const isWord = /^\p{Lu}\p{Ll}+$/u.test(token.text) && small.has(`${tongue} ${token.fold}`) && !isOfCalendar(token.fold, tongue);
			return isWord && !stopWords(tongue).has(before.fold) && /^\s+$/.test((shown[i] ?? '').slice(before.end, token.start));
		});
	});
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
