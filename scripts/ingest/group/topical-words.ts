/**
 * Of two texts of one outlet much is alike that is no event: who meets the president, which school visits, what each ministry spends. What they are about
 * is told by the words that the outlet uses just then: of an event it speaks for some weeks, of a series in all of them.
 */
import { primary } from '../../../src/lib/language.ts';
import { factsOf } from '../document/text-facts.ts';
import type { Article } from '../document/types.ts';
import { firstAfter } from '../text/binary-search.ts';
import { dayInterval } from '../text/day-interval.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import type { Edge } from './connected-components.ts';
import type { OutletFacts } from './outlet-words.ts';
import { ALIKE } from './same-event.ts';

/** Days before and after a text that are just then. */
const WINDOW = 14;
/** Words of just then that two texts have in common, at least, where both tell of one event. */
const LEAST = 3;
/** Of an outlet's texts with a word, those of just then are this share, at least; */
const SHARE = 0.5;
/** or it is new: the outlet had published so many texts before, and those of them that have it are few beside those of just then. */
const NEW = { before: 30, share: 0.2 };
/** Days that a date may mean and be exact. */
const EXACT = 3;

/** `day`: days since 1970-01-01; null where it is not known, or says nothing. `words`: hashes. */
type Told = { readonly day: number | null; readonly words: ReadonlySet<number> };

/** The pairs; two texts of one outlet and language that have too little of just then in common are alike, and not one event. `facts`: of the articles. */
export function withTopics(edges: readonly Edge[], articles: readonly Article[], facts: readonly OutletFacts[]): Edge[] {
	const keys = articles.map(({ language }, i) => (facts[i]?.outlet == null ? null : `${primary(language.value)} ${facts[i].outlet}`));
	const isOpen = ({ a, b, similarity }: Edge) => similarity > ALIKE && keys[a] !== null && keys[a] === keys[b];
	const open = new Set(edges.filter(isOpen).map(({ a }) => keys[a] as string));
	const shared = new Map<string, ReturnType<typeof topicsOf>>();
	for (const [key, items] of Map.groupBy(articles.keys(), (i) => keys[i] as string)) {
		if (open.has(key))
			shared.set(key, topicsOf(new Map(items.map((i) => [i, toldBy(articles[i] as Article, facts[i]?.isImported === true)]))));
	}
	return edges.map((edge) => {
		const count = isOpen(edge) ? shared.get(keys[edge.a] as string)?.(edge.a, edge.b) : null;
		return count == null || count >= LEAST ? edge : { ...edge, similarity: ALIKE };
	});
}

function toldBy(article: Article, isImported: boolean): Told {
	const days = isImported ? null : dayInterval(article.date.value);
	const day = days === null || days.last - days.first >= EXACT ? null : days.last;
	return { day, words: new Set([...vocabularyOf([article.title.value]), ...factsOf(article).vocabulary]) };
}

/** How many words of just then two of an outlet's texts have in common, null where the day of one is not known. Each is asked for by its key. */
function topicsOf(texts: ReadonlyMap<number, Told>): (a: number, b: number) => number | null {
	const days = new Map<number, number[]>();
	const dated = [...texts.values()].flatMap(({ day, words }) => (day === null ? [] : [{ day, words }])).sort((a, b) => a.day - b.day);
	for (const { day, words } of dated) {
		for (const word of words) {
			const seen = days.get(word);
			if (seen === undefined) days.set(word, [day]);
			else seen.push(day);
		}
	}
	const all = dated.map(({ day }) => day);
	const isOfThen = (word: number, day: number): boolean => {
		const seen = days.get(word) ?? [];
		const before = firstAfter(seen, day - WINDOW - 1);
		const then = firstAfter(seen, day + WINDOW) - before;
		if (then < 2) return false;
		return then >= SHARE * seen.length || (before <= NEW.share * then && firstAfter(all, day - WINDOW - 1) >= NEW.before);
	};
	const found = new Map<number, ReadonlySet<number>>();
	const topicsOfOne = (key: number, { day, words }: Told & { readonly day: number }): ReadonlySet<number> => {
		const known = found.get(key) ?? new Set([...words].filter((word) => isOfThen(word, day)));
		found.set(key, known);
		return known;
	};
	return (a, b) => {
		const [one, other] = [texts.get(a), texts.get(b)];
		if (one?.day == null || other?.day == null) return null;
		return topicsOfOne(a, { ...one, day: one.day }).intersection(topicsOfOne(b, { ...other, day: other.day })).size;
	};
}
