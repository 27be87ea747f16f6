/** Headings that are marked as such stay between paragraphs, unless a page's markup says that they head something else: a teaser, a list, a box. */
import { decideOpen } from '../draft.ts';

/** Of a page a heading needs this probability: a list of other articles has headings, too. */
const LEAST = 0.1;

export const markedHeadings = decideOpen(({ dump, extent, judged: { keep } }, { mark }, i) =>
	mark === 'heading' && i > extent.first && i < extent.last && (dump.body === undefined || (keep[i] ?? 0) >= LEAST) ? 'keep' : null,
);
