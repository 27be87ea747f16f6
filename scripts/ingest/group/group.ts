/** Articles about the same event, in whatever language, into one story each. Deterministic; the order of the articles does not matter. */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty, Note } from '../document/types.ts';
import { comparisonOf, edgesOf } from './article-comparison.ts';
import { doubtfulJoins } from './doubtful-joins.ts';
import { averageLinkage } from './linkage.ts';
import { ownersLists, withJoined } from './owner-constraints.ts';
import { relatedGroups } from './related.ts';

/** A story before the ledger gave it its address. `related` holds indexes into the list of stories, nearest first. */
type GroupedStory = Omit<Story, 'id' | 'code' | 'related'> & { readonly related: readonly number[] };
/** `doubts`: by the seed of an article, why its place in its story is doubtful. */
export type Grouping = { readonly stories: GroupedStory[]; readonly doubts: ReadonlyMap<string, Note> };

/**
 * Mean probabilities from which groups tell of one event, for all languages and sizes of folder. Two articles must be alike by themselves: a doubtful
 * join is two stories. What joins a group has been measured against several.
 */
export const SAME_STORY = { pair: 0.6, group: 0.25 };
/** Mean probability from which two stories are worth showing beside each other. */
const RELATED = 0.05;
/** Pairs that are less likely do not move a mean. */
const FLOOR = 0.002;

/** Stories ordered by their first seed; the articles of each by seed. */
export function groupStories(articles: readonly Article[], config: Config, dictionary: Dictionary | null): Grouping {
	const ordered = articles.toSorted((a, b) => (a.seed < b.seed ? -1 : a.seed > b.seed ? 1 : 0));
	const comparison = comparisonOf(ordered, config, dictionary);
	const edges = edgesOf(comparison, FLOOR);
	const owner = ownersLists(ordered, config.stories);
	const groups = withJoined(averageLinkage(ordered.length, edges, SAME_STORY, owner.split), owner);
	const related = relatedGroups(groups, edges, RELATED);
	const doubts = doubtfulJoins(ordered, groups, edges, comparison, owner);
	return {
		stories: groups.map((items, i) => ({
			articles: items.map((item) => ordered[item] as Article) as unknown as NonEmpty<Article>,
			related: related[i] ?? [],
		})),
		doubts: new Map(doubts.map(({ article, note }) => [(ordered[article] as Article).seed, note])),
	};
}
