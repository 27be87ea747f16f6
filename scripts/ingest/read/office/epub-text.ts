/** One document of an EPUB → line text; null where it holds no text of its own: covers, contents, imprints, lists of links. */
import { textOfHtml } from '../html-text.ts';
import { attributesOf, tokensOf } from '../html-tokens.ts';

/** Values of `epub:type` (EPUB 3 Structural Semantics Vocabulary) on the body or its outermost section that mark no article. */
const APART =
	/(?:^|\s)(?:cover|titlepage|halftitlepage|toc|landmarks|loi|lot|copyright-page|imprint|imprimatur|colophon|index|dedication|seriespage)(?:\s|$)/;
const LEAST_TEXT = 60;

export type EpubDocument = { readonly text: string; readonly heading: string | null };

export function textOfEpubDocument(xhtml: string): EpubDocument | null {
	let all = 0;
	let linked = 0;
	let links = 0;
	let sections = 0;
	for (const token of tokensOf(xhtml)) {
		if (token.kind === 'text') {
			const length = token.text.trim().length;
			all += length;
			if (links > 0) linked += length;
		} else if (token.kind === 'open' || token.kind === 'close') {
			if (token.name === 'a') links = Math.max(0, links + (token.kind === 'open' ? 1 : -1));
			else if (token.kind === 'open' && (token.name === 'body' || token.name === 'section' || token.name === 'div') && sections++ < 4) {
				if (APART.test(attributesOf(token.raw).get('epub:type') ?? '')) return null;
			}
		}
	}
	if (all < LEAST_TEXT || linked > 0.6 * all) return null;
	const lines = textOfHtml(xhtml)
		.split('\n\n')
		.filter((line) => !isNavigation(line));
	const text = lines.join('\n\n');
	const heading = lines.find((line) => line.startsWith('## '))?.slice(3) ?? null;
	return text.length < LEAST_TEXT ? null : { text, heading };
}

/** A bar of links to other pages of the book: short words between upright strokes or arrows. */
const isNavigation = (line: string): boolean =>
	line.length <= 120 &&
	/\s[|│¦]\s|^[|│¦←→«»<>]\s|\s[|│¦←→«»<>]$/.test(line) &&
	!/[.!?…]$/.test(line) &&
	line.split(/[|│¦]/).every((part) => part.trim().length <= 40);
