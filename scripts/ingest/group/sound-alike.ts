/** Short texts in two languages that have a name of one sound: little else may be alike in them. */
import { type Blocking, SHORT } from './blocking.ts';
import { alikeInSound } from './sound.ts';

const ALIKE = 0.75;
/** Days apart from which a name alone proposes nothing. */
const FAR = 10;

/** Pairs of texts of which one at least is new, the earlier first. */
export function soundAlike(articles: readonly Blocking[], isNew: (i: number) => boolean): [number, number][] {
	const found: [number, number][] = [];
	const short = articles.flatMap((article, i) => (isShort(article) ? [i] : []));
	for (const [n, i] of short.entries()) {
		for (let m = n + 1; m < short.length; m++) {
			const j = short[m] as number;
			if ((isNew(i) || isNew(j)) && haveNameAlike(articles[i] as Blocking, articles[j] as Blocking)) found.push([i, j]);
		}
	}
	return found;
}

const isShort = (profile: Blocking) => profile.wordCount < SHORT.sound && profile.sounds.length > 0;

/** Are both, which are short, in two languages, with a name of one sound? */
function haveNameAlike(a: Blocking, b: Blocking): boolean {
	if (a.language === b.language) return false;
	if (a.days !== null && b.days !== null && (a.days.first - b.days.last > FAR || b.days.first - a.days.last > FAR)) return false;
	return a.sounds.some((one) => one.consonants > 2 && b.sounds.some((other) => other.consonants > 2 && alikeInSound(one, other) >= ALIKE));
}
