/** One document of an EPUB → line text; null where it holds no text of its own: covers, contents, imprints, lists of links. */
import { textOfHtml } from '../html-text.ts';
import { attributesOf, tokensOf } from '../html-tokens.ts';

/** Values of `epub:type` (EPUB 3 Structural Semantics Vocabulary) on the body or its outermost section that mark no article. */
const APART =
	/(?:^|\s)(?:cover|titlepage|halftitlepage|toc|landmarks|loi|lot|copyright-page|imprint|imprimatur|colophon|index|dedication|seriespage)(?:\s|$)/;
const LEAST_TEXT = 60;

export type EpubDocument = { readonly text: string; readonly heading: string | null };

/** The first element that is marked as no article, how deep in others of its name the scan is within it, and the text in it. */
type Apart = { readonly name: string; depth: number; text: number };

export function textOfEpubDocument(xhtml: string): EpubDocument | null {
	let all = 0;
	let linked = 0;
	let links = 0;
	let sections = 0;
	let apart: Apart | null = null;
	let open: Apart | null = null;
	for (const token of tokensOf(xhtml)) {
		if (token.kind === 'text') {
			const length = token.text.trim().length;
			all += length;
			if (links > 0) linked += length;
			if (open !== null) open.text += length;
		} else if (token.kind === 'open' || token.kind === 'close') {
			if (token.name === 'a') links = Math.max(0, links + (token.kind === 'open' ? 1 : -1));
			else if (token.kind === 'open' && (token.name === 'body' || token.name === 'section' || token.name === 'div') && sections++ < 4) {
				if (apart === null && APART.test(attributesOf(token.raw).get('epub:type') ?? '')) {
					apart = { name: token.name, depth: 0, text: 0 };
					open = apart;
				}
			}
			if (open !== null && token.name === open.name && !token.raw.endsWith('/>')) open.depth += token.kind === 'open' ? 1 : -1;
			if (open?.depth === 0) open = null;
		}
	}
	// A whole book in one document begins with its title page.
	if (all < LEAST_TEXT || linked > 0.6 * all || (apart !== null && apart.text > 0.5 * all)) return null;
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
