/** Headings that are marked as such stay between paragraphs. */
import { decideOpen } from '../draft.ts';

export const markedHeadings = decideOpen(({ extent }, { mark }, i) =>
	mark === 'heading' && i > extent.first && i < extent.last ? 'keep' : null,
);
