/** The `.yaml` beside a seed: an owner's correction, or what a clipper or a scraper wrote down of the seed. */
import { parse } from 'yaml';
import { SeedError } from '../document/seed-error.ts';
import type { Correction, Hint } from '../document/types.ts';
import { parseCorrection } from './correction-file.ts';
import { isFieldName, type RawRecord, readRecord } from './formats/record.ts';

export type Beside = { readonly correction: Correction | null; readonly metadata: readonly Hint[] };

/**
 * A correction where it reads as one. Else its keys are looked up among the names that programs use: where all that is no key of a
 * correction is such a name, it is a sidecar. A key that is neither is a slip: the SeedError of the correction stands.
 */
export function parseBeside(file: string, source: string, topics: readonly string[]): Beside {
	try {
		return { correction: parseCorrection(file, source, topics), metadata: [] };
	} catch (error) {
		if (!(error instanceof SeedError)) throw error;
		const record = mapOf(source);
		const keys = Object.keys(record ?? {});
		const isSidecar = keys.length >= 2 && !keys.some((key) => ['keep', 'drop', 'split', 'parts', 'cites', 'topics'].includes(key));
		const known = keys.filter(isFieldName);
		if (record === null || !isSidecar || known.length < 2 || known.length < keys.length / 3) throw error;
		return { correction: null, metadata: readRecord(record, 'sidecar').hints };
	}
}

function mapOf(source: string): RawRecord | null {
	try {
		const data: unknown = parse(source, { schema: 'failsafe', maxAliasCount: 0 });
		return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as RawRecord) : null;
	} catch {
		return null;
	}
}
