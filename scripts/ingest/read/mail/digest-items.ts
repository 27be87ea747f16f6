/** A digest → its items: a heading (or a bold or linked line) with text of its own, and mostly a link to the whole article. */
import type { MailBlock } from './mail-blocks.ts';

export type Section = { readonly title: string; readonly url: string | null; readonly blocks: readonly MailBlock[] };

/** Running text (characters) of an item, and of a greeting above the first one. */
const LEAST_ITEM = 60;
const MOST_GREETING = 250;

/** Two items or more; nothing where the mail is one article. */
export function sectionsOf(blocks: readonly MailBlock[]): Section[] {
	for (const level of [1, 2, 3, 4, 5, 6, 0]) {
		const sections = sectionsAt(blocks, level);
		if (sections.length >= 2) return sections;
	}
	return [];
}

function sectionsAt(blocks: readonly MailBlock[], level: number): Section[] {
	const opens = ({ kind, level: own, url }: MailBlock) =>
		level > 0 ? kind === 'heading' && own === level : own === 0 && kind !== 'item' && (kind === 'text' || url !== null);
	const credited = blocks.flatMap((block, i) => (opens(block) && isCredit(blocks[i + 1]) && isText(blocks[i + 2]) ? [i] : []));
	const starts = credited.length >= 2 ? credited : blocks.flatMap((block, i) => (opens(block) && runs(blocks[i + 1]) ? [i] : []));
	if (starts.length < 2) return [];
	const raw = starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length));
	const linked = raw.filter((section) => linkOf(section) !== null).length;
	const greeting = blocks
		.slice(0, starts[0])
		.reduce((sum, { kind, text }) => sum + (kind === 'text' && text.length > 60 ? text.length : 0), 0);
	const headed = blocks.some(({ kind, level: own }) => kind === 'heading' && own < level);
	// Sections of one article have subheadings under a title, and neither links nor outlets of their own.
	if (credited.length < 2 && linked < 0.6 * raw.length && (level === 0 || headed || greeting > MOST_GREETING)) return [];
	const ends = raw.slice(0, -1).every((section) => section.some(isLink));
	const sections = raw.map((section, i) => {
		const cut = ends && i === raw.length - 1 ? section.findIndex((block, k) => k > 0 && isLink(block)) : -1;
		const own = cut < 0 ? untilRule(section) : section.slice(0, cut + 1);
		return {
			title: section[0]?.text ?? '',
			url: linkOf(section),
			blocks: own.slice(1).filter((block) => !isLink(block) && block.kind !== 'rule'),
		};
	});
	return sections.filter(({ blocks: own }) => own.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_ITEM);
}

const runs = (block: MailBlock | undefined) =>
	block !== undefined && (block.kind === 'text' || block.kind === 'item') && block.level !== 0
		? true
		: (block?.text.length ?? 0) > 60 && block?.kind === 'text';
/** Running text, whatever stands in front of it. */
const isText = (block: MailBlock | undefined) =>
	block !== undefined && (block.kind === 'text' || block.kind === 'item') && !isCredit(block);

const CREDIT = /^(?=\P{Nd}{0,60}\p{L}\p{M}{0,3}\p{L})\P{Nd}{2,80}[,，|·•(–—/-]\s{0,3}(?:[^.!?]|(?<=\d)\.){0,40}(?:19|20)\d\d(?!\d)/u;
const LONGEST_CREDIT = 100;

/** `The Sample Courier, 6 December 2024`: a short line that names an outlet or a writer and a day, as press reviews put it under each title. */
const isCredit = (block: MailBlock | undefined) =>
	block !== undefined && block.kind === 'text' && block.text.length <= LONGEST_CREDIT && CREDIT.test(block.text);

const isLink = ({ kind }: MailBlock) => kind === 'link';

/** Where an item leads: its title, else the link that stands alone in it. */
const linkOf = (section: readonly MailBlock[]): string | null => section[0]?.url ?? section.find(isLink)?.url ?? null;

/** What stands below a rule is no longer the last item's. */
function untilRule(section: readonly MailBlock[]): readonly MailBlock[] {
	const rule = section.findIndex(({ kind }) => kind === 'rule');
	return rule < 2 ? section : section.slice(0, rule);
}
