/** The title that a reader of the page sees: its `<h1>`. What the head says is often made for search engines, with the outlet behind it. */
import type { Hint } from '../../document/types.ts';
import { decodeReferences } from '../character-references.ts';
import { readingLength } from '../reading-length.ts';
import type { Segments, TextBlock } from './block.ts';
import { KEEP } from './page-blocks.ts';
import { headingTag } from './tags.ts';
import { partsOfTitle } from './title-end.ts';

const LONGEST = 300;
/** Characters, of a title that is believed without the head's word for it. */
const SHORTEST = 8;
/** From this share of common words on, the head and a heading mean the same. */
const ALIKE = 0.3;
/** Blocks between the title and the beginning of the body. */
const NEAR = 40;
/** How much a paragraph says at least. */
const LONG = 80;

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []);

/** Enough characters of a writing that sets no spaces. */
const isUnspaced = (text: string) => text.length >= SHORTEST && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
const isWorded = (text: string) => wordsOf(text).size > 1 || isUnspaced(text);

/** Share of the words of the shorter title that stand in both. */
function alike(a: string, b: string): number {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	const both = [...x].filter((word) => y.has(word)).length;
	return both / (Math.min(x.size, y.size) || 1);
}

/** The title hint, before all others of the field; the head's own, without the outlet, where no heading is the title. */
export function titleHint(segments: Segments, likely: Float32Array, hints: readonly Hint[]): Hint[] {
	const said = hints.find(({ field }) => field === 'title');
	const site = hints.find(({ field }) => field === 'source')?.value ?? '';
	const head = said === undefined ? '' : withoutOutlet(decodeReferences(said.value), site);
	const heading = headingOf(segments, likely, head, site);
	if (heading !== null) return [{ field: 'title', value: heading, evidence: { rule: 'html-h1', quote: heading, span: null } }];
	const part = said === undefined ? null : shownPart(segments, likely, decodeReferences(said.value));
	if (said !== undefined && part !== null) return [{ ...said, value: part }];
	return said === undefined || head === '' || head.length > LONGEST ? [] : [{ ...said, value: head }];
}

function headingOf({ elements, blocks }: Segments, likely: Float32Array, head: string, site: string): string | null {
	const first = blocks.findIndex(({ text }, i) => (likely[i] ?? 0) >= KEEP && readingLength(text) >= LONG);
	const fits = (block: TextBlock) =>
		headingTag(elements, block) === 'h1' &&
		block.text.length <= LONGEST &&
		(site === '' || alike(block.text, site) < 1 || wordsOf(block.text).size > 4);
	const all = blocks.flatMap((block, i) =>
		fits(block)
			? [{ text: block.text, i, score: alike(block.text, head), pressed: block.linkChars + block.buttonChars > 0.5 * block.text.length }]
			: [],
	);
	const [best] = all.toSorted((a, b) => b.score - a.score || Math.abs(first - a.i) - Math.abs(first - b.i));
	if (best !== undefined && best.score >= ALIKE && isWorded(best.text)) return best.text;
	const [only, more] = all.filter(({ text, pressed }) => text.length >= SHORTEST && !pressed);
	return only !== undefined && more === undefined && first >= only.i && first - only.i <= NEAR ? only.text : null;
}

/** `Outlet - Title`: the longest part of the head's title that stands above the body as a line of its own. */
function shownPart({ blocks }: Segments, likely: Float32Array, title: string): string | null {
	const first = blocks.findIndex(({ text }, i) => (likely[i] ?? 0) >= KEEP && readingLength(text) >= LONG);
	const shown = new Set(blocks.slice(0, Math.max(0, first)).map(({ text }) => text));
	const parts = partsOfTitle(title);
	if (parts.length < 2 || shown.has(title.trim())) return null;
	const [longest = ''] = parts.toSorted((a, b) => b.length - a.length);
	return shown.has(longest) && (wordsOf(longest).size >= 3 || isUnspaced(longest)) ? longest : null;
}

const SEPARATED = /^(.{12,250}?)\s(?:[|»•·]|::|[-–—])\s([^|»•·–—]{2,60})$/u;

/** "Title | Outlet", "Title - Outlet": the end goes where it is the site's name, or is short and set off by a bar. */
function withoutOutlet(title: string, site: string): string {
	const [, text = '', end = ''] = SEPARATED.exec(title.trim()) ?? [];
	if (text === '') return title.trim();
	const isSite = site !== '' && alike(end, site) >= 0.5;
	const byBar = / [|»•·] | :: /.test(title.slice(text.length, text.length + 4)) && end.split(/\s+/).length <= 4;
	return isSite || byBar ? withoutOutlet(text, site) : title.trim();
}
