/** What a model was made of, beside its weights: a shifted, added or missing column stops the run instead of passing as another one. */

export type Manifest = {
	readonly version: 1;
	/** Names of the columns, in the order of the weights, by the part of the model that reads them. */
	readonly columns: Readonly<Record<string, readonly string[]>>;
	/** What it was trained on. `sha256`: of the file, hex; null: it was not recorded. */
	readonly data: readonly { readonly set: string; readonly sha256: string | null; readonly license: string }[];
	/** ISO 8601 day; null: it was not recorded. */
	readonly trained: string | null;
	readonly command: string;
	/** Figures on data that its weights had not seen, by name, in the unit that the name says. */
	readonly heldOut: Readonly<Record<string, number>>;
};

/** Throws where the columns that the code fills are not those that the weights were trained with; names the first that differs. */
export function requireColumns(model: string, manifest: Manifest, columns: Readonly<Record<string, readonly string[]>>): void {
	for (const [part, names] of Object.entries(columns)) {
		const known = manifest.columns[part] ?? [];
		const length = Math.max(names.length, known.length);
		for (let i = 0; i < length; i++) {
			if (names[i] === known[i]) continue;
			throw new Error(
				`model ${model}, ${part}: column ${i} is “${names[i] ?? 'missing'}” in the code and “${known[i] ?? 'missing'}” in its manifest; train it anew (${manifest.command})`,
			);
		}
	}
}
