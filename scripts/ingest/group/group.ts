/** Articles about the same event, in whatever language, into one story each. Deterministic; the order of the articles does not matter. */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Note } from '../document/notes.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type ProfileInput, profileArticle, profileInput } from './article-profile.ts';
import { packedBlocking } from './blocking.ts';
import { doubtfulPairs, doubtNote, groundsOf } from './doubtful-joins.ts';
import { comparedProfiles, judgedPairs, type MakeProfiles } from './judged-pairs.ts';
import { comparedDigest, type KnownPairs, recall, toRemember } from './known-pairs.ts';
import { averageLinkage } from './linkage.ts';
import { scaledLocally } from './local-scaling.ts';
import { type OutletFacts, outletFacts } from './outlet-words.ts';
import { ownersLists, withJoined } from './owner-constraints.ts';
import type { Profile } from './profile.ts';
import { relatedGroups } from './related.ts';
import { withTopics } from './topical-words.ts';

/** A story before the ledger gave it its address. `related` holds indexes into the list of stories, nearest first. */
type GroupedStory = Omit<Story, 'id' | 'code' | 'related'> & { readonly related: readonly number[] };
/** `doubts`: by the seed of an article, why its place in its story is doubtful. `pairs`: what the next run need not find out again. */
export type Grouping = { readonly stories: GroupedStory[]; readonly doubts: ReadonlyMap<string, Note>; readonly pairs: KnownPairs };

/**
 * Mean probabilities from which groups tell of one event, for all languages and sizes of folder. Two articles must be alike by themselves: a doubtful
 * join is two stories. What joins a group has been measured against several, and the group as a whole must be more likely than not.
 */
export const SAME_STORY = { pair: 0.6, group: 0.25, whole: 0.5 };
/** Mean probability from which two stories are worth showing beside each other. */
const RELATED = 0.05;

/** Stories ordered by their first seed; the articles of each by seed. `known`: what an earlier run with the same word lists found of pairs. */
export async function groupStories(
	articles: readonly Article[],
	config: Config,
	dictionary: Dictionary | null,
	make: MakeProfiles = profilesHere(dictionary),
	known: KnownPairs | null = null,
): Promise<Grouping> {
	const ordered = articles.toSorted((a, b) => byCodeUnit(a.seed, b.seed));
	const facts = outletFacts(ordered);
	const inputs = ordered.map((article, i) => profileInput(article, config, facts[i] as OutletFacts));
	const digests = ordered.map(({ seed }, i) => comparedDigest(seed, inputs[i] as (typeof inputs)[0]));
	const recalled = recall(digests, known);
	const judged = await judgedPairs(inputs, recalled, make);
	const edges = withTopics(scaledLocally(ordered.length, judged), ordered, facts);
	const owner = ownersLists(ordered, config.stories);
	const groups = withJoined(averageLinkage(ordered.length, edges, SAME_STORY, owner.split), owner);
	const related = relatedGroups(groups, edges, RELATED);
	const doubtful = doubtfulPairs(groups, edges, owner);
	const said = new Map(recalled.grounds.map(([a, b, grounds]) => [`${a} ${b}`, grounds]));
	const unsaid = doubtful.filter(({ a, b }) => !said.has(`${a} ${b}`));
	const profiles = await comparedProfiles(
		inputs,
		unsaid.map(({ a, b }) => [a, b] as const),
		make,
	);
	for (const [i, { a, b }] of unsaid.entries()) said.set(`${a} ${b}`, groundsOf(...(profiles[i] as (typeof profiles)[0])));
	const grounds = doubtful.map(({ a, b }) => [a, b, said.get(`${a} ${b}`) ?? []] as const);
	return {
		stories: groups.map((items, i) => ({
			articles: items.map((item) => ordered[item] as Article) as unknown as NonEmpty<Article>,
			related: related[i] ?? [],
		})),
		doubts: new Map(doubtful.map((pair, i) => [(ordered[pair.article] as Article).seed, doubtNote(ordered, pair, grounds[i]?.[2] ?? [])])),
		pairs: toRemember(digests, judged, grounds),
	};
}

/** On this thread, each made once. */
function profilesHere(dictionary: Dictionary | null): MakeProfiles {
	const made = new Map<ProfileInput, Profile>();
	const profileHere = (input: ProfileInput): Profile => {
		const profile = made.get(input) ?? profileArticle(input, dictionary);
		made.set(input, profile);
		return profile;
	};
	return {
		profile: async (inputs) => inputs.map(profileHere),
		rest: async (inputs) => inputs.map((input) => profileArticle(input, dictionary)),
		blocking: async (inputs, take) => inputs.map((input) => take(packedBlocking(profileHere(input)))),
	};
}
