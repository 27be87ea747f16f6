/** What the page of a release lists, in its order. Pure: from the public ledger, so that a page is the same until the ledger says more. */
import type { Permalinks } from './permalink-types.ts';
import { type ArticleChange, changesBetween, type History, type ReleaseChanges, type StoryChange } from './releases.ts';

export type Entry = { readonly kind: 'article' | 'story'; readonly id: string; readonly title: string; readonly language: string };
/** `to`: where an ended one leads. The articles of a story that changed are named. */
export type Row = Entry & {
	readonly part: 'new' | 'changed' | 'ended' | 'since';
	readonly change: ArticleChange | StoryChange;
	readonly to: Entry | null;
	readonly joined: readonly Entry[];
	readonly left: readonly Entry[];
	readonly reworded: readonly Entry[];
};

/** What the release itself did: new, changed, ended; stories before articles. */
export function releaseRows({ stories, articles }: ReleaseChanges, permalinks: Permalinks): Row[] {
	const all = [
		...stories.map((change) => rowOf('story', partOf(change), change, permalinks)),
		...articles.map((change) => rowOf('article', partOf(change), change, permalinks)),
	];
	return (['new', 'changed', 'ended'] as const).flatMap((part) => all.filter((row) => row.part === part));
}

/** Stories changed since a release that its page names: the rest stands with the releases that followed. */
const MOST_SINCE = 100;

/** The stories that stood after release `number` and are not as they were then. `more`: not all are in `rows`. */
export function changedSince(history: History, number: number, permalinks: Permalinks): { readonly rows: Row[]; readonly more: boolean } {
	const last = history.releases.at(-1)?.release ?? number;
	const since = changesBetween(history, number, last).stories.filter(({ kind }) => kind === 'changed' || kind === 'ended');
	return {
		rows: since.slice(0, MOST_SINCE).map((change) => rowOf('story', 'since', change, permalinks)),
		more: since.length > MOST_SINCE,
	};
}

/** The releases in which a story of today became what it is, oldest first; its first one is the first of the list. */
export function releasesOfStories(changes: readonly ReleaseChanges[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const { number, stories } of changes) for (const { code } of stories) found.set(code, [...(found.get(code) ?? []), number]);
	return found;
}

const partOf = ({ kind }: ArticleChange | StoryChange) => (kind === 'returned' ? 'new' : kind);

function rowOf(kind: Entry['kind'], part: Row['part'], change: ArticleChange | StoryChange, permalinks: Permalinks): Row {
	const { id, title, language } = change;
	const named = (codes: readonly string[]) => codes.flatMap((code) => entryOf(code, permalinks) ?? []);
	const told = 'joined' in change ? change : null;
	return {
		...{ kind, part, id, title, language, change },
		to: change.kind === 'ended' && change.to !== null ? entryOf(change.to, permalinks) : null,
		joined: named(told?.joined ?? []),
		left: named(told?.left ?? []),
		reworded: named(told?.reworded ?? []),
	};
}

/** A code of the ledger is that of an article or of a story, as it is called today. */
function entryOf(code: string, { articles, stories }: Permalinks): Entry | null {
	const kind = articles.has(code) ? 'article' : 'story';
	const record = articles.get(code) ?? stories.get(code);
	return record === undefined ? null : { kind, id: record.id, title: record.title, language: record.language };
}
