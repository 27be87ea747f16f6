/** The audit as a list of work: what is probably wrong, then what is unknown, by gain, then what is uncertain. Pure. */
import { bulkPattern, type Fix, joinFix, keepFix, sourcesFix, unfoldFix, valueFix } from './audit-fix.ts';
import { doubts } from './audit-pieces.ts';
import type { ArticleData } from './schema.ts';

/** In the order of the list. */
const workKinds = ['join', 'date', 'words', 'text', 'fold', 'unknown', 'uncertain'] as const;
export type WorkKind = (typeof workKinds)[number];

type Note = NonNullable<ArticleData['notes']>[number];
export type WorkItem = {
	readonly kind: WorkKind;
	readonly id: string;
	readonly data: ArticleData;
	/** What is said: a note of ingest, a folded seed, or the field whose value is unknown or uncertain. */
	readonly note: Note | null;
	readonly folded: string | null;
	readonly field: string | null;
	/** Within a kind the highest first. */
	readonly weight: number;
};

const KIND_OF = {
	'doubtful-join': 'join',
	'other-date': 'date',
	'missing-words': 'words',
	'cut-text': 'words',
	'other-title': 'text',
	'other-address': 'text',
} as const;

type Entry = { readonly id: string; readonly data: ArticleData };

/** Every entry of the list, in its order. What is unknown weighs as much as one correction would mend: a folder or an export, and the reports of its story. */
export function workList(articles: readonly Entry[]): WorkItem[] {
	const missing = new Map<string, number>();
	const sizes = new Map<string, number>();
	const keyOf = (field: string, seed: string) => `${field} ${bulkPattern(seed) ?? seed}`;
	for (const { data } of articles) {
		if (data.story !== null) sizes.set(data.story, (sizes.get(data.story) ?? 0) + 1);
		for (const field of ['date', 'source'] as const)
			if (data[field] === null) missing.set(keyOf(field, data.seed), (missing.get(keyOf(field, data.seed)) ?? 0) + 1);
	}
	const items = articles.flatMap(({ id, data }): WorkItem[] => {
		const base = { id, data, note: null, folded: null, field: null, weight: 0 };
		const notes = data.notes ?? [];
		const told = new Set(notes.filter(({ kind }) => kind.startsWith('other-')).map(({ seed }) => seed));
		return [
			...notes.map((note) => ({ ...base, kind: KIND_OF[note.kind], note, weight: -Number.parseInt(note.detail, 10) || 0 })),
			...data.seeds.filter((seed) => seed !== data.seed && !told.has(seed)).map((folded) => ({ ...base, kind: 'fold' as const, folded })),
			...doubts(data.findings).map(({ field, level, confidence }) =>
				level === 'unknown'
					? {
							...base,
							kind: 'unknown' as const,
							field,
							weight: (missing.get(keyOf(field, data.seed)) ?? 1) + (data.story === null ? 0 : (sizes.get(data.story) ?? 0)),
						}
					: { ...base, kind: 'uncertain' as const, field, weight: -confidence },
			),
		];
	});
	const rank = ({ kind }: WorkItem) => workKinds.indexOf(kind);
	return items.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Values that a person may choose from: what the audit file of the article weighed. `removed`: the longest text that was taken out. */
export type Likely = { readonly sources: readonly string[]; readonly removed: string | null };

/** A name less likely than this is more often a word of the page than its outlet: nothing is offered then. */
const LEAST_OFFERED = 0.4;

/** The names that are likely enough to be proposed as the source, at most four. */
export const offeredSources = (candidates: readonly { readonly name: string; readonly probability: number }[]): string[] =>
	candidates
		.filter(({ probability }) => probability >= LEAST_OFFERED)
		.slice(0, 4)
		.map(({ name }) => name);

/** The words of the page that name another day than its data (`scripts/ingest/describe/date/date-witnesses.ts`). */
const otherDates = ({ findings }: ArticleData): string[] =>
	findings.date.evidence.flatMap(({ rule, quote }) => (rule === 'date-otherwise' ? [quote] : []));

/** The correction of an entry. */
export function fixOf({ kind, data, note, folded, field }: WorkItem, likely: Likely): Fix {
	if (kind === 'join' && note !== null) return joinFix([data.seed, note.seed].toSorted());
	if (kind === 'date' && note !== null) return valueFix(data.seed, 'date', [data.date ?? note.detail, note.detail]);
	if (kind === 'words') return keepFix(data.seed, likely.removed ?? '…');
	if (kind === 'text' || kind === 'fold') return unfoldFix(folded ?? note?.seed ?? data.seed);
	if (kind === 'unknown' && field === 'source') {
		const pattern = bulkPattern(data.seed);
		return pattern === null || likely.sources.length > 0
			? valueFix(data.seed, 'source', likely.sources.length > 0 ? likely.sources : ['…'])
			: sourcesFix(pattern, ['…']);
	}
	if (kind === 'unknown') return valueFix(data.seed, field ?? 'date', ['YYYY-MM-DD']);
	const key = field ?? 'title';
	const value = data[key as 'title'];
	const further = key === 'source' ? likely.sources : key === 'date' ? otherDates(data) : [];
	return valueFix(data.seed, key, [value ?? '…', ...further.filter((one) => one !== value)]);
}

/** How many entries there are by each value, the most first. */
export function counted(values: Iterable<string>): [string, number][] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
}
