/** How far two words mean the same, 0 … 1: by stem, by form over languages, by senses learned from translations. */
import { likeness as formLikeness } from '../cognates.ts';
import type { Term } from './reading.ts';

/** Words of two languages this alike are the same name or a cognate. */
const COGNATE = 0.6;
const NAME = 0.5;
/** Words of one notion (`airport`, `runway`) mean the same this far. */
const NOTION = 0.6;

/** Bigrams that words of four letters and more share at least, if they are alike. */
const SHARED = 2;

/** Likeness of pairs that were compared, by `id`. */
const known = new Map<number, number>();
const MOST_KNOWN = 500_000;
const IDS = 1 << 26;

/** `sameLanguage`: forms of one language are compared by stem, and as misspellings. */
export function meansSame(a: Term, b: Term, sameLanguage: boolean): number {
	if (a.stem === b.stem || a.fold === b.fold) return 1;
	const forms = bits(a.form[0] & b.form[0]) + bits(a.form[1] & b.form[1]) >= SHARED;
	const meanings = (a.meaning[0] & b.meaning[0]) !== 0 || (a.meaning[1] & b.meaning[1]) !== 0;
	if (!forms && !meanings) return 0;
	const key = a.id < b.id ? a.id * IDS + b.id : b.id * IDS + a.id;
	const found = known.get(key);
	if (found !== undefined) return found;
	const alike = forms ? byForm(a, b, sameLanguage) : 0;
	const made = meanings ? Math.max(alike, bySenses(a, b), a.notions.some((n) => b.notions.includes(n)) ? NOTION : 0) : alike;
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(key, made);
	return made;
}

/** Number of bits set. */
function bits(n: number): number {
	let v = n - ((n >>> 1) & 0x55555555);
	v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
	return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function byForm(a: Term, b: Term, sameLanguage: boolean): number {
	const alike = formLikeness(a.fold, b.fold);
	if (sameLanguage) return alike >= 0.75 ? alike * 0.9 : 0;
	return alike >= (a.name && b.name ? NAME : COGNATE) ? alike : 0;
}

/** An English word has itself for its first sense. */
function sense(term: Term, english: string): number {
	return term.stem === english && term.english ? 1 : (term.senses.get(english) ?? 0);
}

function bySenses(a: Term, b: Term): number {
	let most = 0;
	if (a.english) most = Math.max(most, sense(b, a.stem));
	if (b.english) most = Math.max(most, sense(a, b.stem));
	for (const [english, p] of a.senses) {
		const q = sense(b, english);
		if (q > 0) most = Math.max(most, Math.min(p, q));
	}
	return Math.min(1, most * 1.25);
}
