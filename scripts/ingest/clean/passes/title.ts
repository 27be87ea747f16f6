/** The line that is the title. */
import { decideOpen } from '../draft.ts';

export const title = decideOpen((draft, _, i) => (i === draft.title.line ? 'title' : null));
