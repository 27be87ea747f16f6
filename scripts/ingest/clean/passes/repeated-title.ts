/** The title once more is no text. */
import { decideOpen } from '../draft.ts';

export const repeatedTitle = decideOpen(({ title }, { text }) =>
	title.title.value !== null && text === title.title.value ? { reason: 'repeated', rule: 'same-as-title' } : null,
);
