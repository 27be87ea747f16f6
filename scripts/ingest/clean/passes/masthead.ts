/** A short line of a plain text's head, right above its byline or its date, between the two, or credited with a picture: the name of the outlet, no heading. */
import type { Decision } from '../decision.ts';
import type { Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';

const MOST_WORDS = 6;
const LONGEST = 50;
const LONGEST_CREDIT = 160;

export const masthead: Pass = ({ dump, lines, title, extent, decisions }) =>
	decisions.map((decision, i) => {
		if (decision !== 'keep' || dump.body !== undefined || title.line === null || i <= title.line || i >= extent.first) return decision;
		const below = lines[i + 1];
		const setOff = below !== undefined && (below.gap <= 0 || isValue(decisions[i - 1]) || isCredited(lines, lines[i] as Line));
		const isHead = setOff && isValue(decisions[i + 1]);
		return isHead && isName(lines[i] as Line) ? { reason: 'navigation', rule: 'head-of-text' } : decision;
	});

/** Does a credit of the text end with the line? `Photo: Sampleham Post`. */
const isCredited = (lines: readonly Line[], { text }: Line) =>
	lines.some((line) => line.text.length > text.length && line.text.length <= LONGEST_CREDIT && line.text.endsWith(`: ${text}`));

const isValue = (decision: Decision | null | undefined) =>
	typeof decision === 'object' && (decision?.reason === 'byline' || decision?.reason === 'date');

const isName = ({ text, words, mark }: Line) =>
	mark === 'none' && words.length <= MOST_WORDS && text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/[.!?:;,]["”“»]?$/u.test(text);
