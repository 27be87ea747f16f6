/** Articles about the same event, in whatever language, into one story each. Deterministic; the order of the articles does not matter. */
import type { Config } from '../../../src/lib/config.ts';
import { primary } from '../../../src/lib/language.ts';
import { covers, type Dictionary } from '../dictionary/dictionary.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { featuresOf } from './article-features.ts';
import { comparer, type Item } from './article-similarity.ts';
import { candidates } from './candidate-pairs.ts';
import type { Edge } from './connected-components.ts';
import { dayInterval } from './date-agreement.ts';
import { averageLinkage } from './linkage.ts';
import { ownersLists } from './owner-constraints.ts';
import { relatedGroups } from './related.ts';
import { vectorsOf } from './vectors.ts';

/** A story before the ledger gave it its address. `related` holds indexes into the list of stories, nearest first. */
export type GroupedStory = Omit<Story, 'id' | 'code' | 'related'> & { readonly related: readonly number[] };

/** Mean similarity from which two groups tell of one event. How it was chosen: docs/decisions, "Stories across languages". */
const SAME_STORY = 0.2;
/** Mean similarity from which two stories are worth showing beside each other. */
const RELATED = 0.1;

/** Stories ordered by their first seed; the articles of each by seed. */
export function groupStories(articles: readonly Article[], config: Config, dictionary: Dictionary | null): GroupedStory[] {
	const ordered = articles.toSorted((a, b) => (a.seed < b.seed ? -1 : a.seed > b.seed ? 1 : 0));
	const edges = edgesOf(ordered, config, dictionary);
	const groups = averageLinkage(ordered.length, edges, SAME_STORY, ownersLists(ordered, config.stories));
	const related = relatedGroups(groups, edges, RELATED);
	return groups.map((items, i) => ({
		articles: items.map((item) => ordered[item] as Article) as unknown as NonEmpty<Article>,
		related: related[i] ?? [],
	}));
}

/** The similarities of all pairs worth comparing, in order. */
export function edgesOf(articles: readonly Article[], config: Config, dictionary: Dictionary | null): Edge[] {
	const features = featuresOf(articles, new Set(config.glossary.map((entry) => entry.id)), dictionary);
	const languages = articles.map((article) => primary(article.language.value));
	const index = vectorsOf(features, languages);
	const items = articles.map((article, i): Item => {
		const language = languages[i] as string;
		const english = dictionary !== null && covers(dictionary, language);
		return { vectors: index.vectors[i] as Item['vectors'], language, english, days: dayInterval(article.date.value) };
	});
	const compare = comparer(features.sizes);
	return candidates(index).flatMap((others, a) => {
		const similarityTo = compare(items[a] as Item);
		return Array.from(others, (b): Edge => ({ a, b, similarity: similarityTo(items[b] as Item) }));
	});
}
