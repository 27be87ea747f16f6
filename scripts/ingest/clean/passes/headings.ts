/** Short lines between kept paragraphs, apart from them, are headings though the judgement is in doubt. */
import { isCaption, isHeading } from '../block-kinds.ts';
import { isLong, isModels, type Pass } from '../draft.ts';
import { patterns } from '../line-patterns.ts';
import type { Line } from '../marked-lines.ts';

/** Between two kept paragraphs, a heading needs no more probability than this; none at all in running text, unless a page's markup tells it. */
const LEAST = 0.04;
/** Lines above in which the paragraph before a heading is looked for. */
const ABOVE = [1, 2, 3, 4, 5];

export const headings: Pass = ({ dump, lines, judged: { keep }, extent, decisions }) => {
	const now = [...decisions];
	const least = extent.clean && dump.body === undefined ? 0 : LEAST;
	for (const [i, line] of lines.entries()) {
		if (!isModels(now[i]) || (keep[i] ?? 0) < least) continue;
		const above = ABOVE.map((step) => i - step).find((k) => now[k] === 'keep' && !isCaption(lines[k] as Line));
		const before = above !== undefined && (isLong(lines[above]) || patterns.sentenceEnd.test((lines[above] as Line).text));
		if (before && now[i + 1] === 'keep' && isHeading(line, lines[i + 1])) now[i] = 'keep';
	}
	return now;
};
