/** What a model was made of, beside its weights: a shifted, added or missing column stops the run instead of passing as another one. */
import { z } from 'astro/zod';
import { checkStored, readStored } from '../../../src/lib/stored.ts';

const manifestSchema = z.strictObject({
	version: z.literal(1),
	/** Names of the columns, in the order of the weights, by the part of the model that reads them. */
	columns: z.record(z.string(), z.array(z.string()).readonly()),
	/** What it was trained on. `sha256`: of the file, hex; null: it was not recorded. */
	data: z.array(z.strictObject({ set: z.string(), sha256: z.string().nullable(), license: z.string() })),
	/** ISO 8601 day; null: it was not recorded. */
	trained: z.string().nullable(),
	command: z.string(),
	/** Figures on data that its weights had not seen, by name, in the unit that the name says. */
	heldOut: z.record(z.string(), z.number()),
});
export type Manifest = z.infer<typeof manifestSchema>;

const REMEDY = 'Take the model back from version control, or train it anew (npm run train)';

/** A manifest from its file. Throws an Error where it is not as training writes it. */
export const readManifest = (json: string, name: string): Manifest => readStored(name, json, manifestSchema, REMEDY);

/**
 * Throws where the columns that the code fills are not those that the weights were trained with; names the first that differs. `stored`: the manifest
 * as it lies in the model's folder.
 */
export function requireColumns(model: string, stored: unknown, columns: Readonly<Record<string, readonly string[]>>): void {
	const manifest = checkStored(`models/${model}/manifest.json`, stored, manifestSchema, REMEDY);
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
