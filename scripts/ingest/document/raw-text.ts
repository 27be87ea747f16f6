/** The text of a dump as the audit shows it. */
import type { Dump } from './types.ts';

/** The dump as it came: the article, then the lines of the page around it. */
export const rawOf = ({ text, aside = '' }: Dump): string => (aside === '' ? text : `${text}\n${aside}`);
