/** A name on a page that could be its maker's. */
import type { PageLine } from './annotated-lines.ts';
import type { Place } from './mention-positions.ts';

/** One mention. `start` counts in the dump with what stands around it; -1: in the metadata. */
export type Mention = {
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly line: PageLine | null;
	readonly places: readonly Place[];
	/** Its key without the s of a possessive, else without its article; absent where it has neither. */
	readonly bare?: string;
};

/** Letters of a name. */
export const LEAST_LETTERS = 3;
export const MOST_LETTERS = 45;
