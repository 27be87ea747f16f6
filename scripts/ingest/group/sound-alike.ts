/** Short texts in two languages that have a name of one sound: little else may be alike in them. */
import { type Blocking, SHORT } from './blocking.ts';
import { alikeInSound } from './sound.ts';

const ALIKE = 0.75;
/** Days apart from which a name alone proposes nothing. */
const FAR = 10;

/** For each text those after it, ascending. */
export function soundAlike(profiles: readonly Blocking[]): number[][] {
	const found: number[][] = profiles.map(() => []);
	const short = profiles.flatMap((profile, i) => (isShort(profile) ? [i] : []));
	for (const [n, i] of short.entries()) {
		for (let m = n + 1; m < short.length; m++) {
			const j = short[m] as number;
			if (haveNameAlike(profiles[i] as Blocking, profiles[j] as Blocking)) found[i]?.push(j);
		}
	}
	return found;
}

const isShort = (profile: Blocking) => profile.wordCount < SHORT.sound && profile.sounds.length > 0;

/** Are both short, in two languages, with a name of one sound? */
export function haveNameAlike(a: Blocking, b: Blocking): boolean {
	if (a.language === b.language || !isShort(a) || !isShort(b)) return false;
	if (a.days !== null && b.days !== null && (a.days.first - b.days.last > FAR || b.days.first - a.days.last > FAR)) return false;
	return a.sounds.some((one) => one.consonants > 2 && b.sounds.some((other) => other.consonants > 2 && alikeInSound(one, other) >= ALIKE));
}
