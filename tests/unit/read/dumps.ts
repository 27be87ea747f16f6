/** The articles of a seed; throws what refused it, as a SeedError, where nothing else came of it. */

import { SeedError } from '../../../scripts/ingest/document/seed-error.ts';
import type { Dump, Seed } from '../../../scripts/ingest/document/types.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

export async function dumpsOf(seed: Seed): Promise<readonly Dump[]> {
	const { dumps, refused } = await readDumps(seed);
	const [first] = refused;
	if (dumps.length === 0 && first !== undefined) throw new SeedError(first.reason, first.remedy);
	return dumps;
}
