/** Files of the seeds folder that describe others: sidecars and libraries. What they say becomes values of the seeds that they name. */
import { defaultLimits } from '../../../src/lib/limits.ts';
import type { Refused } from '../document/notes.ts';
import { SeedError } from '../document/seed-error.ts';
import type { KnownWork, SeedFolder } from '../document/seed-folder.ts';
import type { Hint, Seed } from '../document/types.ts';
import type { Catalogue, CatalogueRecord } from './formats/format.ts';
import { seedInput } from './formats/input.ts';
import { jsonSidecar } from './formats/json-sidecar.ts';
import { libraries } from './formats/library.ts';
import { readerIndexes } from './formats/reader-indexes.ts';
import { mayDescribe } from './may-describe.ts';

/** Files that describe others. A file that one of them recognises is no seed. Apart from the forms that are read: a run in which nothing is read does not load those. */
export const catalogues: readonly Catalogue[] = [...libraries, ...readerIndexes, jsonSidecar];

const UNLESS = 'Nothing to do, unless it is an article: then put it into a folder by itself.';

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
const stemOf = (name: string) => name.replace(/\.[^./]*$/, '');
/** `campana.txt` beside `campana.ris`, or `campana.txt` beside `campana.txt.json`. */
const isBeside = (name: string, catalogue: string) => stemOf(name) === stemOf(catalogue) || name === stemOf(catalogue);

/** The seeds that are articles, each with what catalogues say of it. Catalogues themselves are left out. `describing`: those that may be some. */
export function withCatalogues(files: readonly Seed[], describing: readonly Seed[] = files): Required<SeedFolder> {
	const read = describing.flatMap((seed) => {
		const input = seedInput(seed, defaultLimits);
		if (!mayDescribe(input.head)) return [];
		const format = catalogues.find(({ recognise }) => recognise(input));
		if (format === undefined || (format.needsSeed && !files.some(({ name }) => name !== seed.name && isBeside(name, seed.name)))) return [];
		return [{ seed, format, input }];
	});
	const apart = new Set(read.map(({ seed }) => seed.name));
	const names = new Map(files.flatMap(({ name }) => (apart.has(name) ? [] : [[name.normalize('NFC'), name] as const])));
	const metadata = new Map<string, Hint[]>();
	const known: KnownWork[] = [];
	const refused: Refused[] = [];
	for (const { seed, format, input } of read) {
		try {
			const records = [...format.records(input)];
			for (const record of records) {
				const targets = targetsOf(seed.name, record, records.length === 1, names);
				if (record.unpublished !== undefined) {
					for (const name of targets) {
						apart.add(name);
						refused.push({ seed: name, reason: `“${record.title}” is ${record.unpublished}`, remedy: UNLESS });
					}
					continue;
				}
				for (const name of targets) metadata.set(name, [...(metadata.get(name) ?? []), ...record.hints]);
				if (targets.length === 0) known.push({ catalogue: seed.name, title: record.title, hints: record.hints });
			}
		} catch (error) {
			if (!(error instanceof SeedError)) throw error;
			refused.push({ seed: seed.name, reason: error.message, remedy: error.remedy });
		}
	}
	const seeds = files.flatMap((seed) => {
		const hints = metadata.get(seed.name);
		return apart.has(seed.name) ? [] : [hints === undefined ? seed : { ...seed, metadata: [...(seed.metadata ?? []), ...hints] }];
	});
	return { seeds, known, refused };
}

/** The seeds that a record speaks of: those of its files that are there, or the one that has the catalogue's name with another ending. */
function targetsOf(catalogue: string, { files }: CatalogueRecord, alone: boolean, names: ReadonlyMap<string, string>): string[] {
	const folder = folderOf(catalogue);
	if (files.length > 0) return files.flatMap((file) => names.get(`${folder}${file}`.normalize('NFC')) ?? []);
	if (!alone) return [];
	const beside = [...names.values()].filter((name) => isBeside(name, catalogue));
	return beside.length === 1 ? beside : [];
}
