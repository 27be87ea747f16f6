/** What the verifier says of a link. */
export type Verdict = {
	/**
	 * ok: as it was cited · changed: it resolves, but not to the same words · misquoted: the words quoted beside it never stood there ·
	 * withdrawn: it says what it was · missing: it leads nowhere.
	 */
	readonly status: 'ok' | 'changed' | 'misquoted' | 'withdrawn' | 'missing';
	/** What to know, a line each. */
	readonly notes: readonly string[];
};

export type Passages = readonly { readonly id: string; readonly text: string }[];
