/** Articles whose place in their story is doubtful: which report they stand beside, how sure that is, and what spoke for it. */
import type { JoinGround } from '../../../src/lib/join-grounds.ts';
import type { Note } from '../document/notes.ts';
import type { Article } from '../document/types.ts';
import type { Comparison } from './article-comparison.ts';
import type { Edge } from './connected-components.ts';
import type { Constraints } from './linkage.ts';
import type { PairFeature } from './pair-features.ts';
import { whatSpoke } from './same-event.ts';

/** Probability below which a join is shown to a person; the levels of `src/lib/schema.ts` call less than that uncertain. */
const SURE = 0.75;
/** Grounds that are named, and the change of the log-odds from which one is. */
const NAMED = 3;
const LEAST = 0.05;

/** A doubt about one article; `article` is its position. */
export type JoinDoubt = { readonly article: number; readonly note: Note };

/**
 * Of each story, the articles whose surest pair with another of its articles is below SURE. `detail` of the note: that probability as a whole
 * percentage, then the grounds that spoke for it, the strongest first. What the owner joined is not doubted.
 */
export function doubtfulJoins(
	articles: readonly Article[],
	groups: readonly (readonly number[])[],
	edges: readonly Edge[],
	{ pair }: Comparison,
	{ join }: Pick<Constraints, 'join'>,
): JoinDoubt[] {
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
		.flatMap(([item, { other, similarity }]) => {
			if (similarity >= SURE || owned.has(item)) return [];
			const detail = [String(Math.round(similarity * 100)), ...groundsOf(...pair(Math.min(item, other), Math.max(item, other)))].join(' ');
			return [{ article: item, note: { kind: 'doubtful-join' as const, seed: (articles[other] as Article).seed, detail } }];
		});
}

/** The articles with their doubts among their notes. */
export function withDoubts<T extends Pick<Article, 'seed' | 'notes'>>(articles: readonly T[], doubts: ReadonlyMap<string, Note>): T[] {
	return articles.map((article) => {
		const note = doubts.get(article.seed);
		return note === undefined ? article : { ...article, notes: [note, ...article.notes] };
	});
}

function groundsOf(...[a, b]: Parameters<typeof whatSpoke>): JoinGround[] {
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
