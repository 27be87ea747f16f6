/** A saved web page → its articles as line text, each with hints. The article is found by Readability; a page too large for a DOM is read as it stands. */
import type { Hint } from '../document/types.ts';
import { dom, readability } from './dom.ts';
import { hintsOfHtml } from './html-hints.ts';
import { textOfHtml } from './html-text.ts';
import { tokensOf } from './html-tokens.ts';
import { fullArticles } from './page-articles.ts';

/** `aside`: lines of the page that stand outside its articles, kept with the first of them. */
export type PageArticle = { readonly text: string; readonly aside: string; readonly hints: readonly Hint[] };
/** What an owner may say of a page: lines that belong to the article wherever they stand, and that it is one article. */
export type PageWishes = { readonly keep: readonly string[]; readonly split: boolean };

/** A DOM of so many characters, scripts and styles left out, is made and read in about a second. */
const MOST_FOR_DOM = 300_000;
const LEAST_ARTICLE = 250;
const OPENING =
	/^\s{0,200}(?:<!--[\s\S]{0,600}?-->\s{0,200})?(?:<!doctype html|<html[\s>]|<\?xml[^<>]{0,200}\?>\s{0,20}<(?:!doctype )?html)/i;

export const looksLikePage = (text: string): boolean => OPENING.test(text.slice(0, 1500));

/** One article for most pages; several where several full ones stand in it. */
export function readPage(html: string, { keep, split }: PageWishes): PageArticle[] {
	const hints = hintsOfHtml(html);
	const whole = textOfHtml(html);
	const bare = withoutScripts(html);
	const found = bare === null ? null : contentOf(bare, split);
	if (found === null) return [{ text: whole, aside: '', hints }];
	if (found.parts.length > 1) {
		const ofPage = hints.filter(({ field }) => field === 'source' || field === 'language');
		const texts = found.parts.map((part) => textOfHtml(part.html));
		const aside = outside(whole, texts.join('\n'));
		return found.parts.map((part, i) => ({ text: texts[i] ?? '', aside: i === 0 ? aside : '', hints: [...part.hints, ...ofPage] }));
	}
	const text = found.content === null ? null : textOfHtml(found.content);
	// Readability sometimes picks a teaser or a comment: a body that is a small part of the page's running text is not believed.
	const believed = text !== null && text.length >= LEAST_ARTICLE && text.length >= 0.15 * running(whole);
	const all = hints.some(({ field }) => field === 'byline') ? hints : [...hints, ...bylineHint(found.byline)];
	const aside = believed ? outside(whole, text) : '';
	// What the owner keeps was lost with the rest of the page: then the page is read as it stands.
	const missed = keep.some((line) => aside.split('\n').some((other) => other.trim() === line.replace(/\s+/g, ' ').trim()));
	return believed && !missed ? [{ text, aside, hints: all }] : [{ text: whole, aside: '', hints: all }];
}

const running = (text: string) => text.split('\n').reduce((sum, line) => sum + (line.length > 120 ? line.length : 0), 0);

/** The lines of a page that its articles lack. Marks of headings and items do not count: Readability changes them. */
function outside(page: string, articles: string): string {
	const plain = (line: string) => line.replace(/^(?:#{2}|[->]|!!)\s/, '');
	const inside = new Map<string, number>();
	for (const line of articles.split('\n')) inside.set(plain(line), (inside.get(plain(line)) ?? 0) + 1);
	const lines = page.split('\n').map(plain);
	const left = lines.filter((line) => {
		const times = inside.get(line) ?? 0;
		if (times > 0) inside.set(line, times - 1);
		return line !== '' && times === 0;
	});
	return left.join('\n');
}

/** The byline that Readability found by the classes of the page, inside the article or above it. */
function bylineHint(byline: string | null): Hint[] {
	const value = (byline ?? '').replace(/\s+/g, ' ').trim();
	return value === '' || value.length > 120
		? []
		: [{ field: 'byline', value, evidence: { rule: 'page-byline', quote: value, span: null } }];
}

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

type Content = { readonly parts: ReturnType<typeof fullArticles>; readonly content: string | null; readonly byline: string | null };

/** The articles' HTML, several or the one that Readability finds. Scripts never run, nothing is fetched. */
function contentOf(html: string, split: boolean): Content {
	const { window } = new (dom().JSDOM)(html, { url: 'https://page.invalid/' });
	try {
		const parts = split ? fullArticles(window.document) : [];
		if (parts.length > 1) return { parts, content: null, byline: null };
		const found = new (readability().Readability)(window.document).parse();
		return { parts: [], content: found?.content ?? null, byline: found?.byline ?? null };
	} finally {
		window.close();
	}
}
