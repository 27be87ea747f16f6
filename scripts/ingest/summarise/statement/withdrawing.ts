/** Whether a sentence says that a report was taken back: `The Examiner has withdrawn its report`, `Zeitung zieht Bericht zurück`. */
import { byTag, listed } from '../../languages/languages.ts';
import { NEGATIONS } from '../../text/negations.ts';
import { stopWords } from '../../text/stop-words.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';

/** Each form as the words of which it is made, in their order. */
const FORMS = byTag(({ withdrawing }) => listed(withdrawing.verbs, ' ').map((form) => form.split('…')));
const REPORTS = byTag(({ withdrawing }) => new Set(listed(withdrawing.reports, ' ')));
const TO_COME = byTag(({ sentences }) => new Set(listed(sentences.toCome, ' ')));
/** Portuguese `a` is the article, too. */
const PREPOSITIONS = byTag(({ sentences }) => {
	const articles = listed(sentences.definite, ' ');
	return new Set(listed(sentences.prepositions, ' ').filter((word) => !articles.includes(word)));
});

/** Words from the verb to the report, at most: its object stands right behind it, or it is the subject and nothing but small words stand between. */
const REACH = 5;

/** `tongue`: primary subtag. */
export function tellsWithdrawal(text: string, tongue: string): boolean {
	const forms = FORMS[tongue];
	if (forms === undefined) return false;
	const tokens = tokensOf(text);
	return tokens.some(({ fold }, at) => forms.some(([first, second]) => fold === first && hasReport(text, tokens, at, second, tongue)));
}

function hasReport(text: string, tokens: readonly Token[], at: number, second: string | undefined, tongue: string): boolean {
	const isReport = ({ fold }: Token) => REPORTS[tongue]?.has(fold) === true;
	const isDoubtful = ({ fold }: Token) => NEGATIONS[tongue]?.has(fold) || TO_COME[tongue]?.has(fold);
	if (tokens.slice(Math.max(0, at - REACH), at).some(isDoubtful)) return false;
	const object = tokens.findIndex((token, i) => i > at && i <= at + REACH && isReport(token));
	if (object > at) {
		const between = tokens.slice(at + 1, object);
		const isOwn = !between.some(({ fold }) => PREPOSITIONS[tongue]?.has(fold)) && !isParted(text, tokens[at], tokens[object]);
		return isOwn && (second === undefined || tokens.some(({ fold }, i) => i > object && fold === second));
	}
	const subject = tokens.findLastIndex((token, i) => i < at && i >= at - REACH && isReport(token));
	if (second !== undefined || subject < 0 || isParted(text, tokens[subject], tokens[at])) return false;
	const between = tokens.slice(subject + 1, at);
	return between.length > 0 && between.every(({ fold }) => stopWords(tongue).has(fold));
}

const isParted = (text: string, from: Token | undefined, to: Token | undefined): boolean =>
	/[,;:.!?()–—]/u.test(text.slice(from?.end ?? 0, to?.start ?? 0));
