/** How much of a container is read. The owner may set each in `storyfold.config.ts` (`limits`); README names the defaults. */
export type Limits = {
	/** Unpacked bytes of one member, message or record. */
	readonly memberBytes: number;
	/** Unpacked bytes of all members of one seed together. */
	readonly unpackedBytes: number;
	/** Members of one archive. */
	readonly members: number;
	/** How many times larger than packed a member may be; below a megabyte it does not matter. */
	readonly ratio: number;
	/** Archives in archives: 2 reads a ZIP in a ZIP. */
	readonly depth: number;
	/** Pages of one PDF. */
	readonly pages: number;
};

export const defaultLimits: Limits = {
	memberBytes: 200 * 2 ** 20,
	unpackedBytes: 4 * 2 ** 30,
	members: 50_000,
	ratio: 500,
	depth: 2,
	pages: 2000,
};

/** Below so many unpacked bytes no ratio of compression does harm. */
export const RATIO_MATTERS = 2 ** 20;
