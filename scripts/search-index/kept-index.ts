/** What is kept of an index between builds, a file each. Deleting the folder only costs time. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../../src/lib/kept-json.ts';

/**
 * `T` of `read`: what `write` was given under a key of the same making; null where nothing is kept under this key. `last`: under any key, of the same
 * program.
 * `sweep` deletes what has none of these names.
 */
export type KeptIndex = {
	/** Whether what is written can be read again. */
	readonly keeps: boolean;
	readonly read: <T>(name: string, key: string) => T | null;
	readonly last: <T>(name: string) => T | null;
	readonly write: (name: string, key: string, value: unknown) => void;
	readonly sweep: (names: readonly string[]) => void;
};

/** Keeps nothing without a folder. `program`: digest of all that makes what is kept. */
export function openKept(folder: string | undefined, program: string): KeptIndex {
	if (folder === undefined) return { keeps: false, read: () => null, last: () => null, write: () => {}, sweep: () => {} };
	const read = <T>(name: string, key?: string): T | null => {
		try {
			const [by, of, value] = deserialize(readFileSync(join(folder, fileOf(name)))) as [string, string, T];
			return by === program && (key === undefined || of === key) ? value : null;
		} catch {
			return null;
		}
	};
	return {
		keeps: true,
		read,
		last: (name) => read(name),
		write: (name, key, value) => writeWhole(join(folder, fileOf(name)), serialize([program, key, value])),
		sweep: (names) => {
			const now = new Set(names.map(fileOf));
			for (const file of readdirSync(folder)) if (!now.has(file)) rmSync(join(folder, file), { recursive: true, force: true });
		},
	};
}

const fileOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);
