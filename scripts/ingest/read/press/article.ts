/** One article of an export → a part of its file; what must hold before it is believed. */
import type { Hint } from '../../document/types.ts';
import type { Part, PartRefused } from '../formats/format.ts';
import { words } from './export-lines.ts';
import { languageTag } from './language-names.ts';

/** `heading`: how a refusal names it. `hints` in the order of trust. */
export type PressArticle = { readonly hints: readonly Hint[]; readonly paragraphs: readonly string[] };

/** What a database says of an article beside its text; some give more. */
export const PRESS_FIELDS: readonly Hint['field'][] = [
	'title',
	'date',
	'source',
	'byline',
	'section',
	'page',
	'edition',
	'words',
	'captured',
	'rights',
	'language',
];

/** Why an article of an export is not given: the grammar of the database does not hold for it. */
export type NotRead = { readonly what: string; readonly remedy: string };

const isNotRead = (article: PressArticle | NotRead): article is NotRead => 'what' in article;

const WORDS = /(?:^|\s)(\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+|\d{1,6})(?=\s|\b)/;

/** The number of words that a database states (`1,205 words`, `295 mots`); null where it states none. */
export function statedWords(text: string): number | null {
	const digits = WORDS.exec(text)?.[1]?.replace(/\D/g, '');
	return digits === undefined ? null : Number(digits);
}

/** Of several ways to cut a body the one whose words come nearest to what the database states; the first where it states nothing. */
export function nearestTo(stated: number | null, ways: readonly (readonly string[])[]): readonly string[] {
	const [first = []] = ways;
	if (stated === null || stated === 0) return first;
	const far = (way: readonly string[]) => Math.abs(words(way) - stated);
	return ways.reduce((best, way) => (far(way) < far(best) - Math.max(2, 0.05 * stated) ? way : best), first);
}

/** The parts of an export in its order, named by their number where there are several. */
export function* partsOf(articles: readonly (PressArticle | NotRead)[], family: string): Generator<Part | PartRefused> {
	for (const [i, article] of articles.entries()) {
		const name = articles.length === 1 ? '' : `#${i + 1}`;
		if (isNotRead(article)) {
			yield { name, reason: `this looks like ${family}, but ${article.what}`, remedy: article.remedy };
			continue;
		}
		const hints = article.hints.map((hint) => (hint.field === 'language' ? { ...hint, value: languageTag(hint.value) } : hint));
		yield { name, role: 'body', content: { form: 'text', text: article.paragraphs.join('\n\n') }, hints };
	}
}

export const EXPORT_AGAIN =
	'Export the article again with its full text and all its fields, or save it as plain text with a title line and keep only that.';
