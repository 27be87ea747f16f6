/** Words beside which a page names its maker, looked for in a line. */
import { fold } from '../../text/tokens.ts';
import { COPYRIGHT, CUE_BEGINNING, CUES, DESCRIPTION, OFFER, ON_NETWORK, type Place, SAID } from './mention-positions.ts';

const YEARS = /^[\s,:–-]*(?:(?:19|20)\d\d[\s,./–-]*)*(?:by|bei|van|von|par|de|copyright|©|the)?\s*/iu;
const BEGINNING = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3}/gu;
/** Letters of scripts without capitals. */
export const CASELESS = /[\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Only a line with one of these can hold a cue of copyright. */
const COPYRIGHT_SIGN = /[©ⓒ版著저]|\([cC]\)|cop[yr]/iu;
const ALL_CUES = 2 ** CUES.length - 1;
/** First letters of a word as they are written → which of `CUES` begin so, a bit each. */
const cueBits = new Map<string, number>();

function cueBitsOf(start: string): number {
	let bits = cueBits.get(start);
	if (bits === undefined) {
		const opening = fold(start).slice(0, CUE_BEGINNING);
		bits = CUES.reduce((sum, { opens }, i) => (opens.includes(opening) ? sum | (1 << i) : sum), 0);
		cueBits.set(start, bits);
	}
	return bits;
}

/** A word beside which the maker is named. `end`: where the word ends. */
export type Cue = { readonly place: Place; readonly side: 'before' | 'line'; readonly end: number };

/** The cues of a line. */
export function cuesOf(text: string): Cue[] {
	const found: Cue[] = [];
	if (COPYRIGHT_SIGN.test(text))
		for (const match of text.matchAll(COPYRIGHT)) {
			const end = match.index + match[0].length;
			found.push({ place: 'copyright', side: 'before', end: end + (YEARS.exec(text.slice(end))?.[0].length ?? 0) });
		}
	let bits = 0;
	if (CASELESS.test(text)) bits = ALL_CUES;
	else for (const start of text.match(BEGINNING) ?? []) bits |= cueBitsOf(start);
	if (bits === 0) return found;
	for (const [i, { place, side, pattern }] of CUES.entries()) {
		if ((bits & (1 << i)) === 0) continue;
		for (const match of text.matchAll(pattern)) found.push({ place, side, end: match.index + match[0].length });
	}
	return found;
}

/** Whether what stands at `start`, right behind the cue, is the maker's name even in small letters: `Werben auf beispielbote`. */
export const namesBehind = ({ place, end }: Cue, start: number): boolean =>
	(place === 'about' || place === 'more') && start >= end - 1 && start - end <= 2;

const NOTHING: readonly Place[] = [];
const TRADEMARK: readonly Place[] = ['trademark'];

/** What a text says of a name that ends at `end`: a description of itself, or that it said something. */
export function saidAfter(text: string, end: number): readonly Place[] {
	const next = text[end] ?? '';
	if (next === '®' || next === '™') return TRADEMARK;
	if (!/[\s'’-]/u.test(next)) return NOTHING;
	const after = text.slice(end, end + 50);
	const places: Place[] = [];
	if (OFFER.test(after) || ON_NETWORK.test(after)) places.push('product');
	if (DESCRIPTION.test(after)) places.push('description');
	if (SAID.test(after)) places.push('said');
	return places;
}
