/** `Comments (3)`, `3 Kommentare`: what stands below such a line, behind the article's text, readers wrote. */
import { further } from '../../languages/further.ts';
import { anyPhrase } from '../../languages/languages.ts';
import type { Decision } from '../decision.ts';
import { type Draft, isKept, isModels, type Pass } from '../draft.ts';
import { width } from '../line-features.ts';
import { isSafe } from '../safe-sentence.ts';

const WORDS = anyPhrase(({ besideDates }) => besideDates.comments, further.besideDates.comments);
const NUMBER = '(?!0+\\D*$)\\d{1,5}';
const COUNTED = new RegExp(`^(?:(?:${WORDS})\\s?[:([]?\\s?${NUMBER}[)\\]]?|${NUMBER}\\s(?:${WORDS}))$`, 'iu');
/** Characters of sentences above: what the readers write of. */
const ARTICLE = 150;
/** A line that is no heading may stand in the head, below the lead: so much above it, or as much as below it, is the article. */
const WHOLE = 1000;
const VERDICT: Decision = { reason: 'comments', rule: 'below-comments-heading' };

/** Characters of sentences above each line, from the title on, and above the end. */
function sentenceSums({ lines, judged, decisions, title }: Draft): number[] {
	const sums = [0];
	for (const [i, line] of lines.entries()) {
		const isText = i > (title.line ?? -1) && (isKept(decisions[i]) || isModels(decisions[i]));
		const isSentence = isText && line.words.length >= 4 && isSafe(line, judged.features.phrases[i] ?? []);
		sums.push((sums[i] ?? 0) + (isSentence ? width(line) : 0));
	}
	return sums;
}

export const commentHeading: Pass = (draft) => {
	const sums = sentenceSums(draft);
	const opens = ({ text, mark }: Draft['lines'][number], i: number) => {
		const above = sums[i] ?? 0;
		if (above < ARTICLE || !COUNTED.test(text)) return false;
		return mark === 'heading' || above >= Math.min(WHOLE, (sums.at(-1) ?? 0) - above);
	};
	const heading = draft.lines.findIndex(opens);
	return draft.decisions.map((decision, i) => (heading >= 0 && i > heading && decision === 'keep' ? VERDICT : decision));
};
