/** One line of the config names the outlet of all seeds of a folder or an export; what stands beside a seed goes before it. */
import type { SourceSetting } from '../../../src/lib/config.ts';
import type { SeedFolder } from '../document/seed-folder.ts';
import type { Correction, Seed } from '../document/types.ts';
import { globPattern } from '../text/glob.ts';

/** `sources`: pattern of seed names → outlet; entries that hold notes on an outlet are none of ours. The first pattern that fits decides. */
export function withBulkSources(folder: SeedFolder, sources: Readonly<Record<string, SourceSetting>>): SeedFolder {
	const rules = Object.entries(sources).flatMap(([glob, outlet]) =>
		typeof outlet === 'string' ? [{ pattern: globPattern(glob), outlet }] : [],
	);
	if (rules.length === 0) return folder;
	const named = (seed: Seed): Seed => {
		const rule = rules.find(({ pattern }) => pattern.test(seed.name));
		if (rule === undefined || seed.correction?.values.source !== undefined) return seed;
		const own: Correction = seed.correction ?? { file: 'storyfold.config.ts', values: {}, keep: [], drop: [], split: true };
		return { ...seed, correction: { ...own, values: { ...own.values, source: rule.outlet } } };
	};
	return { ...folder, seeds: folder.seeds.map(named) };
}
