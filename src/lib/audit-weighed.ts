/** What the audit file of an article weighed, for the list of work. */
import { readAudit } from './audit.ts';
import { type Likely, offeredSources, type WorkKind } from './audit-list.ts';
import { digestOf } from './cache.ts';
import { contentFile } from './site.ts';

type Entry = { readonly id: string; readonly kind: WorkKind | null; readonly field?: string | null };

/** Whether the correction of an entry offers values of its file. */
const offers = ({ kind, field }: Entry) => kind === 'words' || ((kind === 'unknown' || kind === 'uncertain') && field === 'source');

const fileOf = ({ id }: Entry) => contentFile(`audit/${id}.json`);

/** Digest of what `likelyOf` reads; null where it reads nothing. `known`: of the audit file, where the build knows it. */
export function weighedDigest(entry: Entry, known: string | null): string | null {
	return offers(entry) ? (known ?? digestOf(fileOf(entry) ?? '')) : null;
}

/** The likeliest sources, and the longest text that was taken out. */
export function likelyOf(entry: Entry): Likely {
	const file = offers(entry) ? fileOf(entry) : null;
	if (file === null) return { sources: [], removed: null };
	const { sourceCandidates, removed } = readAudit(file, `${entry.id}.json`);
	const texts = removed.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
	return { sources: offeredSources(sourceCandidates), removed: texts[0] ?? null };
}
