/** What became of a link: does it resolve, do the quoted words still stand there, what changed. */

import type { Quote } from '../../src/lib/citations/text-fragment.ts';
import { type ArticleRecord, liveArticle, type Permalinks, resolvePassage, resolveStory } from '../../src/lib/permalinks.ts';
import { releaseName, type Shown, stoodBefore } from './history.ts';
import type { Target } from './links.ts';
import { beginsIn, judgeQuotations } from './quoted.ts';
import type { Passages, Verdict } from './verdict.ts';
import { quotes, quotesTitle } from './wording.ts';

/**
 * What the verifier knows of the site. `shown`: by the code of an article or story, what any release showed there. `passages`: those of a live
 * article, by its address. `hasPage`: for pages that are not in the ledger.
 */
export type Site = {
	readonly permalinks: Permalinks;
	readonly shown: ReadonlyMap<string, Shown>;
	readonly passages: (id: string) => Passages;
	readonly hasPage: (link: string) => boolean | null;
	/** Are the bytes of an article's original, kept with the site, those of its digest? Null: none is kept, or it cannot be told. */
	readonly original: (id: string) => boolean | null;
};

/** `quotations`: what the report quotes beside the link. */
export function judge(target: Target, site: Site, quotations: readonly string[] = []): Verdict {
	if (target.kind === 'article') return judgeArticle(target, site, quotations);
	if (target.kind === 'story') return judgeStory(target, site, quotations);
	const there = site.hasPage(target.link);
	if (there === null) return { status: 'ok', notes: ['not an article or a story: build the site to have this page checked'] };
	return there ? { status: 'ok', notes: [] } : { status: 'missing', notes: ['no such page'] };
}

/** An address ends in its code, so that one copied with a slip in its words is still found. */
export function byKey<T extends { readonly id: string }>(records: ReadonlyMap<string, T>, key: string): T | undefined {
	return records.get(key.slice(key.lastIndexOf('-') + 1)) ?? [...records.values()].find(({ id }) => id === key);
}

function judgeStory({ key }: Target, site: Site, quotations: readonly string[]): Verdict {
	const { permalinks } = site;
	const record = byKey(permalinks.stories, key);
	if (record === undefined) return { status: 'missing', notes: ['no such story was ever published here'] };
	const { article = null, story: now = null } = resolveStory(permalinks, record.code) ?? {};
	if (article !== null) {
		const since = `since ${releaseName(permalinks, record.ended)}`;
		return { status: 'changed', notes: [`only the article “${article.title}” (${article.id}) is left of the story ${since}`] };
	}
	if (now === null) return { status: 'withdrawn', notes: [`“${record.title}” was withdrawn in ${releaseName(permalinks, record.ended)}`] };
	if (now.code !== record.code)
		return { status: 'changed', notes: [`the story is part of “${now.title}” (${now.id}) since ${releaseName(permalinks, record.ended)}`] };
	const changed = now.changed > now.issued ? [`its articles or its title changed in ${releaseName(permalinks, now.changed)}`] : [];
	const articles = now.articles.flatMap((code) => permalinks.articles.get(code) ?? []).filter(({ status }) => status === 'live');
	const told = [...(site.shown.get(record.code)?.articles ?? [])].flatMap((code) => permalinks.articles.get(code) ?? []);
	const found = judgeQuotations(quotations, {
		titles: [record.title, ...articles.map(({ title }) => title)],
		passage: [],
		passages: articles.flatMap(({ id }) => site.passages(id)),
		before: (quotation) => stoodBefore(quotation, [record, ...told], site) ?? inLeft(quotation, told, now.articles, site),
		elsewhere: (quotation) => elsewhere(quotation, articles, site),
	});
	return { status: found.status, notes: [...changed, ...found.notes] };
}

/** An article that a story told once, and does not now, that has the words. */
function inLeft(quotation: string, told: readonly ArticleRecord[], now: readonly string[], site: Site): readonly string[] | null {
	const holder = told
		.filter(({ code }) => !now.includes(code))
		.find(({ id, title, status }) => {
			const said = status === 'live' ? site.passages(id).map(({ text }) => text) : [];
			return quotesTitle(title, quotation) || said.some((text) => quotes(text, quotation));
		});
	return holder === undefined ? null : [`“${quotation}” stands in “${holder.title}” (${holder.id}), which left the story`];
}

/** The first article of the site, but for those named, that has the words. */
function elsewhere(quotation: string, known: readonly ArticleRecord[], site: Site): string | null {
	const codes = new Set(known.map(({ code }) => code));
	for (const record of site.permalinks.articles.values()) {
		if (record.status !== 'live' || codes.has(record.code)) continue;
		const at = site.passages(record.id).find(({ text }) => quotes(text, quotation));
		if (at !== undefined) return `“${record.title}” (${record.id}/#${at.id})`;
	}
	return null;
}

