/** Every name on a page that could be its maker's, wherever it stands. */
import type { CleanText } from '../../document/types.ts';
import { hostsIn } from './addresses.ts';
import { type PageLine, pageLines } from './annotated-lines.ts';
import { cuesOf } from './cues.ts';
import { markLists } from './host-lists.ts';
import { segmentsOf, wordsOf } from './line-words.ts';
import type { Mention } from './mention.ts';
import { type Place, RIGHTS } from './mention-positions.ts';
import { inMetadata } from './metadata.ts';
import { inSegment } from './segment-names.ts';

/** A longer line is read around its cues only. */
const LONGEST = 170;
const AROUND = 90;
/** Years and the words of reserved rights stand between names. */
const BETWEEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])|${RIGHTS.source}`, 'giu');

const YEAR = /(?:19|20)\d\d/;

/** The mentions of one line, or of the stretches of a long one around its cues. */
function inLine(line: PageLine, found: Mention[]): void {
	const { text } = line;
	if (text.length <= LONGEST) {
		inStretch(line, text, 0, found);
		return;
	}
	hostsIn(line, text, 0, found);
	if (line.inBody && line.fromTop > 3 && line.fromEnd > 3) return;
	let done = 0;
	for (const { place, end } of cuesOf(text)
		.filter(({ place }) => place === 'copyright' || place === 'rights' || place === 'subscribe' || place === 'imprint')
		.toSorted((a, b) => a.end - b.end)) {
		const from = Math.max(done, end - (place === 'copyright' ? 20 : AROUND));
		const to = Math.min(text.length, end + AROUND);
		if (from >= to) continue;
		inStretch(line, text.slice(from, to), from, found, false);
		done = to;
	}
	if (done === 0) {
		inStretch(line, text.slice(0, AROUND), 0, found, false);
		if (text.length > 2 * AROUND) inStretch(line, text.slice(-AROUND), text.length - AROUND, found, false);
	}
}

function inStretch(line: PageLine, text: string, offset: number, found: Mention[], hosts = true): void {
	if (hosts) hostsIn(line, text, offset, found);
	const cues = cuesOf(text);
	const ofLine = cues.filter(({ side }) => side === 'line').map(({ place }) => place);
	const before = cues.filter(({ side }) => side === 'before');
	const base: Place[] = [line.inBody ? 'body' : 'furniture', ...ofLine];
	if (line.fromTop < 4) base.push('top');
	if (line.fromEnd < 6) base.push('bottom');
	for (const place of line.around) base.push(place);
	const parted = ofLine.includes('rights') || YEAR.test(text) ? text.replace(BETWEEN, (part) => '|'.repeat(part.length)) : text;
	const segments = segmentsOf(parted);
	const whole = segments.length === 1 && offset === 0 && text.length === line.text.length;
	for (let index = 0; index < segments.length; index++) {
		const { text: part, start } = segments[index] as (typeof segments)[number];
		const words = wordsOf(part, start);
		const closes = index > 0 && index === segments.length - 1;
		if (words.length > 0) inSegment({ line, text, offset, words, whole, closes, before, base, said: [], authored: [], found });
	}
}

/** The mentions of a page, in reading order, those of its metadata first. */
export function mentionsOf(clean: CleanText): Mention[] {
	const found: Mention[] = [];
	inMetadata(clean, found);
	for (const line of pageLines(clean)) inLine(line, found);
	return markLists(found);
}
