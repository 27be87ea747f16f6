/**
 * The ledger of permanent addresses (`content/permalinks.jsonl`): one JSON object a line. Lines are only ever
 * added; those of a draft, the last release, are replaced until it is made public.
 * This module reads it; `scripts/ingest/ledger/` adds to it.
 */

import { requireSound } from './ledger-order.ts';
import { once } from './once.ts';
import { type Gone, type LedgerEvent, parseEvent } from './permalink-schema.ts';
import type { ArticleRecord, Permalinks, Release, StoryRecord } from './permalink-types.ts';

export type { Gone, LedgerEvent } from './permalink-schema.ts';
export type { ArticleCard, ArticleRecord, Permalinks, Release, StoryRecord } from './permalink-types.ts';

/** The lines of a ledger file. Throws an Error that names the line that cannot be read, or does not fit those before it. */
export const parseEvents = (text: string): LedgerEvent[] => soundEvents(linesOf(text));

/** The same of its lines. */
export function soundEvents(lines: readonly LedgerLine[]): LedgerEvent[] {
	const events = lines.map(eventOf);
	requireSound(events, lines);
	return events;
}

/** A line of a ledger file with its number, from 1. */
export type LedgerLine = { readonly line: string; readonly number: number };

export const linesOf = (text: string): LedgerLine[] =>
	text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));

export const eventOf = ({ line, number }: LedgerLine): LedgerEvent => parseEvent(line, `permalinks.jsonl, line ${number}`);

/** What the events add up to. */
export function replay(events: readonly LedgerEvent[]): Permalinks {
	const releases: Release[] = [];
	const articles = new Map<string, ArticleRecord>();
	const stories = new Map<string, StoryRecord>();
	for (const event of events) {
		if (event.kind === 'release') {
			const { release: number, label, draft, pages, lists } = event;
			releases.push({ number, label, ...(draft && { draft: true }), ...(pages && { pages }), ...(lists && { lists }) });
		} else if (event.kind === 'article') articles.set(event.code, articleAfter(articles.get(event.code), event));
		else if (event.kind === 'article-end') {
			const before = articles.get(event.code);
			if (before === undefined) continue;
			const status = event.to === null ? 'withdrawn' : 'merged';
			articles.set(event.code, {
				...before,
				status,
				to: event.to,
				ended: event.release,
				...passagesAfter(before, [], event.gone, event.release),
			});
		} else if (event.kind === 'story') {
			const { kind: _, release, ...card } = event;
			const before = stories.get(event.code);
			const [issued, first] = [before?.issued ?? release, before?.first ?? event.articles];
			stories.set(event.code, { ...card, first, status: 'live', to: null, issued, changed: release, ended: null });
		} else {
			const before = stories.get(event.code);
			if (before === undefined) continue;
			const status = event.to === null ? 'withdrawn' : articles.has(event.to) ? 'single' : 'merged';
			stories.set(event.code, { ...before, status, to: event.to, ended: event.release });
		}
	}
	return { releases, articles, stories };
}

/** The article that an address leads to today, through mergers; null: withdrawn or never issued. */
export function liveArticle(permalinks: Permalinks, code: string): ArticleRecord | null {
	const record = permalinks.articles.get(code);
	if (record === undefined || record.status === 'withdrawn') return null;
	return record.status === 'live' || record.to === null ? record : liveArticle(permalinks, record.to);
}

/** Where the address of a story leads today: a story, or the one article that is left of it; both null: withdrawn. */
export type ResolvedStory = { readonly story: StoryRecord | null; readonly article: ArticleRecord | null };

/** Follows a story through mergers, down to a single article. Null: no such address was ever issued. */
export function resolveStory(permalinks: Permalinks, code: string): ResolvedStory | null {
	const record = permalinks.stories.get(code);
	if (record === undefined) return null;
	if (record.status === 'live') return { story: record, article: null };
	if (record.to === null) return { story: null, article: null };
	return record.status === 'single' ? { story: null, article: liveArticle(permalinks, record.to) } : resolveStory(permalinks, record.to);
}

/** Whether an article was issued when articles had an address in the folder of each interface language. */
export function hadLanguageFolders({ releases }: Permalinks, { issued }: ArticleRecord): boolean {
	return releases.find(({ number }) => number === issued)?.pages !== 'once';
}

/** The same for lists of the articles of one subject: names, outlets, languages, months. */
export function hadSubjectFolders({ releases }: Permalinks, { issued }: ArticleRecord): boolean {
	return releases.find(({ number }) => number === issued)?.lists !== 'once';
}

/** Where a passage id leads within its own article: itself while it stands, else along its successors; null: not in this article. */
export function livePassage(record: ArticleRecord, id: string): string | null {
	if (record.passages.has(id)) return id;
	const gone = record.gone.get(id);
	return gone === undefined || gone.to === null || gone.in !== undefined ? null : livePassage(record, gone.to);
}

/** Where an issued passage leads today. `article` null: withdrawn. `passage` null: its words were taken out of the article. */
export type Resolved = { readonly article: ArticleRecord | null; readonly passage: string | null };

/** Follows a passage through edits and mergers of articles. Null: no such address was ever issued. */
export function resolvePassage(permalinks: Permalinks, code: string, id: string): Resolved | null {
	const record = permalinks.articles.get(code);
	if (record === undefined) return null;
	if (record.passages.has(id))
		return record.status === 'live' ? { article: record, passage: id } : { article: liveArticle(permalinks, code), passage: null };
	const gone = record.gone.get(id);
	if (gone === undefined) return null;
	return (
		(gone.to === null ? null : resolvePassage(permalinks, gone.in ?? code, gone.to)) ?? {
			article: liveArticle(permalinks, code),
			passage: null,
		}
	);
}

type ArticleEvent = Extract<LedgerEvent, { kind: 'article' }>;

function articleAfter(before: ArticleRecord | undefined, event: ArticleEvent): ArticleRecord {
	const { kind: _, release, added, gone, ...card } = event;
	// Few who read the ledger ask for the passages of an article.
	const after = once(() => passagesAfter(before, added, gone, release));
	return {
		...card,
		status: 'live',
		to: null,
		issued: before?.issued ?? release,
		changed: release,
		worded: before?.digest === event.digest ? before.worded : release,
		ended: null,
		get passages() {
			return after().passages;
		},
		get gone() {
			return after().gone;
		},
	};
}

function passagesAfter(before: ArticleRecord | undefined, added: readonly string[], gone: readonly Gone[], release: number) {
	const passages = new Set(before?.passages);
	const left = new Map(before?.gone);
	for (const passage of gone) {
		passages.delete(passage.id);
		left.set(passage.id, { ...passage, release });
	}
	for (const id of added) {
		passages.add(id);
		left.delete(id);
	}
	return { passages, gone: left };
}

/** The date that the owner gave the release in which an article got its present text (EDTF); null where the label is no date. */
export function takenUp(permalinks: Permalinks, code: string): string | null {
	const worded = permalinks.articles.get(code)?.worded;
	const label = permalinks.releases.find(({ number }) => number === worded)?.label ?? '';
	return /^\d{4}(?:-\d{2}){0,2}$/.test(label) ? label : null;
}
