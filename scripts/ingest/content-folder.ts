/** What ingest owns below content/: anything else in the folder is left alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const OWNED = ['articles', 'stories', 'audit'];
export const LEDGER = 'permalinks.jsonl';

/** Paths below content/ of the files that ingest owns. */
export async function contentFiles(folder: string): Promise<string[]> {
	const files = existsSync(join(folder, LEDGER)) ? [LEDGER] : [];
	for (const part of OWNED) files.push(...(await listFiles(join(folder, part))).map((file) => `${part}/${file}`));
	return files;
}
