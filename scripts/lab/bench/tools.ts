/** What a generator is for `npm run bench`: where it takes texts from, what is run, where the site comes to lie. */
import type { Text } from './corpus.ts';
import type { Command } from './measured.ts';

export type Tool = {
	readonly name: string;
	/** Why it is not measured, with the line that installs it; null where it is there. */
	readonly missing: string | null;
	/** Makes an empty project: nothing is kept of an earlier run. */
	readonly empty: () => void;
	/** Writes one text as this generator takes it. */
	readonly write: (text: Text) => void;
	/** The commands of a user, in their order; measured as one. */
	readonly commands: readonly Command[];
	/** Folder of the site. */
	readonly site: string;
	/** Deletes the project. */
	readonly remove: () => void;
};
