/** A golden case whose file is made by a small writer: its name, its bytes and what an editor would make of it. */
export type GoldenCase = {
	/** The file, with its ending. */
	readonly name: string;
	readonly about: string;
	readonly bytes: () => Uint8Array;
	/** As in `tests/golden/golden.test.ts`. */
	readonly articles: readonly Readonly<Record<string, unknown>>[];
	/** Parts that must be refused: the name as appended to the file's, and a word of the reason. */
	readonly refused?: readonly { readonly name: string; readonly says: string }[];
};
