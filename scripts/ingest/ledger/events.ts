/** The ledger as the stages hand it on. */
import type { LedgerEvent, Release } from '../../../src/lib/permalinks.ts';
import type { Passage } from '../document/passages.ts';

/** `texts`: the passages of each live article (by code) as they were published last, to match edited texts against. */
export type Ledger = { readonly events: readonly LedgerEvent[]; readonly texts: ReadonlyMap<string, readonly Passage[]> };

/** The ledger with more lines; the line of the release itself comes before its first. */
export function withEvents(ledger: Ledger, release: Release, added: readonly LedgerEvent[]): Ledger {
	if (added.length === 0) return ledger;
	const known = ledger.events.some((event) => event.kind === 'release' && event.release === release.number);
	const { number, label, draft } = release;
	const head: LedgerEvent[] = known
		? []
		: [{ kind: 'release', version: 1, release: number, label, pages: 'once', lists: 'once', ...(draft && { draft: true }) }];
	return { ...ledger, events: [...ledger.events, ...head, ...added] };
}
