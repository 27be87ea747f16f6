/** The headlines of a story and what is told under them: the headline must be of what leads. */
import type { Story, Summary } from '../document/story.ts';

type Heads = Pick<Summary, 'headline' | 'headlines'>;
type Told = Pick<Summary, 'claims' | 'tellings'>;

/**
 * A title that the other reports do not tell (`isStrange`) heads a story that its own report leads. Where the first sentence of a report without a title leads,
 * that sentence is the headline, or where it is too long another whole one. `headsOf`: the headlines, `leading` such a report.
 */
export function underHeadlines(
	headsOf: (leading: string | null) => Heads & { readonly isStrange: boolean },
	tell: (heads: Heads) => Told,
	{ articles }: Story,
): Told & { readonly heads: Heads } {
	const heads = headsOf(null);
	const told = tell(heads);
	const lead = told.claims[(told.tellings[0].paragraphs[0]?.[0] ?? 1) - 1]?.passages[0];
	const opens = articles.some(({ id, sentences }) => id === lead?.article && sentences[0]?.id === lead.passage);
	if (!heads.isStrange || lead === undefined || lead.article === heads.headline.article || !opens) return { ...told, heads };
	const own = headsOf(lead.article);
	return { ...tell(own), heads: own };
}
