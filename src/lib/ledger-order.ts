/** Whether the lines of the ledger fit one another: a file that lost lines, or into which another version was merged, would let addresses be forgotten or given twice. */
import { sumsOf } from './ledger-sums.ts';
import { type LedgerEvent, RESTORE } from './permalink-schema.ts';

/** Throws an Error that names the first line that does not fit those before it, and what to do. `lines`: of the events, with their numbers. */
export function requireSound(events: readonly LedgerEvent[], lines: readonly { readonly line: string; readonly number: number }[]): void {
	const fits = fitting();
	for (const [i, event] of events.entries()) {
		const fault = fits(event);
		if (fault !== null) throw new Error(`permalinks.jsonl, line ${lines[i]?.number}: ${fault}. ${RESTORE}`);
	}
	if (!events.some((event) => event.kind === 'release' && event.sum !== undefined)) return;
	const sums = sumsOf(
		events,
		lines.map(({ line }) => line),
	);
	for (const event of events)
		if (event.kind === 'release' && event.sum !== undefined && event.sum !== sums.get(event.release))
			throw new Error(
				`permalinks.jsonl: the lines up to release ${event.release} are not as they were written: one was changed, added, moved or lost. ${event.draft ? 'It is a draft: run npm run ingest, which writes it anew' : RESTORE}`,
			);
}

/** What is wrong with each line after those that it was asked of before; null: nothing. */
function fitting(): (event: LedgerEvent) => string | null {
	let release = 0;
	const [articles, stories, ids] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
	let told = new Set<string>();
	const lost = (code: string) => `the line that issued the address ${code} is missing`;
	const isKnown = (code: string) => articles.has(code) || stories.has(code);
	const issue = (
		own: Map<string, string>,
		other: ReadonlyMap<string, string>,
		{ code, id }: { readonly code: string; readonly id: string },
	) => {
		if (other.has(code) || (own.get(code) ?? id) !== id || (ids.get(id) ?? code) !== code)
			return `the address ${id} (${code}) was given before`;
		own.set(code, id);
		ids.set(id, code);
		return null;
	};
	return (event) => {
		if (event.kind === 'release') {
			if (event.release !== release + 1)
				return event.release > release
					? `the lines of release ${release + 1} are missing before it`
					: `a line of release ${event.release} follows release ${release}: two versions of the ledger were merged, of which that one counts whose addresses are published`;
			release = event.release;
			told = new Set();
			return null;
		}
		if (event.release !== release)
			return `a line of release ${event.release} stands among those of ${release === 0 ? 'none' : `release ${release}`}`;
		if (told.has(event.code)) return `the release says twice what becomes of the address ${event.code}`;
		told.add(event.code);
		if (event.kind === 'article') return issue(articles, stories, event);
		if (event.kind === 'story') {
			const missing = event.articles.find((code) => !articles.has(code));
			return missing === undefined ? issue(stories, articles, event) : lost(missing);
		}
		if (!(event.kind === 'article-end' ? articles : stories).has(event.code)) return lost(event.code);
		return event.to === null || isKnown(event.to) ? null : lost(event.to);
	};
}
