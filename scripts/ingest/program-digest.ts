/** Which program this is: what is kept of one is of no use to another. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What results depend on beside their input. */
const PROGRAM = ['scripts/ingest', 'src/lib'];
const PROGRAM_FILES = ['storyfold.config.ts', 'package-lock.json'];

/** Digest of the program as it lies in the working folder: its code, its weights, the owner's settings, the version of Node. */
export function programDigest(): string {
	const digest = createHash('sha256').update(process.version);
	const folders = PROGRAM.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	for (const file of [...folders.sort(), ...PROGRAM_FILES.filter((name) => existsSync(name))])
		digest.update(`${file}\0`).update(readFileSync(file));
	return digest.digest('hex').slice(0, 16);
}
