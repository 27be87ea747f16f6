/**
 * Updated articles: what an outlet published again with much of the same text is a version of the earlier article, not another report. Told by
 * the sentences that both have word for word.
 */
import { extended } from '../document/lazy.ts';
import { factsOf, wordsOf } from '../document/text-facts.ts';
import type { Article, NonEmpty, PassageText, VersionOf } from '../document/types.ts';
import { dayInterval } from '../text/day-interval.ts';

/** Sentences that both have, at least, and their share of the shorter text. */
const FEWEST = 2;
const SHARE = 0.5;
/** Days between a version and the next. */
const WITHIN = 14;

type Dated = Pick<Article, 'id' | 'seed' | 'language' | 'date' | 'time' | 'source' | 'url' | 'sentences' | 'clean' | 'passages' | 'facts'>;

/** The articles, each with the latest earlier version of it, where there is one. */
export function withVersions<T extends Dated>(articles: readonly T[]): (T & { readonly versionOf?: VersionOf })[] {
	const times = articles.map(timeOf);
	const days = articles.map(({ date }) => dayInterval(date.value));
	const order = [...articles.keys()].toSorted((a, b) => ((times[a] as string) < (times[b] as string) ? -1 : 1));
	const place = new Map(order.map((article, at) => [article, at]));
	const found = new Map<number, VersionOf>();
	const sourced = order.filter((i) => articles[i]?.source.value !== null);
	const outlets = Map.groupBy(sourced, (i) => `${articles[i]?.source.value}\n${articles[i]?.language.value}`);
	for (const items of outlets.values()) {
		if (items.length < 2) continue;
		const long = new Map(items.map((i) => [i, wordsOf(factsOf(articles[i] as T).longSentences)]));
		const longOf = (i: number) => long.get(i) as string[];
		const bySentence = new Map<string, number[]>();
		for (const i of items) {
			const shared = new Map<number, number>();
			for (const sentence of longOf(i)) {
				const list = bySentence.get(sentence);
				if (list === undefined) {
					bySentence.set(sentence, [i]);
					continue;
				}
				for (const other of new Set(list)) if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1);
				list.push(i);
			}
			const isVersion = ([other, count]: readonly [number, number]) => {
				const [a, b] = [days[other] ?? null, days[i] ?? null];
				// Two undated texts: nobody knows which came first.
				if (a === null || b === null || b.first - a.last > WITHIN) return false;
				return count >= FEWEST && count >= SHARE * Math.min(longOf(other).length, longOf(i).length);
			};
			const earlier = [...shared].filter(isVersion).map(([other]) => other);
			const last = earlier.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).at(-1);
			if (last !== undefined) found.set(i, changes(articles[last] as T, articles[i] as T));
		}
	}
	return articles.map((article, i) => {
		const versionOf = found.get(i);
		return versionOf === undefined ? article : extended(article, { versionOf });
	});
}

/** Stories with these articles instead of the same ones without what was found of them later. */
export function withArticles<S extends { readonly articles: NonEmpty<Article> }>(stories: readonly S[], articles: readonly Article[]): S[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const found = (article: Article) => byId.get(article.id) ?? article;
	return stories.map((story) => ({ ...story, articles: story.articles.map(found) as [Article, ...Article[]] }));
}

function changes(earlier: Dated, later: Dated): VersionOf {
	const [was, is] = [earlier, later].map(({ sentences }) => new Set(sentences.map(({ text }) => text))) as [Set<string>, Set<string>];
	const plain = ({ id, text }: PassageText): PassageText => ({ id, text });
	return {
		article: earlier.id,
		added: later.sentences.filter(({ text }) => !was.has(text)).map(plain),
		gone: earlier.sentences.filter(({ text }) => !is.has(text)).map(plain),
	};
}

/** Date and time of day; the name of the seed parts those that have none, or the same. */
const timeOf = ({ date, time, seed }: Dated): string => `${date.value ?? '~'} ${time ?? ''} ${seed}`;
