/** Boxes that their authors name as something beside the article: what readers wrote, notes and references, praise by customers. */
import type { Element, Segments } from './block.ts';

/** Whole names (class or id): parts of names, like `no-comments`, stand on the body of a page as well. */
const APART = new Set([
	'comment-list',
	'comment-respond',
	'commentlist',
	'comments',
	'comments-area',
	'comments-list',
	'comments-section',
	'comments-wrapper',
	'disqus_thread',
	'footnotes',
	'modern-footnotes-list',
	'references',
	'respond',
	'testimonial',
	'testimonial-content',
	'testimonials',
	'wp-block-footnotes',
]);
/** Elements that hold the whole page say nothing of a part. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);
/** So many characters of body must stand elsewhere, or the box holds the article. */
const LEAST_ELSEWHERE = 400;
const BODY = 0.5;
const NEVER = 0.01;

/** What every such name holds: most elements are told by it at once. */
const HINT = /comment|disqus|footnote|reference|respond|testimonial/;

const isNamed = ({ tag, names }: Element): boolean =>
	HINT.test(names) && !WHOLE.has(tag) && names.split(' ').some((name) => APART.has(name));

/** Probabilities of the blocks, next to none inside such boxes. */
export function withoutApart({ elements, blocks }: Segments, likely: Float32Array): Float32Array {
	const apart: boolean[] = [];
	for (const element of elements) apart.push((element.parent >= 0 && apart[element.parent] === true) || isNamed(element));
	const isApart = (element: number) => apart[element] === true;
	const elsewhere = blocks.reduce(
		(sum, { element, text }, i) => sum + (!isApart(element) && (likely[i] ?? 0) >= BODY ? text.length : 0),
		0,
	);
	if (elsewhere < LEAST_ELSEWHERE) return likely;
	return likely.map((own, i) => (isApart(blocks[i]?.element ?? -1) ? Math.min(own, NEVER) : own));
}
