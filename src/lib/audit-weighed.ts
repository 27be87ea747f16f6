/** What the audit file of an article weighed, for the list of work. */
import { readAudit } from './audit.ts';
import type { Likely, WorkKind } from './audit-list.ts';
import { digestOf } from './cache.ts';
import { contentFile } from './site.ts';

type Entry = { readonly id: string; readonly kind: WorkKind | null; readonly field?: string | null };

/** The file of an entry whose correction offers such values. */
function weighed({ id, kind, field }: Entry): string | null {
	const offers = kind === 'words' || ((kind === 'unknown' || kind === 'uncertain') && field === 'source');
	return offers ? contentFile(`audit/${id}.json`) : null;
}

/** Digest of what `likelyOf` reads; null where it reads nothing. */
export function weighedDigest(entry: Entry): string | null {
	const file = weighed(entry);
	return file === null ? null : digestOf(file);
}

/** The four best sources, and the longest text that was taken out. */
export function likelyOf(entry: Entry): Likely {
	const file = weighed(entry);
	if (file === null) return { sources: [], removed: null };
	const { sourceCandidates, removed } = readAudit(file, `${entry.id}.json`);
	const texts = removed.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
	return { sources: sourceCandidates.slice(0, 4).map(({ name }) => name), removed: texts[0] ?? null };
}
