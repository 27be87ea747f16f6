/** The lines of an article's dump, and what stands around it in a saved page, with what each of them is. */
import type { CleanText } from '../../document/types.ts';
import { CONSENT, type Place } from './mention-positions.ts';

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

function aroundOf(lines: readonly { readonly text: string }[], i: number, consent: readonly boolean[]): Place[] {
	const short = (at: number) => (lines[at]?.text.length ?? SHORT) < SHORT;
	const places: Place[] = [];
	if (short(i) && !short(i - 1)) places.push('run-opens');
	if (short(i) && !short(i + 1)) places.push('run-closes');
	for (let near = Math.max(0, i - NEAR); near <= i; near++)
		if (consent[near] === true) {
			places.push('consent');
			break;
		}
	return places;
}

/** The lines of a stretch that hold text. */
function linesIn(text: string, offset: number, kept: readonly (readonly [number, number])[], title: number): PageLine[] {
	const found: { text: string; start: number }[] = [];
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start);
		const raw = text.slice(start, end < 0 ? text.length : end);
		const line = raw.trim();
		if (line !== '') found.push({ text: line, start: start + raw.indexOf(line) });
		start += raw.length + 1;
	}
	const consent = found.map((one) => CONSENT.test(one.text));
	let next = 0;
	return found.flatMap(({ text: line, start }, i) => {
		const fromEnd = found.length - 1 - i;
		while (next < kept.length && (kept[next]?.[1] ?? 0) <= start) next++;
		if (i >= MOST_TOP && fromEnd >= MOST_END) return [];
		const inBody = (kept[next]?.[0] ?? Number.POSITIVE_INFINITY) < start + line.length;
		const isTitle = start <= title && title < start + line.length;
		return [{ text: line, start: start + offset, inBody, isTitle, fromTop: i, fromEnd, around: inBody ? [] : aroundOf(found, i, consent) }];
	});
}

export function pageLines(clean: CleanText): PageLine[] {
	const { text, aside = '' } = clean.dump;
	const kept = clean.blocks.map(({ span }): [number, number] => [span.start, span.end]).sort((a, b) => a[0] - b[0]);
	const title = clean.title.evidence[0]?.span?.start ?? -1;
	return [...linesIn(text, 0, kept, title), ...linesIn(aside, text.length + 1, [], -1)];
}
