/** What a page sets beside the article: boxes named for what readers wrote, notes and references, praise by customers, invitations to a newsletter; buttons. */
import type { Element, Segments, TextBlock } from './block.ts';

/** Whole names (class or id): parts of names, like `no-comments`, stand on the body of a page as well. */
const READERS = new Set([
	'comentarios',
	'commentaires',
	'comment-list',
	'comment-respond',
	'comment-section',
	'commentlist',
	'comments',
	'comments-area',
	'comments-list',
	'comments-section',
	'comments-wrapper',
	'commenti',
	'disqus',
	'disqus_thread',
	'kommentare',
	'kommentarer',
	'komentarze',
	'reacties',
	'respond',
]);
const NOTES = new Set([
	'footnotes',
	'modern-footnotes-list',
	'references',
	'testimonial',
	'testimonial-content',
	'testimonials',
	'wp-block-footnotes',
]);
const INVITATIONS = new Set([
	'email-signup',
	'mc_embed_signup',
	'newsletter',
	'newsletter-box',
	'newsletter-form',
	'newsletter-promo',
	'newsletter-signup',
	'newsletter-subscribe',
	'newsletter-widget',
	'signup-form',
	'subscribe-box',
]);
/** What a site sets between two paragraphs is short, and little beside the text; else it is an issue of a newsletter. */
const MOST_INVITING = 400;
const MOST_OF_TEXT = 0.3;
/** Elements that hold the whole page say nothing of a part. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);
/** So many characters of body must stand elsewhere, or the box holds the article. */
const LEAST_ELSEWHERE = 400;
/** Of a short article so many characters of sentences stand before what readers wrote. */
const LEAST_BEFORE = 120;
const SENTENCE = 30;
const BODY = 0.5;
const NEVER = 0.01;

/** What every such name holds: most elements are told by it at once. */
const HINT = /[ck]omm?ent|disqus|footnote|newsletter|reacties|reference|respond|signup|subscribe|testimonial/;

const isNamed = ({ tag, names }: Element, apart: ReadonlySet<string>): boolean =>
	HINT.test(names) && !WHOLE.has(tag) && names.split(' ').some((name) => apart.has(name));

/** Which elements are such boxes or stand inside one. */
function within(elements: Segments['elements'], names: ReadonlySet<string>): boolean[] {
	const inside: boolean[] = [];
	for (const element of elements) inside.push((element.parent >= 0 && inside[element.parent] === true) || isNamed(element, names));
	return inside;
}

const isSentence = ({ text, linkChars }: TextBlock): boolean =>
	text.length >= SENTENCE && 2 * linkChars < text.length && /[.!?。！？؟।]["”»“’)]?$/u.test(text);

/** Does an article stand before the first of some blocks, however short it is? */
function isBehindText(blocks: readonly TextBlock[], is: (block: TextBlock) => boolean): boolean {
	const before = blocks.slice(0, Math.max(0, blocks.findIndex(is)));
	return before.reduce((sum, block) => sum + (isSentence(block) ? block.text.length : 0), 0) >= LEAST_BEFORE;
}

/** In a form a button sends it; elsewhere it may fold out a part of the text, whose heading it is, unless it says as little as `OK`. */
const LEAST_HEADING = 12;
const HEADING = /^(?:h[1-6]|summary)$/;

function isButton(elements: Segments['elements'], { element, text, buttonChars }: TextBlock): boolean {
	if (buttonChars < text.replace(/ /g, '').length) return false;
	const around: string[] = [];
	for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) around.push(elements[at]?.tag ?? '');
	return around.includes('form') || (text.length < LEAST_HEADING && !around.some((tag) => HEADING.test(tag)));
}

/** Probabilities of the blocks, next to none for buttons and inside such boxes. */
export function withoutApart({ elements, blocks }: Segments, likely: Float32Array): Float32Array {
	const readers = within(elements, READERS);
	const notes = within(elements, NOTES);
	const invitations = within(elements, INVITATIONS);
	const isReaders = ({ element }: TextBlock) => readers[element] === true;
	const isInvitation = ({ element }: TextBlock) => invitations[element] === true;
	const isApart = (block: TextBlock) => isReaders(block) || notes[block.element] === true;
	const lengthOf = (is: (block: TextBlock, likely: number) => boolean) =>
		blocks.reduce((sum, block, i) => sum + (is(block, likely[i] ?? 0) ? block.text.length : 0), 0);
	const elsewhere = lengthOf((block, own) => !isApart(block) && !isInvitation(block) && own >= BODY);
	const invites = lengthOf(isInvitation) <= Math.min(MOST_INVITING, MOST_OF_TEXT * elsewhere);
	const goes = elsewhere >= LEAST_ELSEWHERE ? isApart : isBehindText(blocks, isReaders) ? isReaders : () => false;
	const isNone = (block: TextBlock) => goes(block) || (invites && isInvitation(block)) || isButton(elements, block);
	return likely.map((own, i) => (isNone(blocks[i] as TextBlock) ? Math.min(own, NEVER) : own));
}
