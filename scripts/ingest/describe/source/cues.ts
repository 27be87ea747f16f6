/** Words beside which a page names its maker, looked for in a line. */
import { cueStarts } from './cue-starts.ts';
import { makerWords } from './maker-patterns.ts';
import { COPYRIGHT, CUES, DESCRIPTION, OFFER, ON_NETWORK, type Place, SAID } from './mention-positions.ts';

const YEARS = new RegExp(`^[\\s,:–-]*(?:(?:19|20)\\d\\d[\\s,./–-]*)*(?:${makerWords('holder')}|copyright|©)?\\s*`, 'iu');
/** Letters of scripts without capitals. */
export const CASELESS = /[\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Only a line with one of these can hold a cue of copyright. */
const COPYRIGHT_SIGN = /[©ⓒ版著저]|\([cC]\)|cop[yr]/iu;
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
	if (CASELESS.test(text)) {
		for (const { place, side, pattern } of CUES)
			for (const match of text.matchAll(pattern)) found.push({ place, side, end: match.index + match[0].length });
		return found;
	}
	const starts = cueStarts(text);
	if (starts.length === 0) return found;
	for (let i = 0; i < CUES.length; i++) {
		const { place, side, here } = CUES[i] as (typeof CUES)[number];
		let done = 0;
		for (let k = 0; k < starts.length; k += 2) {
			const start = starts[k] as number;
			if (((starts[k + 1] as number) & (1 << i)) === 0 || start < done) continue;
			here.lastIndex = start;
			if (!here.test(text)) continue;
			done = here.lastIndex;
			found.push({ place, side, end: done });
		}
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
