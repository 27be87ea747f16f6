/** Writes a model: its weights, and the manifest that says what it was made of. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Manifest, readManifest } from '../../ingest/models/manifest.ts';

export type Model = {
	readonly weights: unknown;
	readonly columns: Manifest['columns'];
	/** Files that it was trained on. */
	readonly data: readonly string[];
	readonly heldOut?: Manifest['heldOut'];
};

/** `folder`: of the model below models/. Licences and held-out figures that are not given stay as they were; the day is today's (UTC). */
export function writeModel(folder: string, { weights, columns, data, heldOut }: Model): void {
	const file = join(folder, 'manifest.json');
	const before = existsSync(file) ? readManifest(readFileSync(file, 'utf8'), file) : null;
	const manifest: Manifest = {
		version: 1,
		columns,
		data: data.map((path) => {
			const set = basename(path);
			const license = before?.data.find((one) => one.set === set)?.license ?? 'unknown';
			return { set, sha256: createHash('sha256').update(readFileSync(path)).digest('hex'), license };
		}),
		trained: new Date().toISOString().slice(0, 10),
		command: 'npm run train',
		heldOut: heldOut ?? before?.heldOut ?? {},
	};
	writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(weights)}\n`);
	writeFileSync(file, `${JSON.stringify(manifest, null, '\t')}\n`);
}

/** Puts figures on data that its weights had not seen into the manifest of a model that stands. */
export function writeHeldOut(folder: string, heldOut: Manifest['heldOut']): void {
	const file = join(folder, 'manifest.json');
	const manifest = readManifest(readFileSync(file, 'utf8'), file);
	writeFileSync(file, `${JSON.stringify({ ...manifest, heldOut: { ...manifest.heldOut, ...heldOut } }, null, '\t')}\n`);
}
