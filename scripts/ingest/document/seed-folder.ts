/** What a seeds folder holds, before its seeds are read. */

import type { Refused } from './notes.ts';
import type { Hint, Seed } from './types.ts';

/** What a seeds folder holds: the seeds that can be tried, and what is refused before. */
export type SeedFolder = {
	readonly seeds: readonly Seed[];
	readonly refused: readonly Refused[];
	/** Works that a library of the folder describes and of which it holds no file. */
	readonly known?: readonly { readonly catalogue: string; readonly title: string; readonly hints: readonly Hint[] }[];
};
