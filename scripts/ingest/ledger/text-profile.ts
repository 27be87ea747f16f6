/** What a text is compared by, and an index that finds the few addresses worth comparing it with. */

import { fnv1a } from '../../../src/lib/fnv.ts';
import type { ArticleRecord } from '../../../src/lib/permalinks.ts';
import type { Passage } from '../document/passages.ts';
import { byCodeUnit } from '../text/compare.ts';
import { wordShingles } from './passage-similarity.ts';

export type Profile = { readonly grams: ReadonlySet<string>; readonly sentences: ReadonlySet<string> };

/** Of this many shingles one goes into the index, chosen by its own characters. */
const SAMPLE = 8;
/** So many addresses are compared in full. */
const CLOSEST = 8;

/** `ids`: the passage ids of the ledger, for an address whose text is not there any more. */
export function profileOf(passages: readonly Passage[], ids: Iterable<string> = passages.map(({ id }) => id)): Profile {
	const blocks = passages.filter(({ id }) => id.startsWith('p'));
	return { grams: wordShingles(blocks.map(({ text }) => text).join(' ')), sentences: new Set([...ids].filter((id) => id.startsWith('s'))) };
}

/** A function that gives the addresses which share most with a profile. */
export function candidatesFor(
	records: readonly ArticleRecord[],
	profiles: ReadonlyMap<string, Profile>,
): (profile: Profile) => ArticleRecord[] {
	const index = new Map<string, ArticleRecord[]>();
	for (const record of records) {
		const profile = profiles.get(record.code);
		if (profile === undefined) continue;
		for (const key of keysOf(profile)) {
			const list = index.get(key);
			if (list === undefined) index.set(key, [record]);
			else list.push(record);
		}
	}
	return (profile) => {
		const shared = new Map<ArticleRecord, number>();
		for (const key of keysOf(profile)) for (const record of index.get(key) ?? []) shared.set(record, (shared.get(record) ?? 0) + 1);
		const closest = [...shared].toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0].code, b[0].code));
		return closest.slice(0, CLOSEST).map(([record]) => record);
	};
}

function* keysOf({ grams, sentences }: Profile): Generator<string> {
	yield* sentences;
	for (const gram of grams) if (fnv1a(gram) % SAMPLE === 0) yield gram;
}
