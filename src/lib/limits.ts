/** How much of a container is read. An owner may set each in `storyfold.config.ts`; README names the defaults. */
export type Limits = {
	/** Unpacked bytes of one member, message or record. */
	readonly memberBytes: number;
	/** Unpacked bytes of all members of one seed together. */
	readonly unpackedBytes: number;
	/** Members of one archive. */
	readonly members: number;
	/** How many times larger than packed a member may be; below a megabyte it does not matter. */
	readonly ratio: number;
	/** Archives in one another: 2 reads a ZIP in a ZIP. */
	readonly depth: number;
	/** Pages of one PDF. */
	readonly pages: number;
};

export const defaultLimits: Limits = {
	memberBytes: 200 * 2 ** 20,
	unpackedBytes: 8 * 2 ** 30,
	members: 100_000,
	ratio: 500,
	depth: 2,
	pages: 2000,
};
