/** What a story page says of its articles as a whole: coverage, names, topic. */
import type { Coverage, Story, StoryName } from '../document/story.ts';
import { byCodeUnit } from '../text/compare.ts';
import { countWritten, joinedNames } from './joined-names.ts';

/** Language × outlet × date, one row an article (and outlet, where one text ran at several), the earliest first, undated last. */
export function coverageOf(story: Story): Coverage[] {
	return story.articles
		.flatMap((article) => {
			const outlets: (string | null)[] = article.outlets.length > 0 ? [...article.outlets] : [article.source.value];
			return outlets.map((source) => ({ language: article.language.value, source, date: article.date.value, article: article.id }));
		})
		.toSorted(
			(a, b) =>
				byCodeUnit(a.date ?? '~', b.date ?? '~') ||
				byCodeUnit(a.language, b.language) ||
				byCodeUnit(a.source ?? '~', b.source ?? '~') ||
				byCodeUnit(a.article, b.article),
		);
}

/**
 * Names of the story joined by key, those in most articles first. Where the story has several articles, a name that one article alone
 * has is no common thread: it is left out, unless it is known for a person, organisation or place and comes more than once.
 */
export function namesOf(story: Story): StoryName[] {
	const joined = joinedNames(story);
	for (const { id, sentences } of story.articles) countWritten(id, sentences.map(({ text }) => text).join('\n'), joined);
	const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return [...joined]
		.filter(([, { counts, kinds }]) => {
			const known = [...kinds.keys()].some((kind) => kind !== 'other');
			return story.articles.length === 1 || counts.size > 1 || (known && total(counts) > 1);
		})
		.toSorted(([a, x], [b, y]) => y.counts.size - x.counts.size || total(y.counts) - total(x.counts) || byCodeUnit(a, b))
		.map(([key, { names, kinds, counts }]) => ({
			key,
			names: mostFirst(names),
			// What one report knows holds for those that leave it open.
			kind: mostFirst(kinds).find((kind) => kind !== 'other') ?? 'other',
			counts: story.articles.flatMap(({ id }) => {
				const count = counts.get(id);
				return count === undefined ? [] : [{ article: id, count }];
			}),
		}));
}

/**
 * The story's topic: each article votes for its topics with their confidence, the main one whole, the others by a third;
 * null where no article has one.
 */
export function topicOf(story: Story): string | null {
	const votes = new Map<string, number>();
	for (const article of story.articles) {
		for (const [rank, topic] of article.topics.entries()) {
			votes.set(topic.value, (votes.get(topic.value) ?? 0) + topic.confidence * (rank === 0 ? 1 : 1 / 3));
		}
	}
	return mostFirst(votes)[0] ?? null;
}

function mostFirst<K extends string>(counts: ReadonlyMap<K, number>): K[] {
	return [...counts].toSorted(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([key]) => key);
}
