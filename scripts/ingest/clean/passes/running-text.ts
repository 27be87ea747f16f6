/** Where nearly all lines are running text, the sentences between them are the article's too. */
import { decideOpen } from '../draft.ts';
import { isSafe } from '../safe-sentence.ts';

export const runningText = decideOpen(({ extent, judged }, line, i) =>
	extent.clean && i > extent.first && i <= extent.last + 1 && isSafe(line, judged.features.phrases[i] ?? []) ? 'keep' : null,
);
