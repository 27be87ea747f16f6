/** Marks in the margin of an article: which sentences stories quote, and a link to each paragraph. */
import type { Citation } from './site-data.ts';

type Marks = {
	readonly link: (citation: Citation) => string;
	readonly label: (citation: Citation) => string;
	readonly passageLabel: string;
};

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The HTML of our own compiler with a link at the end of each paragraph, list item or quotation (`id="p…"`), and a mark after each
 * sentence (`<span id="s…">`) that a story quotes. Sentences hold text only, so that the next `</span>` ends them. The signs of links and marks are
 * drawn by the stylesheet: nothing but the text of the article can be selected, copied or found.
 */
export function markPassages(html: string, citations: ReadonlyMap<string, readonly Citation[]>, marks: Marks): string {
	const anchored = html.replace(
		/<(p|li) id="(p[0-9a-z-]+)">(.*?)<\/\1>/gs,
		(_, tag: string, id: string, inner: string) =>
			`<${tag} id="${id}">${inner} <a class="here" href="#${id}" aria-label="${escapeAttribute(marks.passageLabel)}"></a></${tag}>`,
	);
	return anchored.replace(/<span id="(s[0-9a-z-]+)">([^<]*)<\/span>/g, (whole, id: string, text: string) => {
		const cited = citations.get(id);
		if (cited === undefined) return whole;
		const links = cited.map(
			(citation) =>
				`<a class="cited" href="${escapeAttribute(marks.link(citation))}" title="${escapeAttribute(marks.label(citation))}" aria-label="${escapeAttribute(marks.label(citation))}" data-n="${citation.claim}"></a>`,
		);
		return `<span id="${id}">${text}</span><sup class="refs">${links.join('')}</sup>`;
	});
}
