/** Captions of the article's pictures stay, to stand apart. */
import { decideOpen, isOwnCaption } from '../draft.ts';

export const captions = decideOpen((draft, line, i) => (isOwnCaption(draft, line, i) ? 'keep' : null));
