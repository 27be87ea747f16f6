/**
 * What each public release of the ledger of permanent addresses changed: new, changed, returned and ended articles and stories.
 * The ledger alone tells it; no old site is built again. A draft is left out: it is not public. Of a story the ledger holds its headline and
 * its articles: a summary that only tells the same articles in other words is no change here.
 */
import type { LedgerEvent } from './permalink-schema.ts';

type Line<Kind> = Extract<LedgerEvent, { kind: Kind }>;
type ArticleLine = Line<'article'>;
type StoryLine = Line<'story'>;

/** What a reader sees of an article that can change. `text`: its words. */
export type ArticleField = 'title' | 'language' | 'date' | 'source' | 'byline' | 'url' | 'text';
/** `returned`: it had ended before. `ended`: `to` has its text or its articles now; null: withdrawn. */
type Fate = { readonly kind: 'new' | 'returned' } | { readonly kind: 'ended'; readonly to: string | null };
type Named = { readonly code: string; readonly id: string; readonly title: string; readonly language: string };
/** `joined`, `left`, `reworded`: codes of articles, sorted. `reworded`: in the story before and after, with another text. */
type StoryDiffers = {
	readonly retitled: boolean;
	readonly joined: readonly string[];
	readonly left: readonly string[];
	readonly reworded: readonly string[];
};

export type ArticleChange = Named & (Fate | { readonly kind: 'changed'; readonly fields: readonly ArticleField[] });
export type StoryChange = Named & (Fate | ({ readonly kind: 'changed' } & StoryDiffers));
/** In the order of issue. */
export type Changes = { readonly articles: readonly ArticleChange[]; readonly stories: readonly StoryChange[] };
export type ReleaseChanges = Changes & { readonly number: number; readonly label: string | null };

/** What an article or a story was from a release on. `end`: null while it is live. */
type State<Own> = { readonly release: number; readonly card: Own; readonly end: { readonly to: string | null } | null };
type Histories<Own> = ReadonlyMap<string, readonly State<Own>[]>;
/** All that was ever public, by code. */
export type History = {
	readonly releases: readonly Line<'release'>[];
	readonly articles: Histories<ArticleLine>;
	readonly stories: Histories<StoryLine>;
};

/** The public part of a ledger, sorted out once for the questions below. */
export function historyOf(events: readonly LedgerEvent[]): History {
	const releases = events.filter((event) => event.kind === 'release').filter(({ draft }) => draft !== true);
	const open = new Set(releases.map(({ release }) => release));
	const articles = new Map<string, State<ArticleLine>[]>();
	const stories = new Map<string, State<StoryLine>[]>();
	for (const event of events) {
		if (event.kind === 'release' || !open.has(event.release)) continue;
		if (event.kind === 'article') push(articles, event.code, { release: event.release, card: event, end: null });
		else if (event.kind === 'story') push(stories, event.code, { release: event.release, card: event, end: null });
		else if (event.kind === 'article-end') end(articles, event);
		else end(stories, event);
	}
	return { releases, articles, stories };
}

/** One entry per public release, oldest first. A glance at each article and story for each release. */
export function releaseChanges(history: History): ReleaseChanges[] {
	return history.releases.map(({ release: number, label }) => ({ number, label, ...changesBetween(history, number - 1, number) }));
}

/** What differs after release `to` from after release `from` (0: before the first). What was changed back in between is not named. */
export function changesBetween(history: History, from: number, to: number): Changes {
	const articles = [...history.articles].flatMap(([, states]) => (quiet(states, from, to) ? [] : change(states, from, to, articleFields)));
	const reworded = new Set(articles.flatMap((own) => (own.kind === 'changed' && own.fields.includes('text') ? [own.code] : [])));
	return { articles, stories: [...history.stories].flatMap(([, states]) => change(states, from, to, storyDiffers(reworded))) };
}

const quiet = (states: readonly { readonly release: number }[], from: number, to: number) =>
	(states.at(-1)?.release ?? 0) <= from || (states[0]?.release ?? 0) > to;

const push = <Own>(held: Map<string, State<Own>[]>, code: string, state: State<Own>) => held.set(code, [...(held.get(code) ?? []), state]);

function end<Own>(held: Map<string, State<Own>[]>, { release, code, to }: Line<'article-end' | 'story-end'>): void {
	const before = held.get(code)?.at(-1);
	if (before !== undefined) push(held, code, { release, card: before.card, end: { to } });
}

/** Nothing or one change. `compare`: what differs between two lines of the same code; null: nothing that is shown. */
function change<Own extends ArticleLine | StoryLine, Differs>(
	states: readonly State<Own>[],
	from: number,
	to: number,
	compare: (before: Own, after: Own) => Differs | null,
): (Named & (Fate | ({ kind: 'changed' } & Differs)))[] {
	const [before, after] = [from, to].map((number) => states.findLast(({ release }) => release <= number));
	if (after === undefined) return [];
	const { code, id, title, language } = after.card;
	const named = { code, id, title, language };
	const wasLive = before?.end === null;
	if (after.end !== null) return wasLive ? [{ ...named, kind: 'ended', to: after.end.to }] : [];
	if (!wasLive) return [{ ...named, kind: before === undefined ? 'new' : 'returned' }];
	const differs = compare(before.card, after.card);
	return differs === null ? [] : [{ ...named, kind: 'changed', ...differs }];
}

const CARD_FIELDS = ['title', 'language', 'date', 'source', 'byline', 'url'] as const;

function articleFields(before: ArticleLine, after: ArticleLine): { fields: ArticleField[] } | null {
	const fields: ArticleField[] = CARD_FIELDS.filter((field) => before[field] !== after[field]);
	if (before.digest !== after.digest) fields.push('text');
	return fields.length === 0 ? null : { fields };
}

/** `texts`: codes of the articles whose words changed. */
const storyDiffers = (texts: ReadonlySet<string>) => (before: StoryLine, after: StoryLine) => {
	const was = new Set(before.articles);
	const is = new Set(after.articles);
	const joined = [...is].filter((id) => !was.has(id)).sort();
	const left = [...was].filter((id) => !is.has(id)).sort();
	const reworded = [...is].filter((id) => was.has(id) && texts.has(id)).sort();
	const retitled = before.title !== after.title;
	return retitled || joined.length + left.length + reworded.length > 0 ? { retitled, joined, left, reworded } : null;
};
