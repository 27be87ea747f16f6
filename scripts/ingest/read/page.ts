/** A saved web page → line text and hints. The article is found by Readability; a page too large for a DOM is read as it stands. */
import type { Hint } from '../types.ts';
import { dom, readability } from './dom.ts';
import { hintsOfHtml } from './html-hints.ts';
import { textOfHtml } from './html-text.ts';
import { tokensOf } from './tokens.ts';

/** A DOM of so many characters, scripts and styles left out, is made and read in about a second. */
const MOST_FOR_DOM = 300_000;
const LEAST_ARTICLE = 250;
const OPENING =
	/^\s{0,200}(?:<!--[\s\S]{0,600}?-->\s{0,200})?(?:<!doctype html|<html[\s>]|<\?xml[^<>]{0,200}\?>\s{0,20}<(?:!doctype )?html)/i;

export const looksLikePage = (text: string): boolean => OPENING.test(text.slice(0, 1500));

export function readPage(html: string): { text: string; hints: Hint[] } {
	const bare = withoutScripts(html);
	const whole = textOfHtml(html);
	const article = bare === null ? null : articleOf(bare);
	const text = article === null ? null : textOfHtml(article);
	// Readability sometimes picks a teaser or a comment: a body that is a small part of the page's running text is not believed.
	const believed = text !== null && text.length >= LEAST_ARTICLE && text.length >= 0.15 * running(whole);
	return { text: believed ? text : whole, hints: hintsOfHtml(html) };
}

const running = (text: string) => text.split('\n').reduce((sum, line) => sum + (line.length > 120 ? line.length : 0), 0);

/** The page without scripts, styles and drawings; null where what is left is too large for a DOM. */
function withoutScripts(html: string): string | null {
	let out = '';
	for (const token of tokensOf(html)) {
		if (out.length > MOST_FOR_DOM) return null;
		if (token.kind === 'text') out += token.text;
		else if (token.kind === 'raw') out += token.name === 'title' ? `<title>${token.text}</title>` : '';
		else out += token.raw.length > 2000 ? `<${token.kind === 'close' ? '/' : ''}${token.name}>` : token.raw;
	}
	return out.length > MOST_FOR_DOM ? null : out;
}

/** The article's HTML as Readability finds it; null where it finds none. Scripts never run, nothing is fetched. */
function articleOf(html: string): string | null {
	const { window } = new (dom().JSDOM)(html, { url: 'https://page.invalid/' });
	try {
		return new (readability().Readability)(window.document).parse()?.content ?? null;
	} finally {
		window.close();
	}
}
