/**
 * Issues addresses and keeps them. What was issued once never names something else: the ledger only grows, and each stage
 * adds the lines that tell what changed. Nothing changed: nothing is added, so the same seeds give the same bytes.
 */
import { readAudit } from '../../../src/lib/audit.ts';
import { sealedLines } from '../../../src/lib/ledger-sums.ts';
import { parseEvents, type Release, replay } from '../../../src/lib/permalinks.ts';
import { lazyMap } from '../document/lazy.ts';
import type { Passage } from '../document/passages.ts';
import { issuedTexts, partedText } from './draft-release.ts';
import type { Ledger } from './events.ts';

export type { Release } from '../../../src/lib/permalinks.ts';
export { issueArticles } from './articles.ts';
export type { Ledger } from './events.ts';
export { issueStories } from './stories.ts';

export const EMPTY_LEDGER: Ledger = { events: [], texts: new Map() };

/**
 * The public part of a content folder's ledger; what is a draft there is left out. `files`: name below content/ → text; needs
 * `permalinks.jsonl` and `audit/*.json`, each of which is read when its text is asked for.
 */
export function readLedger(files: ReadonlyMap<string, string>): Ledger {
	const { issued: events, draft } = partedText(files.get('permalinks.jsonl') ?? '');
	const live = new Map([...replay(events).articles].filter(([, { status }]) => status === 'live'));
	const texts = lazyMap(live, (record): readonly Passage[] => {
		const audit = files.get(`audit/${record.id}.json`);
		return issuedTexts(record, audit === undefined ? [] : readAudit(audit, `${record.id}.json`).passages, draft());
	});
	return { events, texts };
}

/** A ledger from the text of `permalinks.jsonl` alone: matching rests on digests, names and passage ids. */
export function parseLedger(text: string): Ledger {
	return { events: parseEvents(text), texts: new Map() };
}

/** The text of `permalinks.jsonl`. */
export function serialiseLedger(ledger: Ledger): string {
	return sealedLines(ledger.events)
		.map((line) => `${line}\n`)
		.join('');
}

/** The release that a run would add, if anything changes: one more than the last. `draft`: not public yet. */
export function nextRelease(ledger: Ledger, label: string | null, draft = false): Release {
	const last = ledger.events.reduce((max, event) => Math.max(max, event.release), 0);
	return { number: last + 1, label, ...(draft && { draft }) };
}
