/** Addresses of articles: found again by text, by file name or by likeness; issued where new; closed where the seed is gone. */
import {
	type ArticleCard,
	type ArticleRecord,
	type LedgerEvent,
	type Permalinks,
	type Release,
	replay,
} from '../../../src/lib/permalinks.ts';
import { extended, lazyMap } from '../document/lazy.ts';
import { articlePassages, type Passage } from '../document/passages.ts';
import { factsOf, wordsOf } from '../document/text-facts.ts';
import type { Article } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Ledger, withEvents } from './events.ts';
import { goneOf, type Successor } from './lost-passages.ts';
import { matchArticles } from './match-articles.ts';
import { addressOf, newCode } from './slug.ts';

/** An article that has no address yet. */
export type Issuable = Omit<Article, 'id' | 'code'>;

/** Gives every article its address, in the order of the list. The events do not depend on that order. */
export function issueArticles<T extends Issuable>(
	list: readonly T[],
	ledger: Ledger,
	release: Release,
): { articles: (T & { id: string; code: string })[]; ledger: Ledger } {
	const before = replay(ledger.events);
	const found = list.map((article) => ({ article, text: textOf(article) }));
	const ordered = found.toSorted((a, b) => byCodeUnit(a.article.digest, b.article.digest) || byCodeUnit(a.article.seed, b.article.seed));
	const matched = matchArticles(
		ordered.map(({ article, text }) => ({
			digest: article.digest,
			seeds: article.seeds,
			title: article.title.value,
			date: article.date.value,
			documentId: article.provenance.documentId?.value,
			passages: text.passages,
		})),
		before,
		ledger.texts,
	);
	const taken = new Set([...before.articles.keys(), ...before.stories.keys()]);
	const events: LedgerEvent[] = [];
	const issued = new Map<T, { id: string; code: string }>();
	const now = new Map<string, Text>();
	for (const [index, { article, text }] of ordered.entries()) {
		const code = matched.get(index) ?? newCode(article.digest, taken);
		taken.add(code);
		const record = before.articles.get(code);
		const card = cardOf(article, record?.id ?? addressOf(article.title.value, article.language.value, code));
		const event = record === undefined ? firstEvent(card, code, text, release) : changeOf(record, card, text, ledger, release);
		if (event !== null) events.push(event);
		issued.set(article, { id: card.id, code });
		now.set(code, text);
	}
	events.push(
		...endings(
			before,
			ledger,
			now,
			ordered.map(({ article }) => ({ seeds: article.seeds, code: issued.get(article)?.code ?? '' })),
			release,
		),
	);
	const articles = list.map((article) => extended(article, issued.get(article) ?? { id: '', code: '' }));
	return { articles, ledger: { ...withEvents(ledger, release, events), texts: lazyMap(now, ({ passages }) => passages()) } };
}

/** The passages of an article now: their ids, and, where they are needed, their words. */
type Text = { readonly ids: readonly string[]; readonly passages: () => readonly Passage[] };

const textOf = (article: Issuable): Text => ({
	ids: wordsOf(factsOf(article).passageIds),
	passages: () => articlePassages(article),
});

function cardOf(article: Issuable, id: string): ArticleCard {
	return {
		id,
		title: article.title.value,
		language: article.language.value,
		date: article.date.value,
		source: article.source.value,
		byline: article.byline.value,
		url: article.url.value,
		digest: article.digest,
		seeds: article.seeds,
		...(article.provenance.documentId === undefined ? {} : { documentId: article.provenance.documentId.value }),
	};
}

function firstEvent(card: ArticleCard, code: string, { ids }: Text, { number }: Release): LedgerEvent {
	return { kind: 'article', release: number, code, ...card, added: [...ids], gone: [] };
}

function changeOf(record: ArticleRecord, card: ArticleCard, text: Text, ledger: Ledger, { number }: Release): LedgerEvent | null {
	const ids = new Set(text.ids);
	const added = text.ids.filter((id) => !record.passages.has(id));
	const lost = [...record.passages].filter((id) => !ids.has(id));
	const gone = lost.length === 0 ? [] : goneOf(lost, ledger.texts.get(record.code) ?? [], text.passages());
	const same = (Object.keys(card) as (keyof ArticleCard)[]).every(
		(key) => card[key] === record[key] || JSON.stringify(card[key]) === JSON.stringify(record[key]),
	);
	if (same && record.status === 'live' && added.length === 0 && gone.length === 0) return null;
	return { kind: 'article', release: number, code: record.code, ...card, added, gone };
}

/** Live addresses whose article is not there any more: merged into the article that holds its seed now, or withdrawn. */
function endings(
	before: Permalinks,
	ledger: Ledger,
	now: ReadonlyMap<string, Text>,
	articles: readonly { seeds: readonly string[]; code: string }[],
	{ number }: Release,
): LedgerEvent[] {
	const holder = new Map(articles.flatMap(({ seeds, code }) => seeds.map((seed) => [seed, code] as const)));
	return [...before.articles.values()].flatMap((record) => {
		if (record.status === 'live' ? now.has(record.code) : true) return [];
		const old = ledger.texts.get(record.code) ?? [];
		const to =
			record.seeds.map((seed) => holder.get(seed)).find((code) => code !== undefined && isSuccessor(old, now.get(code)?.ids ?? [])) ?? null;
		const next = now.get(to ?? '')?.passages() ?? [];
		const moved = to === null ? [] : goneOf([...record.passages], old, next, sameId(next));
		const gone = moved.map((passage) => (passage.to === null || to === null ? passage : { ...passage, in: to }));
		return [{ kind: 'article-end', release: number, code: record.code, to, gone } as const];
	});
}

/** One article holds another's text when half of its passages, or of its words, are there. */
function isSuccessor(old: readonly Passage[], next: readonly string[]): boolean {
	const ids = new Set(next);
	return old.length > 0 && old.filter(({ id }) => ids.has(id)).length * 2 >= old.length;
}

function sameId(next: readonly Passage[]): Successor {
	const ids = new Set(next.map(({ id }) => id));
	return (id) => (ids.has(id) ? id : null);
}
