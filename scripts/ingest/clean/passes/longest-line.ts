/**
 * Where all of a text is removed, the longest lines come back that were removed on the least certain grounds: a short article is one too. What
 * is made of stock phrases does not: a text that is nothing else is no article. Nor does a day: what stands above or below it alone is no title but
 * the article, as in a brief of one sentence.
 */

import type { PhraseKind } from '../../languages/language-tables.ts';
import { isDayAlone } from '../day-alone.ts';
import { isModels, type Pass } from '../draft.ts';
import { width, wordCount } from '../line-features.ts';
import type { Line } from '../marked-lines.ts';
import type { PhraseMatch } from '../stock-phrases.ts';

/** Rules that are set aside where even the model removed nothing. */
const UNCERTAIN: ReadonlySet<string> = new Set(['same-as-title', 'stock-phrase', 'date-line', 'byline', 'pointed-at']);
/** What stands around articles and is in none. */
const AROUND: ReadonlySet<PhraseKind> = new Set(['share', 'comments', 'newsletter', 'cookie-notice', 'legal', 'navigation']);

/** Whether a line opens with a phrase of what stands around articles, and such phrases are at least half of it. */
function isFurniture({ words }: Line, phrases: readonly PhraseMatch[]): boolean {
	const around = phrases.filter(({ kind }) => AROUND.has(kind));
	return around.some(({ at }) => at === 0) && 2 * around.reduce((sum, { length }) => sum + length, 0) >= words.length;
}

/** Words and characters of a sentence, at least. */
const SENTENCE = { words: 5, width: 30 };

const isSentence = (line: Line): boolean => line.mark === 'none' && wordCount(line) >= SENTENCE.words && width(line) >= SENTENCE.width;

export const longestLine: Pass = ({ lines, judged, decisions, title }) => {
	if (decisions.includes('keep')) return decisions;
	const numbers = [...decisions.keys()].filter(
		(i) => !isFurniture(lines[i] as Line, judged.features.phrases[i] ?? []) && !isDayAlone((lines[i] as Line).text),
	);
	const isBrief =
		title.line !== null &&
		lines.length > 1 &&
		lines.every((line, i) => (i === title.line ? decisions[i] === 'title' && isSentence(line) : isDayAlone(line.text)));
	if (isBrief) return decisions.map((decision, i) => (i === title.line ? 'keep' : decision));
	const models = numbers.filter((i) => isModels(decisions[i]));
	const uncertain = numbers.filter((i) => {
		const decision = decisions[i];
		return typeof decision === 'object' && decision !== null && UNCERTAIN.has(decision.rule);
	});
	const open = new Set(models.length > 0 ? models : uncertain);
	const widths = lines.map((line: Line, i) => (open.has(i) ? width(line) : 0));
	const most = Math.max(0, ...widths);
	const least = Math.max(0.5 * most, Math.min(most, 60));
	return decisions.map((decision, i) => (open.has(i) && (widths[i] ?? 0) >= least ? 'keep' : decision));
};
