/** Checksums of the ledger: each release states one, so that a line that is gone, moved or edited is noticed where no other line speaks of it. */
import { createHash, type Hash } from 'node:crypto';
import type { LedgerEvent } from './permalink-schema.ts';

/** Hexadecimal digits of a sum. */
const DIGITS = 16;

/**
 * By number of release: SHA-256 over all lines before its own and those that belong to it. Its own is left out, since its mark of a draft and its label come last.
 * `lines`: of the events, without ends of lines.
 */
export function sumsOf(events: readonly LedgerEvent[], lines: readonly string[]): ReadonlyMap<number, string> {
	const sums = new Map<number, string>();
	const all = createHash('sha256');
	let open: { readonly number: number; readonly hash: Hash } | null = null;
	const close = () => open !== null && sums.set(open.number, open.hash.digest('hex').slice(0, DIGITS));
	for (const [i, event] of events.entries()) {
		const line = `${lines[i]?.trim()}\n`;
		if (event.kind === 'release') {
			close();
			open = { number: event.release, hash: all.copy() };
		} else open?.hash.update(line);
		all.update(line);
	}
	close();
	return sums;
}

const textOf = (event: LedgerEvent): string => JSON.stringify(event);

/** The lines of a ledger file. A draft is given its sum; what is public stays as it is. */
export function sealedLines(events: readonly LedgerEvent[]): string[] {
	const lines = events.map(textOf);
	const at = events.findLastIndex(({ kind }) => kind === 'release');
	const head = events[at];
	if (head?.kind !== 'release' || head.draft !== true) return lines;
	return lines.with(at, textOf({ ...head, sum: sumsOf(events, lines).get(head.release) }));
}
