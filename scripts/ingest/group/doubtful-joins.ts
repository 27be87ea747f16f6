/** Articles whose place in their story is doubtful: which report they stand beside, how sure that is, and what spoke for it. */
import type { JoinGround } from '../../../src/lib/join-grounds.ts';
import { extended } from '../document/lazy.ts';
import type { Note } from '../document/notes.ts';
import type { Article } from '../document/types.ts';
import type { Edge } from './connected-components.ts';
import type { Constraints } from './linkage.ts';
import type { PairFeature } from './pair-features.ts';
import { whatSpoke } from './same-event.ts';

/** Probability below which a join is shown to a person; the levels of `src/lib/schema.ts` call less than that uncertain. */
const SURE = 0.75;
/** Grounds that are named, and the change of the log-odds from which one is. */
const NAMED = 3;
const LEAST = 0.05;

/** An article and its surest pair with another of its story, by their positions, `a` before `b`; `similarity`: how sure that is. */
export type DoubtfulPair = {
	readonly article: number;
	readonly other: number;
	readonly a: number;
	readonly b: number;
	readonly similarity: number;
};

/** Of each story, the articles whose surest pair with another of its articles is below SURE. What the owner joined is not doubted. */
export function doubtfulPairs(
	groups: readonly (readonly number[])[],
	edges: readonly Edge[],
	{ join }: Pick<Constraints, 'join'>,
): DoubtfulPair[] {
	const storyOf = new Map(groups.flatMap((items, story) => (items.length > 1 ? items.map((item) => [item, story] as const) : [])));
	const best = new Map<number, { readonly other: number; readonly similarity: number }>();
	for (const { a, b, similarity } of edges) {
		if (storyOf.get(a) === undefined || storyOf.get(a) !== storyOf.get(b)) continue;
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			if (similarity > (best.get(one)?.similarity ?? -1)) best.set(one, { other, similarity });
		}
	}
	const owned = new Set(join.flat());
	return [...best]
		.toSorted(([a], [b]) => a - b)
		.filter(([item, { similarity }]) => similarity < SURE && !owned.has(item))
		.map(([article, { other, similarity }]) => {
			return { article, other, a: Math.min(article, other), b: Math.max(article, other), similarity };
		});
}

/** `detail` of the note: the probability as a whole percentage, then the grounds that spoke for it, the strongest first. */
export const doubtNote = (
	articles: readonly Pick<Article, 'seed'>[],
	{ other, similarity }: DoubtfulPair,
	grounds: readonly JoinGround[],
): Note => ({
	kind: 'doubtful-join',
	seed: articles[other]?.seed ?? '',
	detail: [String(Math.round(similarity * 100)), ...grounds].join(' '),
});

/** The articles with their doubts among their notes. */
export function withDoubts<T extends Pick<Article, 'seed' | 'notes'>>(articles: readonly T[], doubts: ReadonlyMap<string, Note>): T[] {
	return articles.map((article) => {
		const note = doubts.get(article.seed);
		return note === undefined ? article : extended(article, { notes: [note, ...article.notes] });
	});
}

/** What spoke for the join of two articles, the strongest first. Both as they are compared, the earlier first. */
export function groundsOf(...[a, b]: Parameters<typeof whatSpoke>): JoinGround[] {
	const sums = new Map<JoinGround, number>();
	for (const { feature, by } of whatSpoke(a, b)) {
		const ground = groundOf(feature);
		if (ground !== null) sums.set(ground, (sums.get(ground) ?? 0) + by);
	}
	return [...sums]
		.filter(([, by]) => by >= LEAST)
		.toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
		.slice(0, NAMED)
		.map(([ground]) => ground);
}

/** What a feature looks at, by its name; the length of a text is no ground. */
function groundOf(feature: PairFeature): JoinGround | null {
	if (/[lL]ength|datesKnown/.test(feature)) return null;
	if (/name(?!d(?:Agree|Differ))|sound/i.test(feature) && !/daysNamed|yearsNamed/.test(feature)) return 'names';
	if (/days|years|near/i.test(feature)) return 'dates';
	if (/place/i.test(feature)) return 'places';
	if (/number|figure/i.test(feature)) return 'numbers';
	if (/title/i.test(feature)) return 'title';
	if (/notion|meaning/i.test(feature)) return 'event';
	return 'words';
}
