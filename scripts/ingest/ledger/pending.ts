/** What becomes public and permanent with the draft of the ledger, for a person to read. */
import { type LedgerEvent, replay } from '../../../src/lib/permalinks.ts';
import { type Row, releaseRows } from '../../../src/lib/release-rows.ts';
import { changesBetween, historyOf } from '../../../src/lib/releases.ts';
import { parted, published } from './draft-release.ts';

/** What the draft changes of what is public, stories before articles; empty where there is no draft. */
function pendingRows(events: readonly LedgerEvent[]): Row[] {
	const { draft } = parted(events);
	if (draft.length === 0) return [];
	const all = published(events, null);
	const history = historyOf(all);
	const number = history.releases.at(-1)?.release ?? 0;
	return releaseRows({ number, label: null, ...changesBetween(history, number - 1, number) }, replay(all));
}

const HEADINGS = [
	['article new', 'New articles'],
	['article returned', 'Articles that come back'],
	['article changed', 'Changed articles'],
	['article ended', 'Ended articles'],
	['story new', 'New stories'],
	['story returned', 'Stories that come back'],
	['story changed', 'Changed stories'],
	['story ended', 'Ended stories'],
] as const;

/** A line for each heading and each row below it. */
export function pendingLines(events: readonly LedgerEvent[]): string[] {
	const rows = pendingRows(events);
	const passages = new Map(
		parted(events).draft.flatMap((event) => (event.kind === 'article' ? [[event.id, event.gone.length] as const] : [])),
	);
	return HEADINGS.flatMap(([kind, heading]) => {
		const own = rows.filter((row) => `${row.kind} ${row.change.kind}` === kind);
		return own.length === 0 ? [] : [`${heading}: ${own.length}`, ...own.flatMap((row) => rowLines(row, passages.get(row.id) ?? 0))];
	});
}

/** A story of which only the words of an article changed is named by its title. `passages`: of the article, reworded or taken out. */
function rowLines({ title, change, to, joined, left }: Row, passages: number): string[] {
	const where = change.kind !== 'ended' ? '' : to === null ? ' (withdrawn)' : ` (leads to the ${to.kind} “${to.title}”)`;
	const reworded = change.kind === 'changed' && passages > 0 ? ` (${passages} passages reworded or taken out)` : '';
	return [
		`  ${title}${where}${reworded}`,
		...left.map((article) => `    − ${article.title}`),
		...joined.map((article) => `    + ${article.title}`),
	];
}

/** Public stories that lose articles with the draft or fall apart, which no one may have meant: the title, and below it the articles that left; `most` stories. */
export function lossLines(events: readonly LedgerEvent[], most: number): string[] {
	const losing = pendingRows(events).filter(
		({ kind, change, left, to }) => kind === 'story' && (left.length > 0 || (change.kind === 'ended' && to?.kind !== 'story')),
	);
	const shown = losing.slice(0, most).flatMap((row) => rowLines({ ...row, joined: [] }, 0));
	return losing.length > most ? [...shown, `  … ${losing.length - most} more; npm run release -- --list names all`] : shown;
}
