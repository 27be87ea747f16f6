/** Articles about the same event, in whatever language, into one story each. Deterministic; the order of the articles does not matter. */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Note } from '../document/notes.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { comparisonOf, edgesOf, restsOf } from './article-comparison.ts';
import { type ProfileInput, profileArticle, profileInput } from './article-profile.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { doubtfulJoins } from './doubtful-joins.ts';
import { averageLinkage } from './linkage.ts';
import { ownersLists, withJoined } from './owner-constraints.ts';
import type { Profile } from './profile.ts';
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

/** Makes profiles, on whatever thread, in the order of what is given. */
type MakeProfiles = (inputs: readonly ProfileInput[]) => Promise<readonly Profile[]>;

/** Stories ordered by their first seed; the articles of each by seed. */
export async function groupStories(
	articles: readonly Article[],
	config: Config,
	dictionary: Dictionary | null,
	profilesOf: MakeProfiles = async (inputs) => inputs.map((input) => profileArticle(input, dictionary)),
): Promise<Grouping> {
	const seedOf = (i: number) => (articles[i] as Article).seed;
	const order = [...articles.keys()].sort((a, b) => byCodeUnit(seedOf(a), seedOf(b)));
	const ordered = order.map((i) => articles[i] as Article);
	const profiles = await profilesOf(ordered.map((article) => profileInput(article, config)));
	const pairs = candidatePairs(profiles);
	const rests = restsOf(ordered, config, pairs);
	const made = await profilesOf([...rests.values()]);
	const byKey = new Map([...rests.keys()].map((key, i) => [key, made[i] as Profile]));
	const comparison = comparisonOf(ordered, config, dictionary, profiles, byKey);
	const edges = edgesOf(comparison, FLOOR, pairs);
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
