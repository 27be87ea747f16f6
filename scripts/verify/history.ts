/** What the addresses of a site showed in earlier releases: a quotation of words that stood there then is no misquotation. */
import { type ArticleRecord, type LedgerEvent, type Permalinks, type Release, resolvePassage } from '../../src/lib/permalinks.ts';
import type { Passages } from './verdict.ts';
import { quotes, quotesTitle } from './wording.ts';

/** `titles`: all that an article or story had · `articles`: codes of all that a story told. */
export type Shown = { readonly titles: ReadonlySet<string>; readonly articles: ReadonlySet<string> };

/** What each article and story showed in any release, by its code. */
export function shownIn(events: readonly LedgerEvent[]): ReadonlyMap<string, Shown> {
	const shown = new Map<string, { readonly titles: Set<string>; readonly articles: Set<string> }>();
	for (const event of events) {
		if (event.kind !== 'article' && event.kind !== 'story') continue;
		const known = shown.get(event.code) ?? { titles: new Set(), articles: new Set() };
		known.titles.add(event.title);
		if (event.kind === 'story') for (const code of event.articles) known.articles.add(code);
		shown.set(event.code, known);
	}
	return shown;
}

type Known = {
	readonly permalinks: Permalinks;
	readonly shown: ReadonlyMap<string, Shown>;
	readonly passages: (id: string) => Passages;
};

/** Where a quotation was the title of one of these, or stood in an article of them, and does not now: what is known of it. Null: nowhere. */
export function stoodBefore(quotation: string, records: readonly { readonly code: string; readonly title: string }[], site: Known) {
	for (const { code, title } of records) {
		const before = [...(site.shown.get(code)?.titles ?? [])].find((known) => known !== title && quotesTitle(known, quotation));
		if (before !== undefined) return [`the title was: ${before}`, `is:  ${title}`];
	}
	const gone = records.flatMap(({ code }) => goneWith(quotation, site.permalinks.articles.get(code)));
	// The sentence rather than the paragraph that holds it.
	const [passage] = gone.toSorted((a, b) => a.text.length - b.text.length);
	if (passage === undefined) return null;
	const { article = null, passage: next } = resolvePassage(site.permalinks, passage.code, passage.id) ?? {};
	const now = article === null ? undefined : site.passages(article.id).find(({ id }) => id === next)?.text;
	return [
		`stood here until ${releaseName(site.permalinks, passage.release)}: “${quotation}”`,
		now === undefined ? 'it was taken out' : `is:  ${now}`,
	];
}

const goneWith = (quotation: string, record: ArticleRecord | undefined) =>
	record === undefined
		? []
		: [...record.gone.values()].flatMap(({ id, text, release }) =>
				text !== null && quotes(text, quotation) ? [{ code: record.code, id, text, release }] : [],
			);

/** A release as a note names it. */
export function releaseName({ releases }: Permalinks, number: number | null): string {
	const label = releases.find((release: Release) => release.number === number)?.label;
	return label == null ? `release ${number}` : `release ${number} (${label})`;
}