function judgeArticle(target: Target, site: Site, quotations: readonly string[]): Verdict {
	const { permalinks } = site;
	const record = byKey(permalinks.articles, target.key);
	if (record === undefined) return { status: 'missing', notes: ['no such article was ever published here'] };
	const now = liveArticle(permalinks, record.code);
	if (now === null) return { status: 'withdrawn', notes: [`“${record.title}” was withdrawn in ${releaseName(permalinks, record.ended)}`] };
	const moved =
		now.code === record.code ? [] : [`the text is kept at “${now.title}” (${now.id}) since ${releaseName(permalinks, record.ended)}`];
	const whole = target.passage === '' && target.quotes.length === 0 && now.worded > now.issued;
	if (whole) moved.push(`its text changed in ${releaseName(permalinks, now.worded)}`);
	const found = judgePassage(target, record, now, site);
	const quoted = judgeQuotations(quotations, {
		titles: [record.title, now.title],
		passage: wordings(target, record, site, now),
		passages: site.passages(now.id),
		before: (quotation) => stoodBefore(quotation, [record, now], site),
		elsewhere: (quotation) => elsewhere(quotation, [now], site),
	});
	const own = found.status === 'ok' && now.code !== record.code ? 'changed' : found.status;
	const status = quoted.status === 'misquoted' || own === 'ok' ? quoted.status : own;
	return withOriginal({ status, notes: [...moved, ...quoted.notes, ...found.notes] }, site.original(now.id));
}

/** Adds what is known of the file that the article was read from. */
function withOriginal({ status, notes }: Verdict, intact: boolean | null): Verdict {
	if (intact === null) return { status, notes };
	if (intact) return { status, notes: [...notes, 'the original that is kept has the bytes of its digest'] };
	return {
		status: status === 'ok' ? 'changed' : status,
		notes: [...notes, 'the original that is kept was altered: its bytes are not those of its digest'],
	};
}

/** What the passage of a link says now and said before. */
function wordings({ passage }: Target, record: ArticleRecord, site: Site, now: ArticleRecord): string[] {
	if (passage === '') return [];
	const resolved = resolvePassage(site.permalinks, record.code, passage)?.passage ?? passage;
	const text = site.passages(now.id).find(({ id }) => id === resolved)?.text;
	return [text, record.gone.get(passage)?.text].filter((words) => typeof words === 'string');
}

function judgePassage(target: Target, record: ArticleRecord, now: ArticleRecord, site: Site): Verdict {
	const passages = site.passages(now.id);
	const isPassage = /^[ps][0-9a-z]{8}(?:-\d+)?$/.test(target.passage);
	if (!isPassage) return judgeQuotation(target, passages, null);
	const found = resolvePassage(site.permalinks, record.code, target.passage);
	if (found === null) return { status: 'missing', notes: [`the article never had a passage #${target.passage}`] };
	const text = passages.find(({ id }) => id === found.passage)?.text ?? null;
	if (found.passage === target.passage) return judgeQuotation(target, passages, text);
	const was = record.gone.get(target.passage)?.text ?? target.quotes[0]?.start ?? null;
	const wording = was === null ? [] : [`was: ${was}`];
	if (text === null) return { status: 'changed', notes: ['the passage was taken out of the article', ...wording] };
	return { status: 'changed', notes: [`the passage was reworded (#${found.passage})`, ...wording, `is:  ${text}`] };
}

/** Looks for each quotation of the link in the passage, else in the whole article. */
function judgeQuotation(target: Target, passages: Passages, text: string | null): Verdict {
	const notes = text === null ? [] : [text];
	const whole = passages.flatMap(({ id, text: words }) => (id.startsWith('p') ? [words] : [])).join(' ');
	// A quotation of several sentences begins in the passage and ends further on.
	const runsOn = (quote: Quote) => text !== null && beginsIn(text, quote.start) && standsIn(whole, quote);
	const missed = target.quotes.filter((quote) => text === null || !(standsIn(text, quote) || runsOn(quote)));
	if (missed.length === 0) return { status: 'ok', notes };
	const places = missed.map((quote) => passages.find(({ id, text: words }) => id.startsWith('p') && standsIn(words, quote)));
	const lost = missed.find((_, index) => places[index] === undefined);
	if (lost !== undefined) return { status: 'changed', notes: [`the quoted words are not in the article: ${lost.start}`, ...notes] };
	return text === null
		? { status: 'ok', notes: [...new Set(places.flatMap((place) => place?.text ?? []))] }
		: { status: 'changed', notes: [`the quoted words stand at #${places[0]?.id}`, ...notes] };
}

function standsIn(text: string, { start, end }: Quote): boolean {
	const fold = (words: string) => words.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
	const at = fold(text).indexOf(fold(start));
	return at >= 0 && (end === null || fold(text).indexOf(fold(end), at) >= 0);
}
