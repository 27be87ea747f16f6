/**
 * The name that a page's head puts beside its title: `Harbour wall approved - The Argus`, above an `<h1>` that says `Harbour wall approved`. Only
 * where the rest of the head's title is exactly what the page shows as its title: then whatever stands beside it is the site's.
 */
import type { Hint } from '../../document/types.ts';
import { decodeReferences } from '../character-references.ts';
import { tokensOf } from '../html-tokens.ts';

const LONGEST = 60;
const MOST_WORDS = 5;
/** What parts a title from a name; Chinese and Japanese sites set no spaces about it. */
const BETWEEN =
	/(?<!\s)\s*[|｜‖»«•·_]\s*|(?<=\s)(?:::|[-–—])\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}）」』！？])[-–—―:：]+/u;

/** The title of a head cut at what parts a title from a name. */
export const partsOfTitle = (title: string): string[] => title.split(BETWEEN).map((part) => part.trim());

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The text of the page's own `<title>`. */
function headTitle(html: string): string {
	for (const token of tokensOf(html))
		if (token.kind === 'raw' && token.name === 'title') return decodeReferences(token.text).replace(/\s+/g, ' ').trim();
	return '';
}

/** A hint for the source; none where the head's title has no such end. `said`: what else the page says of itself. */
export function titleEnd(html: string, title: string, said: readonly Hint[]): Hint[] {
	const head = headTitle(html);
	const parts = partsOfTitle(head);
	const own = letters(title);
	if (parts.length < 2 || own === '' || head.length > 400) return [];
	const opens = parts.findIndex((_, i) => letters(parts.slice(0, i + 1).join('')) === own);
	const closes = parts.findIndex((_, i) => i > 0 && letters(parts.slice(i).join('')) === own);
	const beside = opens >= 0 && opens < parts.length - 1 ? parts.at(-1) : closes > 0 ? parts[0] : undefined;
	const name = beside?.replace(/(?<![^\p{L}\p{M}\p{N})!?.])[^\p{L}\p{M}\p{N})!?.]+$/u, '');
	const author = said.some(({ field, value }) => field === 'byline' && letters(value) === letters(name ?? ''));
	if (name === undefined || author || !isName(name)) return [];
	return [{ field: 'source', value: name, evidence: { rule: 'html-title-end', quote: head, span: null } }];
}

const isName = (text: string): boolean =>
	text.length >= 2 &&
	text.length <= LONGEST &&
	text.split(' ').length <= MOST_WORDS &&
	/[\p{Lu}\p{Lo}]|\.\p{L}{2,}$/u.test(text) &&
	!/(?:19|20)\d\d/.test(text);
