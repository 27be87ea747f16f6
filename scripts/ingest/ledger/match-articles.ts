/** Finds articles again in the ledger. One address for one article; the surest evidence is used first. */
import type { ArticleRecord, Permalinks } from '../../../src/lib/permalinks.ts';
import type { Passage } from '../document/passages.ts';
import { byCodeUnit } from '../text/compare.ts';
import { dice } from './passage-similarity.ts';
import { candidatesFor, type Profile, profileOf } from './text-profile.ts';

export type Candidate = {
	readonly digest: string;
	readonly seeds: readonly string[];
	readonly title: string;
	readonly date: string | null;
	readonly documentId?: string | undefined;
	/** Asked where the text has no address by its digest. */
	readonly passages: () => readonly Passage[];
};

/** Likeness (Dice, of three words in a row, or of whole sentences) from which a text is an edited form: of a file by the same name, of any other. */
const SAME_NAME = 0.3;
const ANY_NAME = 0.6;

/** Shorter ids (characters) are numbers of rows, which more than one database gives. */
const LEAST_ID = 9;

type Pair = { readonly index: number; readonly record: ArticleRecord; readonly score: number };

/**
 * Code of the ledger by index of the list: 1. the same text; the same id of a database, however much the text was edited; 2. a seed of the same name with a similar text; 3. a similar
 * text, which is no other issue of a series. Live addresses go before ended ones. The result does not depend on how the ledger came about.
 */
export function matchArticles(
	list: readonly Candidate[],
	{ articles }: Permalinks,
	texts: ReadonlyMap<string, readonly Passage[]>,
): Map<number, string> {
	const records = [...articles.values()];
	const found = new Map<number, string>();
	const used = new Set<string>();
	const take = (pairs: readonly Pair[]) => {
		const order = (a: Pair, b: Pair) =>
			live(b) - live(a) || b.score - a.score || byCodeUnit(a.record.code, b.record.code) || a.index - b.index;
		for (const { index, record } of pairs.toSorted(order)) {
			if (found.has(index) || used.has(record.code)) continue;
			found.set(index, record.code);
			used.add(record.code);
		}
	};
	const open = () => list.flatMap((candidate, index) => (found.has(index) ? [] : [{ ...candidate, index }]));
	const free = () => records.filter(({ code }) => !used.has(code));

	const byDigest = Map.groupBy(records, ({ digest }) => digest);
	take(
		open().flatMap(({ digest, seeds, index }) =>
			(byDigest.get(digest) ?? []).map((record) => ({ index, record, score: overlaps(record.seeds, seeds) ? 1 : 0 })),
		),
	);
	const byDocument = Map.groupBy(free(), ({ documentId }) => documentId ?? '');
	take(
		open().flatMap(({ documentId = '', index }) =>
			documentId.length < LEAST_ID ? [] : (byDocument.get(documentId) ?? []).map((record) => ({ index, record, score: 1 })),
		),
	);
	if (open().length === 0 || free().length === 0) return found;

	const profiles = new Map(free().map((record) => [record.code, profileOf(texts.get(record.code) ?? [], record.passages)]));
	const likeness = (mine: Profile, record: ArticleRecord) => {
		const theirs = profiles.get(record.code);
		if (theirs === undefined) return 0;
		const ids = dice(theirs.sentences, mine.sentences);
		return theirs.grams.size === 0 ? ids : Math.max(ids, dice(theirs.grams, mine.grams));
	};
	const pairs = (among: (seeds: readonly string[], mine: Profile) => readonly ArticleRecord[], least: number) =>
		open().flatMap(({ index, ...candidate }) => {
			const mine = profileOf(candidate.passages());
			return among(candidate.seeds, mine).flatMap((record): Pair[] => {
				const score = isOtherIssue(candidate, record) ? 0 : likeness(mine, record);
				return score >= least ? [{ index, record, score }] : [];
			});
		});
	const bySeed = Map.groupBy(
		free().flatMap((record) => record.seeds.map((seed) => ({ seed, record }))),
		({ seed }) => seed,
	);
	take(pairs((seeds) => [...new Set(seeds.flatMap((seed) => (bySeed.get(seed) ?? []).map(({ record }) => record)))], SAME_NAME));
	if (open().length === 0 || free().length === 0) return found;
	const near = candidatesFor(free(), profiles);
	take(pairs((_, mine) => near(mine), ANY_NAME));
	return found;
}

function live({ record }: Pair): number {
	return Number(record.status === 'live');
}

/** A place in a file of several articles, which another article has when the file is made anew. */
const PLACE = /#\d+$/;

/**
 * Prices or weather of another day are worded alike: a text of another title and another day, in another file or at a place in one, is another article, however much both share.
 */
function isOtherIssue({ title, date, seeds }: Candidate, record: ArticleRecord): boolean {
	if (title === record.title || date === null || record.date === null || date === record.date) return false;
	return !overlaps(
		record.seeds,
		seeds.filter((seed) => !PLACE.test(seed)),
	);
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
	return a.some((item) => b.includes(item));
}
