/** How far two words mean the same, 0 … 1: by stem, by form over languages, by senses learned from translations. */
import { likeness as formLikeness } from '../cognates.ts';
import type { Term } from './reading.ts';

/** Words of two languages this alike are the same name or a cognate. */
const COGNATE = 0.6;
const NAME = 0.5;

const known = new WeakMap<Term, WeakMap<Term, number>>();

/** `sameLanguage`: forms of one language are compared by stem only. */
export function meansSame(a: Term, b: Term, sameLanguage: boolean): number {
	if (a.stem === b.stem || a.fold === b.fold) return 1;
	const row = known.get(a) ?? new WeakMap<Term, number>();
	known.set(a, row);
	const found = row.get(b);
	if (found !== undefined) return found;
	const made = Math.max(byForm(a, b, sameLanguage), bySenses(a, b), a.notions.some((n) => b.notions.includes(n)) ? 0.6 : 0);
	row.set(b, made);
	return made;
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
