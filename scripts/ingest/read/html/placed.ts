/** What a page says of itself by place: the `<time>` and the byline that stand beside the article's title or its first lines, not those of other articles. */
import type { Hint } from '../../document/types.ts';
import type { Segments, TextBlock } from './block.ts';
import { kindsOfNames, nameKinds } from './class-names.ts';
import { KEEP } from './page-blocks.ts';
import { headingTag } from './tags.ts';

/** Blocks above the title and below the first of the body in which its date and byline may stand. */
const ABOVE = 4;
const BELOW = 3;
const LONGEST_HEAD = 25;
const LONGEST_BYLINE = 120;
/** From so many characters on a block of the body is its beginning. */
const LONG = 80;

/** Hints for the date and the byline, where `known` has none. */
export function placedHints(segments: Segments, likely: Float32Array, known: readonly Hint[]): Hint[] {
	const head = headOf(segments, likely);
	const has = (field: Hint['field']) => known.some((hint) => hint.field === field);
	const around = aroundBody(segments, likely);
	const date = has('date') ? '' : (head.flatMap((block) => ownTimes(segments, block, around))[0] ?? '');
	const byline = has('byline') ? '' : (head.find(({ byline }) => byline !== '' && byline.length <= LONGEST_BYLINE)?.byline ?? '');
	return [hint('date', 'html-time', date), hint('byline', 'page-byline', byline)].flat();
}

const hint = (field: Hint['field'], rule: string, value: string): Hint[] =>
	value === '' ? [] : [{ field, value, evidence: { rule, quote: value, span: null } }];

/** The blocks around the title and down to the beginning of the body. */
function headOf({ elements, blocks }: Segments, likely: Float32Array): TextBlock[] {
	const first = blocks.findIndex(({ text }, i) => (likely[i] ?? 0) >= KEEP && text.length >= LONG);
	if (first < 0) return [];
	let title = first;
	for (let i = first; i >= Math.max(0, first - LONGEST_HEAD); i--) if (headingTag(elements, blocks[i] as TextBlock) === 'h1') title = i;
	return blocks.slice(Math.max(0, title - ABOVE), first + BELOW);
}

/** The elements that hold the first of the body: what they are called says nothing of a block beside it. */
function aroundBody({ elements, blocks }: Segments, likely: Float32Array): ReadonlySet<number> {
	const around = new Set<number>();
	const first = blocks.find(({ text }, i) => (likely[i] ?? 0) >= KEEP && text.length >= LONG);
	for (let at = first?.box ?? -1; at >= 0; at = elements[at]?.parent ?? -1) around.add(at);
	return around;
}

/** Lists of other texts, with dates of their own. */
const OTHERS = ['comment', 'related', 'teaser'] as const;

/** The values of the `<time>` elements of a block that do not belong to a list of other articles. */
function ownTimes({ elements }: Segments, block: TextBlock, around: ReadonlySet<number>): string[] {
	if (block.linkChars > 0.5 * block.text.length) return [];
	for (let at = block.element; at >= 0 && !around.has(at); at = elements[at]?.parent ?? -1) {
		if (elements[at]?.tag === 'aside' || elements[at]?.tag === 'nav') return [];
		const kinds = kindsOfNames(elements[at]?.names ?? '');
		if (OTHERS.some((kind) => (kinds >> nameKinds.indexOf(kind)) & 1)) return [];
	}
	return block.times.map((at) => elements[at]?.datetime ?? '').filter((value) => value !== '');
}
