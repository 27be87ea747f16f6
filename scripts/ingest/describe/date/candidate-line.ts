/** What a date looks like where it stands: its line, the words before it, the lines around it. */

import type { TextLine } from '../../document/lines.ts';
import { type Clock, clockBeside } from './clock-time.ts';
import type { Candidate, Layout } from './date-candidates.ts';
import { CAPTURE, LABEL_FIRST, PREPOSITION, PUBLISHED_BEFORE, REPLY, SMALL } from './date-labels.ts';

export type LineContext = {
	readonly clock: Clock | null;
	/** Words of the line beside its dates and the words of a byline: few in the head of an article, many in a sentence. */
	readonly residue: number;
	/** A short line that holds a date and little else. */
	readonly headLike: boolean;
	/** A word for publishing stands directly before it. */
	readonly strong: boolean;
	readonly labelFirst: boolean;
	readonly preposition: boolean;
	/** A button to answer a comment is near. */
	readonly reply: boolean;
	/** A line of a web archive's banner is near. */
	readonly captured: boolean;
	readonly titleHere: boolean;
	readonly titleAbove: boolean;
	readonly titleBelow: boolean;
	/** How many other days are written in lines of the same shape: many in a list of teasers. */
	readonly alike: number;
};

/** Most words that a line of an article's head holds beside its dates. */
const HEAD_WORDS = 4;
/** Characters of a line whose words are counted. */
const COUNTED = 600;

/** Words of two letters or more, in lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
const countWords = (text: string) => wordsOf(text).filter((word) => /\p{L}/u.test(word) && !SMALL.has(word)).length;

/** Does a text say a title, given as its words? */
function says(text: string, title: ReadonlySet<string>, share: number): boolean {
	if (title.size < 3 || text.length > 300) return false;
	const words = new Set(wordsOf(text));
	const both = [...words].filter((word) => title.has(word)).length;
	return both >= 0.8 * title.size && both >= share * words.size;
}

function titleWords({ title }: Layout, lines: readonly TextLine[]): ReadonlySet<string> {
	return new Set(title < 0 ? [] : wordsOf(lines[title]?.text.slice(0, 300) ?? ''));
}

/** The line that distances are measured from: the last one before the body that says the title, or else the one before the body. */
export function anchorOf(layout: Layout, lines: readonly TextLine[]): number {
	const { title, first } = layout;
	if (title < 0) return Math.max(0, first - 1);
	const words = titleWords(layout, lines);
	const again = lines.slice(title + 1, Math.max(title + 1, first)).findLastIndex(({ text }) => says(text, words, 0.6));
	return again < 0 ? title : title + 1 + again;
}

/** How a dated line is built: form of the date, its label, how much stands before and after it. Lines of one list share it. */
function shapeOf({ line, found, role }: Candidate, clock: Clock | null): string {
	const size = (text: string) => (text === '' ? '0' : text.length <= 12 ? 's' : text.length <= 60 ? 'm' : 'l');
	const around = size(line.slice(0, found.start).trim()) + size(line.slice(found.end).trim());
	return `${found.form}${found.shortYear ? 'y' : ''}${role}${around}${clock === null ? '' : 'c'}`;
}

function residues(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
	const residue = new Map<number, number>();
	for (const { number, line, found } of candidates) {
		const before = residue.get(number) ?? countWords(line.slice(0, COUNTED));
		residue.set(number, Math.max(0, before - countWords(line.slice(found.start, found.end))));
	}
	return residue;
}

/** Lines from `before` above to `after` below each short line that says something. */
function near(lines: readonly TextLine[], says: RegExp, before: number, after: number): ReadonlySet<number> {
	const around = new Set<number>();
	for (const [number, { text }] of lines.entries()) {
		if (text.length > 40 || !says.test(text)) continue;
		for (let at = number - before; at <= number + after; at += 1) around.add(at);
	}
	return around;
}

/** How each date of a dump looks, in the order of the dates. */
export function lineContexts(candidates: readonly Candidate[], layout: Layout, lines: readonly TextLine[]): LineContext[] {
	const clocks = candidates.map(({ line, found }) => clockBeside(line, found.start, found.end));
	const shapes = candidates.map((candidate, i) => shapeOf(candidate, clocks[i] ?? null));
	const daysOfShape = new Map<string, Set<string>>();
	for (const [i, { edtf }] of candidates.entries()) {
		const shape = shapes[i] ?? '';
		daysOfShape.set(shape, (daysOfShape.get(shape) ?? new Set()).add(edtf));
	}
	const residue = residues(candidates);
	const replies = near(lines, REPLY, 5, 2);
	const captures = near(lines, CAPTURE, 2, 2);
	const title = titleWords(layout, lines);
	const saying = new Map<number, boolean>();
	const saysTitle = (number: number): boolean => {
		const said = saying.get(number) ?? (number !== layout.title && says(lines[number]?.text ?? '', title, 0));
		saying.set(number, said);
		return said;
	};
	return candidates.map(({ line, number, found, role }, i) => {
		const before = line.slice(Math.max(0, found.start - 60), found.start);
		const words = residue.get(number) ?? 0;
		return {
			clock: clocks[i] ?? null,
			residue: words,
			headLike: words <= HEAD_WORDS && line.length <= 120 && role !== 'updated',
			strong: PUBLISHED_BEFORE.test(before),
			labelFirst: LABEL_FIRST.test(line.slice(0, 40)),
			preposition: PREPOSITION.test(before.slice(-12)),
			reply: replies.has(number),
			captured: captures.has(number),
			titleHere: saysTitle(number),
			titleAbove: saysTitle(number - 1) || number - 1 === layout.title,
			titleBelow: saysTitle(number + 1) || number + 1 === layout.title,
			alike: (daysOfShape.get(shapes[i] ?? '')?.size ?? 1) - 1,
		};
	});
}
