/** What is not public yet: the last release of the ledger while it is a draft. Each ingest replaces it; nothing of a slip stays. */
import { once } from '../../../src/lib/once.ts';
import { CONFLICT } from '../../../src/lib/permalink-schema.ts';
import { eventOf, type LedgerEvent, type LedgerLine, linesOf, soundEvents } from '../../../src/lib/permalinks.ts';
import type { Passage } from '../document/passages.ts';

const opensDraft = (event: LedgerEvent): boolean => event.kind === 'release' && event.draft === true;

/** The events that are public, and those of the draft (none where all are). */
export function parted(events: readonly LedgerEvent[]): {
	readonly issued: readonly LedgerEvent[];
	readonly draft: readonly LedgerEvent[];
} {
	const at = events.findIndex(opensDraft);
	return at < 0 ? { issued: events, draft: [] } : { issued: events.slice(0, at), draft: events.slice(at) };
}

/**
 * The same of the text of a ledger. A draft is nearly all of a young one, and few runs ask for it: it is written anew by each, so that its lines need not fit one another. Throws an Error that names
 * the line that cannot be read, or does not fit those before it.
 */
export function partedText(text: string): { readonly issued: readonly LedgerEvent[]; readonly draft: () => readonly LedgerEvent[] } {
	const lines = linesOf(text);
	const at = lines.findIndex((line) => line.line.includes('"draft":true') && opensDraft(eventOf(line)));
	if (at < 0) return { issued: soundEvents(lines), draft: () => [] };
	const draft = lines.slice(at);
	// Where two versions of the file were merged, something public may stand here.
	for (const one of draft.slice(1)) if (!/^\{.*\}\s*$/.test(one.line) || one.line.includes('"kind":"release"')) requireOfDraft(one);
	return { issued: soundEvents(lines.slice(0, at)), draft: once(() => draft.map(eventOf)) };
}

function requireOfDraft(line: LedgerLine): void {
	const event = eventOf(line);
	if (event.kind === 'release') throw new Error(`permalinks.jsonl, line ${line.number}: ${CONFLICT}`);
}

/** The same events with the draft made public, under a label (a date, a name) or none. */
export const published = (events: readonly LedgerEvent[], label: string | null): LedgerEvent[] =>
	events.map((event) => {
		if (event.kind !== 'release' || event.draft !== true) return event;
		const { draft: _, ...released } = event;
		return { ...released, label };
	});

/** The words that each passage of an article had when it was last public: as they stand now, or as the draft took them out. */
export function issuedTexts(
	record: { readonly passages: ReadonlySet<string>; readonly code: string },
	now: readonly Passage[],
	draft: readonly LedgerEvent[],
): Passage[] {
	const lost = draft.flatMap((event) =>
		(event.kind === 'article' || event.kind === 'article-end') && event.code === record.code
			? event.gone.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]))
			: [],
	);
	return [...now, ...lost].filter(({ id }) => record.passages.has(id));
}
