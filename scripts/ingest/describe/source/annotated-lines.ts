/** The lines of an article's dump, and what stands around it in a saved page, with what each of them is. */
import type { CleanText } from '../../document/types.ts';
import { oneByte } from '../../text/one-byte.ts';
import { CONSENT, LEGAL, type Place, SKIP } from './mention-positions.ts';
import { lettersOf } from './outlet-names.ts';

/** `part`: a stretch of a line that is longer. Offsets count in the dump with what stands around it (`rawOf`). */
export type PageLine = {
	readonly text: string;
	readonly start: number;
	readonly inBody: boolean;
	readonly isTitle: boolean;
	/** Number of the line in its stretch (the text, or what stands around it) from the top and from the end, from 0. */
	readonly fromTop: number;
	readonly fromEnd: number;
	/** What its neighbours say of it: it opens or closes a run of short lines, a notice on cookies is near. */
	readonly around: readonly Place[];
};

/** Lines that are looked at, from the top and from the end of a stretch. */
const MOST_TOP = 500;
const MOST_END = 400;

/** A line of a menu or a list is shorter (characters). */
const SHORT = 60;
/** Lines above within which a notice on cookies is near. */
const NEAR = 2;

/** Lines from the title within which the masthead and the author stand. */
const BESIDE_TITLE = 4;
/** Share of a page's lines that are its head, or its foot, in which a line stands again. */
const EDGE = 0.25;

/** What is asked of the lines of a stretch: by number, or of the stretch. */
type Stretch = {
	readonly lines: readonly { readonly text: string }[];
	readonly consent: Marked;
	readonly legal: Marked;
	readonly skip: Marked;
	/** Keys of short lines that stand both at the top and at the end. */
	readonly echoes: ReadonlySet<string>;
	/** Number of the title's line, and of the first and the last line of the article; -1: none. */
	readonly title: number;
	readonly first: number;
	readonly last: number;
};

/** Whether one of the lines from `from` to `to` is marked. */
type Marked = (from: number, to: number) => boolean;

/** A line is asked once, and only where it stands near one outside the article. */
function markedBy(pattern: RegExp, lines: Stretch['lines']): Marked {
	const marks: boolean[] = [];
	const isMarked = (i: number) => {
		marks[i] ??= pattern.test(lines[i]?.text ?? '');
		return marks[i];
	};
	return (from, to) => {
		for (let i = Math.max(0, from); i <= to && i < lines.length; i++) if (isMarked(i)) return true;
		return false;
	};
}

function aroundOf({ lines, consent, legal, skip, echoes, title, first, last }: Stretch, i: number): Place[] {
	const short = (at: number) => (lines[at]?.text.length ?? SHORT) < SHORT;
	const places: Place[] = [];
	if (short(i) && !short(i - 1)) places.push('run-opens');
	if (short(i) && !short(i + 1)) places.push('run-closes');
	if (consent(i - NEAR, i)) places.push('consent');
	if (legal(i - NEAR, i + NEAR)) places.push('legal');
	if (skip(i - NEAR, i + NEAR)) places.push('skip');
	if (i < first) places.push('head');
	if (last >= 0 && i > last) places.push('foot');
	if (title >= 0 && i < title && i >= title - BESIDE_TITLE) places.push('above-title');
	if (title >= 0 && i > title && i <= title + BESIDE_TITLE) places.push('below-title');
	if (echoes.size > 0 && short(i) && echoes.has(lettersOf(lines[i]?.text ?? ''))) places.push('echo');
	return places;
}

function echoesOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
	const edge = Math.floor(lines.length * EDGE);
	const keys = (from: number, to: number) =>
		new Set(lines.slice(from, to).flatMap(({ text }) => (text.length < SHORT ? [lettersOf(text)] : [])));
	const end = keys(lines.length - edge, lines.length);
	return new Set([...keys(0, edge)].filter((key) => end.has(key)));
}

/** The lines of a stretch that hold text. */
function linesIn(text: string, offset: number, kept: readonly (readonly [number, number])[], title: number): PageLine[] {
	const found: { text: string; start: number }[] = [];
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start);
		const raw = text.slice(start, end < 0 ? text.length : end);
		const line = oneByte(raw.trim());
		if (line !== '') found.push({ text: line, start: start + raw.indexOf(line) });
		start += raw.length + 1;
	}
	let next = 0;
	const body = found.map(({ text: line, start }) => {
		while (next < kept.length && (kept[next]?.[1] ?? 0) <= start) next++;
		return (kept[next]?.[0] ?? Number.POSITIVE_INFINITY) < start + line.length;
	});
	const stretch: Stretch = {
		lines: found,
		consent: markedBy(CONSENT, found),
		legal: markedBy(LEGAL, found),
		skip: markedBy(SKIP, found),
		echoes: echoesOf(found),
		title: title < 0 ? -1 : found.findIndex(({ text: line, start }) => start <= title && title < start + line.length),
		first: body.indexOf(true),
		last: body.lastIndexOf(true),
	};
	return found.flatMap(({ text: line, start }, i) => {
		const fromEnd = found.length - 1 - i;
		if (i >= MOST_TOP && fromEnd >= MOST_END) return [];
		const inBody = body[i] === true;
		const isTitle = start <= title && title < start + line.length;
		return [{ text: line, start: start + offset, inBody, isTitle, fromTop: i, fromEnd, around: inBody ? [] : aroundOf(stretch, i) }];
	});
}

export function pageLines(clean: CleanText): PageLine[] {
	const { text, aside = '' } = clean.dump;
	const kept = clean.blocks.map(({ span }): [number, number] => [span.start, span.end]).sort((a, b) => a[0] - b[0]);
	const title = clean.title.evidence[0]?.span?.start ?? -1;
	return [...linesIn(text, 0, kept, title), ...linesIn(aside, text.length + 1, [], -1)];
}
