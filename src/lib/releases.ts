/**
 * What each public release of the ledger of permanent addresses changed: new, changed, returned and ended articles and stories.
 * The ledger alone tells it; no old site is built again. A draft is left out: it is not public.
 */
import type { LedgerEvent } from './permalink-schema.ts';

type Line<Kind> = Extract<LedgerEvent, { kind: Kind }>;
type ArticleLine = Line<'article'>;
type StoryLine = Line<'story'>;

/** What a reader sees of an article that can change. `text`: its words. */
export type ArticleField = 'title' | 'language' | 'date' | 'source' | 'byline' | 'url' | 'text';
/** `returned`: it had ended before. `ended`: `to` has its text or its articles now; null: withdrawn. */
type Fate = { readonly kind: 'new' | 'returned' } | { readonly kind: 'ended'; readonly to: string | null };

export type ArticleChange = { readonly code: string; readonly id: string; readonly title: string } & (
	| Fate
	| { readonly kind: 'changed'; readonly fields: readonly ArticleField[] }
);
/** `joined`, `left`, `reworded`: codes of articles, sorted. `reworded`: in the story before and after, with another text. */
export type StoryChange = { readonly code: string; readonly id: string; readonly title: string } & (
	| Fate
	| {
			readonly kind: 'changed';
			readonly retitled: boolean;
			readonly joined: readonly string[];
			readonly left: readonly string[];
			readonly reworded: readonly string[];
	  }
);
/** In the order in which the ledger names them; a story of which only articles changed comes after those. */
export type Changes = { readonly articles: readonly ArticleChange[]; readonly stories: readonly StoryChange[] };
export type ReleaseChanges = Changes & { readonly number: number; readonly label: string | null };

/** Of an article or a story: its last line, and the line that ended it. */
type Held<Own> = { readonly card: Own; readonly end: { readonly to: string | null } | null };
type State = { readonly articles: Map<string, Held<ArticleLine>>; readonly stories: Map<string, Held<StoryLine>> };

/** One entry per public release, oldest first. Takes time in proportion to the lines and the stories of each release. */
export function releaseChanges(events: readonly LedgerEvent[]): ReleaseChanges[] {
	const state: State = { articles: new Map(), stories: new Map() };
	const byRelease = Map.groupBy(events, ({ release }) => release);
	return publicReleases(events).map(({ release, label }) => ({ number: release, label, ...advance(state, byRelease.get(release) ?? []) }));
}

/**
 * What differs today from release `number`: what was changed and changed back is not named, nor what came and went in between.
 * Null: there is no such public release.
 */
export function changesSince(events: readonly LedgerEvent[], number: number): Changes | null {
	const open = new Set(publicReleases(events).map(({ release }) => release));
	if (!open.has(number)) return null;
	const issued = events.filter(({ release }) => open.has(release));
	const state: State = { articles: new Map(), stories: new Map() };
	for (const event of issued) if (event.release <= number) apply(state, event);
	return advance(
		state,
		issued.filter(({ release }) => release > number),
	);
}

const publicReleases = (events: readonly LedgerEvent[]) =>
	events.filter((event): event is Line<'release'> => event.kind === 'release' && event.draft !== true);

/** Takes the events into the state; returns what they changed, all in all. */
function advance(state: State, events: readonly LedgerEvent[]): Changes {
	const articles = new Map<string, Held<ArticleLine> | undefined>();
	const stories = new Map<string, Held<StoryLine> | undefined>();
	for (const event of events) {
		if (event.kind === 'release') continue;
		const { code } = event;
		if (event.kind === 'article' || event.kind === 'article-end') {
			if (!articles.has(code)) articles.set(code, state.articles.get(code));
		} else if (!stories.has(code)) stories.set(code, state.stories.get(code));
		apply(state, event);
	}
	const articleChanges = [...articles].flatMap(([code, before]) => change(before, state.articles.get(code), articleFields));
	const reworded = new Set(articleChanges.flatMap((own) => (own.kind === 'changed' && own.fields.includes('text') ? [own.code] : [])));
	if (reworded.size > 0) for (const [code, held] of state.stories) if (!stories.has(code)) stories.set(code, held);
	return {
		articles: articleChanges,
		stories: [...stories].flatMap(([code, before]) => change(before, state.stories.get(code), storyFields(reworded))),
	};
}

function apply({ articles, stories }: State, event: LedgerEvent): void {
	if (event.kind === 'article') articles.set(event.code, { card: event, end: null });
	else if (event.kind === 'story') stories.set(event.code, { card: event, end: null });
	else if (event.kind === 'article-end') end(articles, event);
	else if (event.kind === 'story-end') end(stories, event);
}

function end<Own>(held: Map<string, Held<Own>>, { code, to }: { readonly code: string; readonly to: string | null }): void {
	const before = held.get(code);
	if (before !== undefined) held.set(code, { card: before.card, end: { to } });
}

/** Nothing or one change. `compare`: what differs between two lines of the same code; null: nothing that is shown. */
function change<Own extends ArticleLine | StoryLine, Differs>(
	before: Held<Own> | undefined,
	after: Held<Own> | undefined,
	compare: (before: Own, after: Own) => Differs | null,
): ({ code: string; id: string; title: string } & (Fate | ({ kind: 'changed' } & Differs)))[] {
	if (after === undefined) return [];
	const { code, id, title } = after.card;
	const wasLive = before?.end === null;
	if (after.end !== null) return wasLive ? [{ code, id, title, kind: 'ended', to: after.end.to }] : [];
	if (!wasLive) return [{ code, id, title, kind: before === undefined ? 'new' : 'returned' }];
	const differs = compare(before.card, after.card);
	return differs === null ? [] : [{ code, id, title, kind: 'changed', ...differs }];
}

const CARD_FIELDS = ['title', 'language', 'date', 'source', 'byline', 'url'] as const;

function articleFields(before: ArticleLine, after: ArticleLine): { fields: ArticleField[] } | null {
	const fields: ArticleField[] = CARD_FIELDS.filter((field) => before[field] !== after[field]);
	if (before.digest !== after.digest) fields.push('text');
	return fields.length === 0 ? null : { fields };
}

/** `texts`: codes of the articles whose words changed. */
const storyFields = (texts: ReadonlySet<string>) => (before: StoryLine, after: StoryLine) => {
	const was = new Set(before.articles);
	const is = new Set(after.articles);
	const joined = [...is].filter((id) => !was.has(id)).sort();
	const left = [...was].filter((id) => !is.has(id)).sort();
	const reworded = [...is].filter((id) => was.has(id) && texts.has(id)).sort();
	const retitled = before.title !== after.title;
	return retitled || joined.length + left.length + reworded.length > 0 ? { retitled, joined, left, reworded } : null;
};
