/** What a seeds folder holds, before its seeds are read. */

import type { Refused } from './notes.ts';
import type { Hint, Seed } from './types.ts';

/** What a seeds folder holds: the seeds that can be tried, and what is refused before. */
export type SeedFolder = {
	readonly seeds: readonly Seed[];
	readonly refused: readonly Refused[];
	/** Works that a library of the folder describes and of which it holds no file. */
	readonly known?: readonly KnownWork[];
};

export type KnownWork = { readonly catalogue: string; readonly title: string; readonly hints: readonly Hint[] };

/** Why works that a library describes are not published. `titles`: one at least. */
export const notHeld = (catalogue: string, titles: readonly string[]): Refused => ({
	seed: catalogue,
	reason: `known, not held: ${titles.length === 1 ? '' : `${titles.length} works, the first `}“${titles[0] ?? ''}”`,
	remedy: 'Put the file of the article beside the library, under the name that the library gives it or under that of the library.',
});
